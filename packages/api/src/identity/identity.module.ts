import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

import { AccessGuard } from './access.guard.js';
import { AccountsController } from './accounts.controller.js';
import { ChangePassword } from './change-password.service.js';
import { CreateAccount } from './create-account.service.js';
import { DisableAccount } from './disable-account.service.js';
import { FindSession } from './find-session.service.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { IdentityController } from './identity.controller.js';
import { ListAccounts } from './list-accounts.service.js';
import { Passwords } from './passwords.js';
import { SESSION_MS } from './session-length.js';
import { SignIn } from './sign-in.service.js';
import { SignOut } from './sign-out.service.js';

@Module({})
export class IdentityModule {
  static forRoot(sessionMs: number): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [IdentityController, AccountsController],
      providers: [
        { provide: SESSION_MS, useValue: sessionMs },
        { provide: APP_GUARD, useClass: AccessGuard },
        Passwords,
        FindSession,
        SignIn,
        SignOut,
        ChangePassword,
        CreateAccount,
        DisableAccount,
        ListAccounts,
        FirstAdministrator,
      ],
      exports: [CreateAccount, FirstAdministrator],
    };
  }
}

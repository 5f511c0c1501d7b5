import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Asker, Public, SessionHash, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { type Principal } from '../common/principal.js';
import { ChangePassword } from './change-password.service.js';
import {
  type ChangePasswordBody,
  changePasswordBody,
  type MeView,
  meView,
  type SignedInView,
  signedInView,
  type SignInBody,
  signInBody,
} from './identity.dto.js';
import { SignIn } from './sign-in.service.js';
import { SignOut } from './sign-out.service.js';

@ApiTags('identity')
@Controller('v1')
export class IdentityController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly changePassword: ChangePassword,
  ) {}

  @Post('sessions')
  @Public()
  @Answers(201, 'A new session.', signedInView)
  openSession(@Body({ schema: signInBody }) body: SignInBody): Promise<SignedInView> {
    return this.signIn.execute(body);
  }

  @Delete('sessions/current')
  @SignedIn()
  @Answers(204, 'The session is over.')
  closeSession(@SessionHash() sessionHash: string): Promise<void> {
    return this.signOut.execute(sessionHash);
  }

  @Get('me')
  @SignedIn()
  @Answers(200, 'Who is signed in.', meView)
  me(@Asker() principal: Principal): MeView {
    const { leads: _, ...view } = principal;
    return view;
  }

  @Post('me/password')
  @SignedIn()
  @Answers(204, 'The password is changed; all other sessions are over.')
  password(
    @Asker() principal: Principal,
    @SessionHash() sessionHash: string,
    @Body({ schema: changePasswordBody }) body: ChangePasswordBody,
  ): Promise<void> {
    return this.changePassword.execute(principal, sessionHash, body);
  }
}

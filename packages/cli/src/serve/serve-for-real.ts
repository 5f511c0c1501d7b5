import { mkdirSync } from 'node:fs';
import type { ApiConfig } from '@muster/api';

import type { CommandIo } from '../command.js';
import { runService } from './run-service.js';

/** The service on its own database and on the system's clock. */
export async function serveForReal(config: ApiConfig, io: CommandIo): Promise<number> {
  const { createApp, FirstAdministrator } = await import('@muster/api');
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const app = await createApp({ config });
  const administrator = await app.get(FirstAdministrator).ensure();
  if (administrator) {
    const { login, password } = administrator;
    io.err(
      `The first account is "${login}" with the password ${password}\n` +
        'It is shown this once. Sign in and change it: POST /v1/me/password\n',
    );
  }
  return runService(app, config, io, (url) => io.out(`Muster listens on ${url}\n`));
}

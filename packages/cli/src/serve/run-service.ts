import type { ApiConfig, createApp } from '@muster/api';

import { EXIT, type CommandIo } from '../command.js';
import { describeListenError } from './port.js';
import { waitForStop } from './wait-for-stop.js';

type App = Awaited<ReturnType<typeof createApp>>;

/** Requests under way may take this long to finish once the service is asked to stop. */
const LONGEST_STOP_MS = 30_000;

/**
 * Listens until the process is asked to stop, then lets what is under way finish.
 * @param ready is told the address as soon as the service listens
 */
export async function runService(
  app: App,
  { host, port }: Pick<ApiConfig, 'host' | 'port'>,
  io: CommandIo,
  ready: (url: string) => void,
): Promise<number> {
  const stopped = waitForStop();
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    io.err(`muster serve: ${describeListenError(error, { host, port })}\n`);
    return EXIT.failed;
  }
  ready(await addressOf(app));

  await stopped;
  const late = setTimeout(() => {
    io.err('muster serve: requests did not finish in time; stopping without them.\n');
    process.exit(EXIT.failed);
  }, LONGEST_STOP_MS);
  await app.close();
  clearTimeout(late);
  io.out('Muster has stopped.\n');
  return EXIT.ok;
}

/** An address that a browser and curl on this machine can use. */
async function addressOf(app: App): Promise<string> {
  const url = await app.getUrl();
  return url.replace('//[::1]', '//127.0.0.1').replace('//[::]', '//127.0.0.1');
}

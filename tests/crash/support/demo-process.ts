import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../../packages/cli/dist/main.js');

export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly role: string;
}

/** The built product serving a demonstration in a process of its own, which can be killed. */
export class DemoProcess {
  #child: ChildProcess | undefined;
  #output = '';

  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async at(folder: string): Promise<DemoProcess> {
    return new DemoProcess(folder, await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Starts it and waits until it says that it listens. */
  async start(): Promise<void> {
    this.#output = '';
    const child = spawn(
      process.execPath,
      [CLI, 'serve', '--demo', '--data', this.folder, '--port', String(this.port)],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    this.#child = child;
    const listening = new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.#output += chunk.toString();
        if (this.#output.includes(this.url)) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => {
        reject(new Error(`The service ended with ${String(code)}:\n${this.#output}`));
      });
    });
    await listening;
  }

  /** Ends it without a chance to tidy up. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  accounts(): readonly DemoAccount[] {
    const notes = JSON.parse(readFileSync(join(this.folder, 'credentials.json'), 'utf8')) as {
      accounts: DemoAccount[];
    };
    return notes.accounts;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return address.port;
}

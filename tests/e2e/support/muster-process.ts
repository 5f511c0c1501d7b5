import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The command line as it is built; `npm test` builds it first. */
const MAIN = path.join(ROOT, 'packages/cli/dist/main.js');

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A `muster` in a process of its own, whose settings are those given and no others. */
export class MusterProcess {
  out = '';
  err = '';
  private readonly ended: Promise<Finished>;
  private readonly watchers = new Set<() => void>();

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.out += text;
      for (const look of this.watchers) look();
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.err += text;
    });
    this.ended = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      out: this.out,
      err: this.err,
    }));
  }

  static start(args: readonly string[], env: NodeJS.ProcessEnv = {}): MusterProcess {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: tmpdir(),
      env: { PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new MusterProcess(child);
  }

  /** Runs it to its end. */
  static run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Finished> {
    return MusterProcess.start(args, env).ended;
  }

  /** Resolves to the address once it listens; rejects when it ends before. */
  async listening(): Promise<string> {
    const said = new Promise<string>((resolve) => {
      const look = () => {
        const url = /^Muster listens on (\S+)$/m.exec(this.out)?.[1];
        if (url !== undefined) resolve(url);
      };
      this.watchers.add(look);
      look();
    });
    const gone = this.ended.then(({ code, out, err }) => {
      throw new Error(`It ended with ${String(code)}:\n${out}${err}`);
    });
    return Promise.race([said, gone]);
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Finished> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** A folder that is gone when its user is done with it. */
export class TemporaryFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'muster-serve-'));

  remove(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}

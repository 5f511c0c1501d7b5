import { spawn } from 'node:child_process';
import path from 'node:path';

/** What a run of the built command line came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = path.join(import.meta.dirname, '../../dist/main.js');

/** Runs the built `muster` in a folder, as its users do; in English whatever the tester's machine speaks. */
export function runBuilt(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = { LC_ALL: 'C' },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

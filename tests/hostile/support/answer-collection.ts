import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { CollectionName } from './collections.js';
import type { ChildReport, Job, Measured } from './job.js';

/** What an answer may take: processor time in ms, and the heap of the process in MB. */
export const LIMIT_MS = 2000;
export const LIMIT_MB = 512;

/** A document may take this long before it is taken to hang; the limit is judged by what it took. */
const HANGS_MS = 15_000;
const CHILDREN = 2;
/** After so many documents that killed their process there is nothing more to learn. */
const MOST_KILLED = 5;

export interface Failure {
  readonly name: string;
  readonly message: string;
  /** The document itself. */
  readonly file: string;
}

export interface Verdict {
  readonly count: number;
  readonly answered: number;
  readonly failures: readonly Failure[];
  /** The slowest, or all when each has a process of its own; the slowest first. */
  readonly measured: readonly Measured[];
  /** Largest memory of a process as a whole, MB. */
  readonly peakMb: number;
}

export interface Options {
  readonly seed?: number;
  readonly count?: number;
  /** Whether each document has a process of its own. */
  readonly apart?: boolean;
}

const root = path.join(import.meta.dirname, '../../..');

/** Has every document of a collection answered by child processes, and says which were not answered as they must be. */
export async function answerCollection(
  collection: CollectionName,
  { seed = 1, count = 0, apart = false }: Options = {},
): Promise<Verdict> {
  const folder = mkdtempSync(path.join(tmpdir(), `muster-hostile-${collection}-`));
  const program = await bundleChild(folder);
  const base = {
    collection,
    options: { root, seed, count },
    limitMs: LIMIT_MS,
    hangs: HANGS_MS,
    keepAll: apart || collection === 'light',
  };
  const reports: ChildReport[] = [];
  const failures: Failure[] = [];
  let files = 0;

  const run = async (job: Partial<Job> & Pick<Job, 'from' | 'step'>) => {
    files += 1;
    const reportFile = path.join(folder, `report-${files}.json`);
    const progressFile = path.join(folder, `progress-${files}`);
    const ended = await runChild(program, { ...base, ...job, progressFile, reportFile });
    const report = existsSync(reportFile)
      ? (JSON.parse(readFileSync(reportFile, 'utf8')) as ChildReport)
      : undefined;
    return {
      ended,
      report,
      at: Number(existsSync(progressFile) ? readFileSync(progressFile, 'utf8') : NaN),
    };
  };
  const fail = async (index: number, message: string, name = `document ${index}`) => {
    const file = path.join(folder, `document-${index}.yaml`);
    await run({ from: index, step: 1, write: { index, file } });
    failures.push({ name, message, file });
  };
  const answerFrom = async (first: number, step: number, only: boolean) => {
    let from = first;
    for (let killed = 0; killed < MOST_KILLED; killed += 1) {
      let { ended, report, at } = await run({ from, step, only });
      // A busy machine slows down memory as well: what was too slow alone may try again.
      for (let again = 0; only && isSlow(report) && again < 2; again += 1) {
        ({ ended, report, at } = await run({ from, step, only }));
      }
      if (report !== undefined) {
        reports.push(report);
        for (const { index, name, message } of report.failures) await fail(index, message, name);
        return;
      }
      if (Number.isNaN(at)) throw new Error(`The child did not begin: ${ended}`);
      await fail(at, `the process was ended: ${ended}`);
      if (only) return;
      from = at + step;
    }
  };

  if (apart) {
    await answerFrom(0, 1, true);
    let next = 1;
    const total = reports[0]?.count ?? 0;
    const lane = async () => {
      while (next < total) await answerFrom(next++, 1, true);
    };
    await Promise.all(Array.from({ length: CHILDREN }, lane));
  } else {
    await Promise.all(
      Array.from({ length: CHILDREN }, (_, first) => answerFrom(first, CHILDREN, false)),
    );
  }
  // What failed is left for somebody to look at.
  if (failures.length === 0) rmSync(folder, { recursive: true, force: true });
  return {
    count: reports[0]?.count ?? 0,
    answered: reports.reduce((sum, report) => sum + report.answered, 0),
    failures,
    measured: reports.flatMap((report) => report.measured).sort((a, b) => b.ms - a.ms),
    peakMb: Math.max(0, ...reports.map((report) => report.peakMb)),
  };
}

function isSlow(report: ChildReport | undefined): boolean {
  return report?.failures.some(({ message }) => message.startsWith('took ')) ?? false;
}

/** The child with the engine's sources in one file, so that no build can be out of date. */
async function bundleChild(folder: string): Promise<string> {
  const outfile = path.join(folder, 'child.cjs');
  const bundler = path.join(root, 'node_modules/esbuild/bin/esbuild');
  const ended = await runNode([
    bundler,
    path.join(import.meta.dirname, 'child.ts'),
    '--bundle',
    '--platform=node',
    '--format=cjs',
    `--alias:@muster/engine=${path.join(root, 'packages/engine/src/index.ts')}`,
    `--outfile=${outfile}`,
    '--log-level=error',
  ]);
  if (ended !== 'code 0') throw new Error(`The child cannot be bundled: ${ended}`);
  return outfile;
}

function runChild(program: string, job: Job): Promise<string> {
  return runNode([`--max-old-space-size=${LIMIT_MB}`, program, JSON.stringify(job)]);
}

/** How Node ended: `code 0`, or the code or signal with the end of what it said. */
function runNode(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code === 0 ? 'code 0' : `${signal ?? `code ${code}`} ${said}`.trim()),
    );
  });
}

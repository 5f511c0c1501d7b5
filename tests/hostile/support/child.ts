// A process of its own that answers documents, so that one that hangs or kills it does no more than that.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';

import { openCollection } from './collections.js';
import type { ChildReport, Job, Measured } from './job.js';
import { slowdown } from './slowdown.js';
import { answerTo, type Trial } from './trial.js';
import { startWatchdog } from './watchdog.js';

const SLOWEST = 5;
/** Documents that are reported at most: one mistake often fails thousands. */
const MOST_FAILURES = 20;

/** Longest definition that is made ready to run as well, in bytes. */
const COMPILED_SIZE = 200_000;

const job = JSON.parse(process.argv[2] ?? '') as Job;
const documents = openCollection(job.collection, job.options);

if (job.write === undefined) answerAll();
else writeDocument(job.write);

function answerAll(): void {
  const progress = openSync(job.progressFile, 'w');
  const watchdog = startWatchdog(job.hangs);
  // The first measure is of code that is not warm yet.
  slowdown();
  let slower = slowdown();
  const measured: Measured[] = [];
  const failures: { index: number; name: string; message: string }[] = [];
  let answered = 0;
  for (let index = job.from; index < documents.count; index += job.step) {
    if (failures.length >= MOST_FAILURES) break;
    // Written before, so that it can be read when this process is no more.
    writeSync(progress, String(index).padStart(12), 0);
    const trial = documents.at(index);
    watchdog.begin();
    const timer = startTimer();
    try {
      const { codes, diagnostics, compile } = answerTo(trial);
      const ms = timer();
      const most = trial.limitMs ?? job.limitMs;
      if (ms > most * slower) slower = Math.max(slower, slowdown());
      const limitMs = most * slower;
      if (ms > limitMs) {
        const message = `took ${Math.round(ms)} ms, at most ${Math.round(limitMs)} on this machine now`;
        failures.push({ index, name: trial.name, message });
      }
      measured.push({ index, name: trial.name, ms, codes, diagnostics });
      if (!job.keepAll && measured.length > 200) shorten(measured);
      answered += 1;
      // Takes its own time, but must not throw for what was found to be valid.
      if (sizeOf(trial) < COMPILED_SIZE) compile?.();
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({ index, name: trial.name, message: message.slice(0, 2000) });
    }
    watchdog.end();
    if (job.only === true) break;
  }
  closeSync(progress);
  watchdog.stop();
  if (!job.keepAll) shorten(measured);
  const report: ChildReport = {
    count: documents.count,
    answered,
    failures,
    measured,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  writeFileSync(job.reportFile, JSON.stringify(report));
}

/**
 * Processor time or time on the clock, whichever is less: on a busy machine the clock runs on while
 * others work, and on an idle one the collector of garbage works at the same time on another core.
 */
function startTimer(): () => number {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min((user + system) / 1000, performance.now() - start);
  };
}

function sizeOf({ files }: Trial): number {
  return Object.values(files).reduce((sum, { length }) => sum + length, 0);
}

function shorten(measured: Measured[]): void {
  measured.sort((a, b) => b.ms - a.ms).splice(SLOWEST);
}

/** Puts a document where somebody can look at it: its files one after the other, each under a comment. */
function writeDocument({ index, file }: { readonly index: number; readonly file: string }): void {
  const { name, files } = documents.at(index);
  const parts = Object.entries(files).flatMap(([path, content]) => [`# ${path}\n`, content, '\n']);
  writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(part as string))));
  writeFileSync(job.reportFile, JSON.stringify({ name }));
}

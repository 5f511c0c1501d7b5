import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordKinds, type MisspellableWord } from './misspellable-words.js';
import { misspell, slipKinds } from './misspelling-slips.js';
import { campaignSubjects, scenarioSubjects } from './misspelling-subjects.js';
import { tryMisspelling, type Subject, type Trial } from './misspelling-trial.js';

/** How many words are misspelt in campaigns and types; a quarter as many are in scenarios. */
const runs = Number(process.env['MUSTER_MISSPELLINGS'] ?? 200);

const SECONDS = 1000;

test('one misspelt word of any campaign is told in the line where it stands, with the right word', () => {
  const subjects = campaignSubjects();
  expect(subjects.length).toBeGreaterThan(44);
  const trials = triedIn(subjects, runs);
  const { onLine, right } = report(trials);
  expect(worst(trials)).toEqual([]);
  expect(onLine).toBeGreaterThanOrEqual(0.98);
  expect(right).toBeGreaterThanOrEqual(0.95);
}, Math.max(180, runs) * SECONDS);

test('one misspelt word of the language in any scenario is told in the line where it stands, with the right word', () => {
  const trials = triedIn(scenarioSubjects(), Math.ceil(runs / 4));
  const { onLine, right } = report(trials);
  expect(worst(trials)).toEqual([]);
  expect(onLine).toBeGreaterThanOrEqual(0.98);
  expect(right).toBeGreaterThanOrEqual(0.95);
}, Math.max(180, runs) * SECONDS);

/** What must never be: a misspelling that nothing is said about, that is thrown at, or that takes for ever. */
function worst(trials: readonly Trial[]): string[] {
  return trials
    .filter(({ verdict }) => ['silent', 'threw', 'slow'].includes(verdict))
    .map(({ word, written, verdict }) => `${verdict}: ${word.file} ${word.word} -> ${written}`);
}

/** Slips in words of each kind as often as in any other, and in each campaign. */
function triedIn(subjects: readonly Subject[], numRuns: number): Trial[] {
  const slips = fc
    .record({
      subject: fc.constantFrom(...subjects),
      kind: fc.nat(),
      word: fc.nat(),
      slip: fc.constantFrom(...slipKinds),
      at: fc.nat(1000),
    })
    .map(({ subject, kind, word: index, slip, at }) => {
      const kinds = wordKinds.filter((one) => subject.words.some((word) => word.kind === one));
      const words = subject.words.filter((word) => word.kind === kinds[kind % kinds.length]);
      const word = words[index % words.length];
      return { subject, word, written: misspell(word?.word ?? '', slip, at) };
    })
    // In what is left of the shortest words nobody can tell what was meant.
    .filter(({ word, written }) => written !== word?.word && written.length >= minLength(word?.word));
  return fc
    .sample(slips, { numRuns, seed: 6 })
    .flatMap(({ subject, word, written }) =>
      word === undefined ? [] : [tryWhereUsed(subjects, subject, word, written)],
    );
}

/** What a campaign leaves out of a type, or lays something over, the others that read the file still use. */
function tryWhereUsed(
  subjects: readonly Subject[],
  subject: Subject,
  word: MisspellableWord,
  written: string,
): Trial {
  const trial = tryMisspelling(subject, word, written);
  if (trial.verdict !== 'silent') return trial;
  const others = subjects.filter((one) => one !== subject && one.files.has(word.file));
  return (
    others
      .map((other) => tryMisspelling(other, word, written))
      .find(({ verdict }) => verdict !== 'silent') ?? trial
  );
}

function minLength(word = ''): number {
  return word.length < 3 ? 2 : 3;
}

/** Prints the rates by kind and every misspelling that was not told rightly; gives the rates of all. */
function report(trials: readonly Trial[]): { onLine: number; right: number } {
  const counted = trials.filter(({ verdict }) => verdict !== 'no mistake');
  const all = ratesOf(counted);
  const kinds = wordKinds.flatMap((kind) => {
    const some = counted.filter(({ word }) => word.kind === kind);
    return some.length === 0 ? [] : [`  ${kind}: ${described(some)}`];
  });
  const failures = counted
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ subject, word, written, verdict, said }) => {
      const line = (subject.files.get(word.file) ?? '').slice(0, word.offset).split('\n').length;
      const place = `${subject.name} ${word.file}:${String(line)}`;
      return `${verdict}: ${word.kind} ${place} ${word.word} -> ${written}: ${said}`;
    });
  console.info([described(counted), ...kinds, ...failures].join('\n'));
  return all;
}

function described(trials: readonly Trial[]): string {
  const { onLine, right } = ratesOf(trials);
  const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`;
  return `${String(trials.length)} misspellings, ${percent(onLine)} told in their line, ${percent(right)} with the right word`;
}

function ratesOf(trials: readonly Trial[]): { onLine: number; right: number } {
  const share = (...verdicts: string[]) =>
    trials.filter(({ verdict }) => verdicts.includes(verdict)).length / Math.max(1, trials.length);
  return { onLine: share('right', 'without the word'), right: share('right') };
}

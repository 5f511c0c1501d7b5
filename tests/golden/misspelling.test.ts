import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { misspell, misspellableWords } from './misspellable-words.js';
import { validateSixOnes } from './six-ones.js';

const runs = Number(process.env['MUSTER_MISSPELLINGS'] ?? 60);

test('one misspelt word of the Six Ones is told in the line where it stands', () => {
  const { files, diagnostics } = validateSixOnes();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const words = [...files]
    .filter(([file]) => !file.endsWith('clauses.yaml'))
    .flatMap(([file, text]) => misspellableWords(file, text));
  const known = new Set(words.map(({ word }) => word));
  expect(words.length).toBeGreaterThan(1000);

  const slips = fc
    .record({ word: fc.constantFrom(...words), slip: fc.nat(3), at: fc.nat(40) })
    .map(({ word, slip, at }) => ({ ...word, written: misspell(word.word, slip, at) }))
    .filter(({ word, written }) => {
      // What is another word, or the same one in the singular, is no misspelling.
      return written !== word && !known.has(written) && `${written}s` !== word;
    });

  const missed: string[] = [];
  for (const { file, offset, word, written } of fc.sample(slips, { numRuns: runs, seed: 6 })) {
    const text = files.get(file) ?? '';
    const changed = text.slice(0, offset) + written + text.slice(offset + word.length);
    const line = text.slice(0, offset).split('\n').length;
    const result = validateSixOnes(new Map([[file, changed]]));
    const first = result.diagnostics.find(({ severity }) => severity === 'error');
    if (first?.file === file && first.range.start.line === line) continue;
    const said =
      first === undefined
        ? 'nothing'
        : `${first.file}:${String(first.range.start.line)} ${first.code} ${first.message}`;
    missed.push(`${file}:${String(line)} ${word} -> ${written}: ${said}`);
  }
  const rate = 1 - missed.length / runs;
  console.info(
    `${(rate * 100).toFixed(1)} % of ${String(runs)} misspellings told in their line\n${missed.join('\n')}`,
  );
  expect(rate).toBeGreaterThanOrEqual(0.95);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { misspell, misspellableWords, type MisspellableWord } from './misspellable-words.js';
import { campaignFiles, validateWith } from './repository-campaigns.js';

const runs = Number(process.env['MUSTER_MISSPELLINGS'] ?? 150);

interface Campaign {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
  readonly words: readonly MisspellableWord[];
  readonly known: ReadonlySet<string>;
}

test('one misspelt word of any campaign is told in the line where it stands, with the right word', () => {
  const campaigns = campaignFiles.flatMap((entry): Campaign[] => {
    const { files, diagnostics } = validateWith(entry);
    if (diagnostics.some(({ severity }) => severity === 'error')) return [];
    const words = [...files]
      .filter(([file]) => !file.endsWith('clauses.yaml'))
      .flatMap(([file, text]) => misspellableWords(file, text));
    return [{ entry, files, words, known: new Set(words.map(({ word }) => word)) }];
  });
  expect(campaigns.length).toBeGreaterThan(1);

  const slips = fc
    .record({
      campaign: fc.constantFrom(...campaigns),
      word: fc.nat(),
      slip: fc.nat(3),
      at: fc.nat(40),
    })
    .map(({ campaign, word: index, slip, at }) => {
      const word = campaign.words[index % campaign.words.length];
      return { campaign, word, written: misspell(word?.word ?? '', slip, at) };
    })
    .filter(({ campaign, word, written }) => {
      // What is another word, or the same one in the singular, is no misspelling; of two letters nobody can
      // tell what was meant.
      if (written.length < 3) return false;
      return written !== word?.word && !campaign.known.has(written) && `${written}s` !== word?.word;
    });

  const missed: string[] = [];
  const unsuggested: string[] = [];
  for (const { campaign, word: use, written } of fc.sample(slips, { numRuns: runs, seed: 6 })) {
    if (use === undefined) continue;
    const { file, offset, word, kind } = use;
    const text = campaign.files.get(file) ?? '';
    const changed = text.slice(0, offset) + written + text.slice(offset + word.length);
    const line = text.slice(0, offset).split('\n').length;
    const result = validateWith(campaign.entry, new Map([[file, changed]]));
    const first = result.diagnostics.find(({ severity }) => severity === 'error');
    const said =
      first === undefined
        ? 'nothing'
        : `${first.file}:${String(first.range.start.line)} ${first.code} ${first.message}`;
    const told = `${kind} ${campaign.entry} ${file}:${String(line)} ${word} -> ${written}: ${said}`;
    if (first?.file !== file || first.range.start.line !== line) missed.push(told);
    else if (first.suggestion?.includes(word) !== true) unsuggested.push(told);
  }
  const told = 1 - missed.length / runs;
  const suggested = 1 - (missed.length + unsuggested.length) / runs;
  const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`;
  console.info(
    [
      `${percent(told)} of ${String(runs)} misspellings told in their line, ${percent(suggested)} with the right word`,
      ...missed,
      'without the right word:',
      ...unsuggested,
    ].join('\n'),
  );
  expect(told).toBeGreaterThanOrEqual(0.98);
  expect(suggested).toBeGreaterThanOrEqual(0.95);
});

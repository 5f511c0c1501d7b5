import { describe, expect, test } from '@jest/globals';
import {
  compareDiagnostics,
  decodeUtf8,
  messageIn,
  readDocument,
  validateCampaign,
  validateShape,
  type Diagnostic,
} from '@muster/engine';
import fc from 'fast-check';
import { misspellableWords } from './misspellable-words.js';
import { misspell, slipKinds } from './misspelling-slips.js';
import { validateSixOnes } from './six-ones.js';

const runs = Number(process.env['MUSTER_MISSPELLINGS'] ?? 30);

/** What is told of a mistake, without what it quotes: an author's own words may be in any language. */
function withoutQuotations(text: string): string {
  return text.replace(/「[^」]*」|`[^`]*`|"[^"]*"/gu, '');
}

function expectChinese(diagnostics: readonly Diagnostic[]): void {
  const told = diagnostics.flatMap((one) => [one, ...(one.related ?? [])]);
  const english = told
    .map((one) => messageIn(one, 'zh-CN'))
    .filter((message) => !/\p{Script=Han}/u.test(withoutQuotations(message)));
  expect(english).toEqual([]);
}

describe('every mistake is told in Chinese', () => {
  test('of one misspelt word of the Six Ones', () => {
    const words = [...validateSixOnes().files]
      .filter(([file]) => !file.endsWith('clauses.yaml'))
      .flatMap(([file, text]) => {
        const kind = file.endsWith('campaign.yaml') ? 'campaign' : 'type';
        return misspellableWords(file, text, kind).map((word) => ({ ...word, text }));
      });
    const slips = fc.record({
      word: fc.constantFrom(...words),
      slip: fc.constantFrom(...slipKinds),
      at: fc.nat(1000),
    });
    const found: Diagnostic[] = [];
    for (const { word, slip, at } of fc.sample(slips, { numRuns: runs, seed: 3 })) {
      const { file, offset, text } = word;
      const written = misspell(word.word, slip, at);
      const changed = text.slice(0, offset) + written + text.slice(offset + word.word.length);
      found.push(...validateSixOnes(new Map([[file, changed]])).diagnostics);
    }
    expect(found.length).toBeGreaterThan(runs / 2);
    expectChinese(found.sort(compareDiagnostics));
  });

  test.each([
    '',
    '# nothing\n',
    'a: "b',
    "a: 'b",
    'a: [1, 2',
    'a: [1, 2\nb: 3',
    'a: 1\n b: 2',
    'a: 1\n\tb: 2',
    'a: b: c',
    'a: "\\q"',
    'a: @b',
    'a: `b`',
    'a: %b',
    'a: |x\n b',
    'a: [1 2]]',
    'a: }',
    'a: {b: 1,, c: 2}',
    'a: {b: 1 c: 2}',
    'a: b #c\nd',
    'a: "b" c',
    'a: "b"#c',
    '- a\nb: c',
    'a：b\nc: d',
    'a: [1，2',
    'a: “b”\n c: d',
    'a: &b c',
    'a: *b',
    '<<: {a: 1}',
    'a: !b c',
    '%YAML 1.2\n---\na: 1',
    'a: 1\n---\nb: 2',
    'a: 1\na: 2',
    '__proto__: 1',
    '? [a]\n: b',
    ': a',
    'true: a',
    '1: a',
    'a: 012',
    'a: 12345678901234567890',
    'a: .inf',
    'a: .nan',
    'a: \u0000',
    'a: \uD800',
    'a: \uFEFFb',
    'a: b\rc: d',
    `a: ${'['.repeat(70)}${']'.repeat(70)}`,
  ])('of the text %j', (text) => {
    const { diagnostics } = readDocument('a.yaml', text);
    expect(diagnostics).not.toEqual([]);
    expectChinese(diagnostics);
  });

  test.each([
    Uint8Array.of(0xff, 0xfe, 0x61, 0),
    Uint8Array.of(0xfe, 0xff, 0, 0x61),
    Uint8Array.of(0, 0, 0xfe, 0xff),
    Uint8Array.of(0x61, 0x3a, 0x20, 0xc4, 0xe3),
    new Uint8Array(2_000_000),
  ])('of bytes that are no text', (bytes) => {
    expectChinese(decodeUtf8(bytes, 'a.yaml').diagnostics);
  });

  test.each(['campaign', 'type', 'clauses', 'scenario'] as const)(
    'of a %s of quite another shape',
    (kind) => {
      for (const value of ['x', '1', '[]', '{}', 'muster: 2', `${kind}: [1]`, 'clauses: [{}]']) {
        const { document } = readDocument('a.yaml', value);
        const found = document === undefined ? [] : validateShape(document, kind).diagnostics;
        expect(found).not.toEqual([]);
        expectChinese(found);
      }
    },
  );

  test('of a campaign that is not there', () => {
    expectChinese(validateCampaign('a.yaml', () => undefined).diagnostics);
  });
});

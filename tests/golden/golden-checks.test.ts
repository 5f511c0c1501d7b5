import { describe, expect, test } from '@jest/globals';
import { diagnosticCodes, languages, messageIn, readDocument, scenarioCodes } from '@muster/engine';
import { codesReference } from './codes-reference.js';
import { goldenCampaigns, keptIn, referenceFiles } from './golden-campaigns.js';

const campaigns = goldenCampaigns();

/** Codes that need a file which cannot be kept as an example: too large, unreadable, or no text. */
const withoutExample = new Set([
  'unreadable-file',
  'wrong-encoding',
  'too-large',
  'too-many-values',
  // No rule of today's schema is broken so.
  'duplicate-item',
  'schema-mismatch',
]);

const chinese = /\p{Script=Han}/u;

describe('golden campaigns', () => {
  describe.each(languages)('in %s', (language) => {
    test.each(campaigns)('$code is told as its golden file says', ({ outputFile, output }) => {
      expect(output[language]).toBe(keptIn(outputFile[language], output[language]));
    });
  });

  test.each(campaigns)('$code is all that is found in its campaign', ({ code, diagnostics }) => {
    const codes = new Set(diagnostics.map((diagnostic) => diagnostic.code));
    expect([...codes]).toEqual([code]);
  });

  test.each(campaigns)('$code is told in Chinese, related places too', ({ diagnostics }) => {
    const told = diagnostics.flatMap((one) => [one, ...(one.related ?? [])]);
    for (const one of told) {
      expect(messageIn(one, 'zh-CN')).toMatch(chinese);
      expect(messageIn(one, 'en')).not.toMatch(chinese);
    }
  });

  test('every code has one that can', () => {
    const codes = diagnosticCodes
      .map(({ code }) => code)
      .filter((code) => !withoutExample.has(code));
    expect(campaigns.map(({ code }) => code)).toEqual(codes.sort());
  });

  test('no two codes are the same', () => {
    const codes = [...diagnosticCodes.map(({ code }) => code), ...Object.keys(scenarioCodes)];
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('the severity is the one that the reference states', () => {
    const stated = new Map(diagnosticCodes.map(({ code, severity }) => [code, severity]));
    for (const { code, severity } of campaigns.flatMap(({ diagnostics }) => diagnostics)) {
      expect([code, severity]).toEqual([code, stated.get(code)]);
    }
  });
});

test.each([
  ['too-large', 'muster: 1', { maxBytes: 3 }],
  ['too-many-values', 'a: [1, 2, 3]', { maxValues: 2 }],
  ['wrong-encoding', 'm\0u\0s\0', {}],
])('%s, which has no example, is told in Chinese', (code, text, limits) => {
  const { diagnostics } = readDocument('a.yaml', text, limits);
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  for (const one of diagnostics) expect(messageIn(one, 'zh-CN')).toMatch(chinese);
});

const meanings = [
  ...diagnosticCodes,
  ...Object.entries(scenarioCodes).map(([code, meaning]) => ({ code, ...meaning })),
];

test.each(meanings)('what the reference says of $code is in both languages', (meaning) => {
  const { title, why, remedy } = meaning;
  for (const text of [title, why, remedy]) {
    expect(text['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
    expect(text.en).toMatch(/^[^\p{Script=Han}]+\.$/u);
  }
});

test.each(languages)('the reference of codes in %s is up to date', (language) => {
  const reference = codesReference(campaigns, language);
  expect(reference).toBe(keptIn(referenceFiles[language], reference));
});

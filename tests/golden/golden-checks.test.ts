import { describe, expect, test } from '@jest/globals';
import { diagnosticCodes } from '@muster/engine';
import { codesReference } from './codes-reference.js';
import { goldenCampaigns, keptIn, referenceFile } from './golden-campaigns.js';

const campaigns = goldenCampaigns();

describe('golden campaigns', () => {
  test.each(campaigns)('$code is told as its golden file says', ({ outputFile, output }) => {
    expect(output).toBe(keptIn(outputFile, output));
  });

  test.each(campaigns)('$code is all that is found in its campaign', ({ code, diagnostics }) => {
    const codes = new Set(diagnostics.map((diagnostic) => diagnostic.code));
    expect([...codes]).toEqual([code]);
  });

  test('every code about files and about the sense of a campaign has one', () => {
    const codes = diagnosticCodes.filter(({ stage }) => stage !== 'text').map(({ code }) => code);
    expect(campaigns.map(({ code }) => code)).toEqual(codes.sort());
  });

  test('no two codes are the same', () => {
    const codes = diagnosticCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('the severity is the one that the reference states', () => {
    const stated = new Map(diagnosticCodes.map(({ code, severity }) => [code, severity]));
    for (const { code, severity } of campaigns.flatMap(({ diagnostics }) => diagnostics)) {
      expect([code, severity]).toEqual([code, stated.get(code)]);
    }
  });
});

test('the reference of codes is up to date', () => {
  const reference = codesReference(campaigns);
  expect(reference).toBe(keptIn(referenceFile, reference));
});

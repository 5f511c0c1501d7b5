import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type DateExpression, formatDateExpression } from './date-expression.js';
import { spanAround } from './date-span.js';
import { durationUnits } from './duration.js';
import { parseDateExpression } from './parse-date-expression.js';

/** The mistake, with the part of the text that it points at. */
function mistakeIn(text: string) {
  const parsed = parseDateExpression(text);
  if (parsed.ok) throw new Error(`understood: ${text}`);
  const { offset, length, reason, suggestion } = parsed;
  return { at: text.slice(offset, offset + length), offset, reason, suggestion };
}

describe('plain-words dates', () => {
  it.each([
    'to be announced',
    '2022-12-05',
    '2022-11',
    '2022-W40',
    '2022',
    'window',
    'end of window',
    'start of 2022-10',
    '5 workdays before 2022-10-14',
    '1 workday after publication',
    '3 days before end of talk.opened at 09:00',
    '12 hours after publication',
    '2022-12-05 at 12:00',
    '2022-12-05 at 24:00',
    '2022-12-05T12:00',
    '2022-12-05T12:00:00+08:00',
    '1 day before 20th-congress',
    '2022 workdays before window',
    '中秋节 at 09:00',
  ])('%s is understood, and spelled canonically', (text) => {
    const parsed = parseDateExpression(text);
    expect(parsed.ok && formatDateExpression(parsed.expression)).toBe(text);
  });

  it.each([
    ['  end   of  window ', 'end of window'],
    ['P5D before window', '5 days before window'],
    ['PT12H after publication', '12 hours after publication'],
    ['1 workdays before window', '1 workday before window'],
  ])('%j is spelled %j', (text, canonical) => {
    const parsed = parseDateExpression(text);
    expect(parsed.ok && formatDateExpression(parsed.expression)).toBe(canonical);
  });

  it('remember where a name stands', () => {
    expect(parseDateExpression('5 workdays before end of window at 09:00')).toEqual({
      ok: true,
      expression: {
        kind: 'date',
        base: { kind: 'anchor', name: 'window', offset: 25 },
        shift: { duration: { amount: 5, unit: 'workday' }, direction: 'before' },
        edge: 'end',
        time: '09:00',
      },
    });
  });

  it.each([
    ['2022-02-30', '2022-02-30', 'does not exist', undefined],
    ['2022-13', '2022-13', 'does not exist', undefined],
    ['3 days before 2022-11-31', '2022-11-31', 'does not exist', undefined],
    ['2022/8/5', '2022/8/5', 'not written as a date', '2022-08-05'],
    ['2022年12月5日', '2022年12月5日', 'not written as a date', '2022-12-05'],
    ['2022年11月', '2022年11月', 'not written as a date', '2022-11'],
    ['2022/2/30', '2022/2/30', 'does not exist', undefined],
    ['5 working days before window', 'working days', 'not a unit', 'workdays'],
    ['5 business-days before window', 'business-days', 'not a unit', 'workdays'],
    ['5 fortnights before window', 'fortnights', 'not a unit', undefined],
    ['5 wrkdays before window', 'wrkdays', 'not a unit', undefined],
    ['5 Weeks before window', 'Weeks', 'not a unit', 'weeks'],
    ['5 hou before window', 'hou', 'not a unit', 'hours'],
    ['101 years before window', '101 years', 'at most a century', undefined],
    ['P1DT2H before window', 'P1DT2H', 'one unit', undefined],
    ['5', '5', 'needs a unit', undefined],
    ['5 workdays', 'workdays', '"before" or "after"', undefined],
    ['5 workdays until window', 'until', '"before" or "after"', undefined],
    ['5 workdays before', 'before', 'is missing', undefined],
    ['5 days before at 09:00', 'at', 'is missing', undefined],
    ['end window', 'window', 'followed by "of"', undefined],
    ['end of', 'of', 'is missing', undefined],
    ['end of of', 'of', 'neither a date nor a name', undefined],
    ['window, perhaps', 'window,', 'neither a date nor a name', undefined],
    ['window at 9:00', '9:00', 'not a time of day', '09:00'],
    ['window at 25:00', '25:00', 'not a time of day', undefined],
    ['window at', 'at', 'followed by a time', undefined],
    ['window 09:00', '09:00', 'not expected here; a time of day is written', undefined],
    ['window at 09:00 sharp', 'sharp', 'not expected here', undefined],
    ['2 hours after window at 09:00', 'at 09:00', 'contradicts', undefined],
    ['2022-12-05T12:00 at 09:00', 'at 09:00', 'contradicts', undefined],
    ['tbd', 'tbd', 'to be announced', 'to be announced'],
    ['2022-12-05T25:00', '2022-12-05T25:00', 'does not exist', undefined],
  ])('%j is wrong at %j: %s', (text, at, reason, suggestion) => {
    const mistake = mistakeIn(text);
    expect(mistake.at).toBe(at);
    expect(mistake.reason).toContain(reason);
    expect(mistake.suggestion).toBe(suggestion);
  });

  it('point at the later of two equal words', () => {
    expect(mistakeIn('end of of').offset).toBe(7);
  });

  it('are missing from an empty text', () => {
    expect(mistakeIn('')).toMatchObject({ at: '', offset: 0 });
    expect(mistakeIn('  ').reason).toContain('is missing');
  });

  it('answer any text at all: with a spelling that means the same, or with a place inside it', () => {
    const words = fc.constantFrom(
      ...['5', 'workdays', 'before', 'after', 'start', 'end', 'of', 'window', 'at', '09:00'],
      ...['2022-08', '2022-02-30', 'P5D', 'to be announced', '的', '  '],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDateExpression(text);
        if (!parsed.ok) return parsed.offset + parsed.length <= text.length && parsed.reason !== '';
        const spelling = formatDateExpression(parsed.expression);
        const again = parseDateExpression(spelling);
        return again.ok && formatDateExpression(again.expression) === spelling;
      }),
      { numRuns: 1000 },
    );
  });

  it('quote no more of a long text than a reader needs', () => {
    const mistake = mistakeIn(`end of ${'x?'.repeat(50_000)}`);
    expect(mistake.at).toHaveLength(100_000);
    expect(mistake.reason.length).toBeLessThan(120);
  });

  it('read back every expression that can be built', () => {
    const shift = fc.record({
      duration: fc.record({ amount: fc.nat({ max: 90 }), unit: fc.constantFrom(...durationUnits) }),
      direction: fc.constantFrom('before' as const, 'after' as const),
    });
    const precision = fc.constantFrom(
      'day' as const,
      'week' as const,
      'month' as const,
      'quarter' as const,
      'year' as const,
    );
    const span = fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), precision)
      .map(([day, p]) => ({ kind: 'span' as const, span: spanAround(day, p) }));
    const built = fc.record(
      {
        kind: fc.constant('date' as const),
        base: span,
        shift,
        edge: fc.constantFrom('start' as const, 'end' as const),
      },
      { requiredKeys: ['kind', 'base'] },
    );
    fc.assert(
      fc.property(built, (expression: DateExpression) => {
        expect(parseDateExpression(formatDateExpression(expression))).toEqual({
          ok: true,
          expression,
        });
      }),
    );
  });
});

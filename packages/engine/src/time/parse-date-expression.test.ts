import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Wording } from '../diagnostics/index.js';
import {
  anchorsOfExpression,
  type DateBase,
  type DateExpression,
  type DatePhrase,
  formatDateExpression,
} from './date-expression.js';
import { spanAround } from './date-span.js';
import { COUNTED_DAYS, MONTH_PARTS, MONTHS, ORDINALS } from './date-words.js';
import { durationUnits } from './duration.js';
import { parseDateExpression } from './parse-date-expression.js';

/** The mistake, with the part of the text that it points at. */
function mistakeIn(text: string) {
  const parsed = parseDateExpression(text);
  if (parsed.ok) throw new Error(`understood: ${text}`);
  const { offset, length, reason, suggestion } = parsed;
  return { at: text.slice(offset, offset + length), offset, reason, suggestion };
}

/** Whether a mistake has words in both languages. */
const isWorded = (reason: Wording) => reason.en !== '' && /\p{Script=Han}/u.test(reason['zh-CN']);

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
    'november',
    'late november',
    'mid 2022-10 at 12:00',
    'early occurrence',
    'third week of october',
    'third friday of occurrence',
    'last workday of 2022-11',
    'tenth day of class.held',
    'first friday of second week of late november',
    '2 workdays before third friday of 2022-10 at 17:00',
    'end of occurrence or the workday before',
    '3 days after end of last week of 2022-Q4 at 09:00 or the workday after',
    'the earlier of 2022-10-14 and 3 workdays after class',
    'the later of 2022 or the workday after and end of window at 09:00 or the workday before',
    '1 week before start of the later of the earlier of a and b and c',
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

  it('list every name that they count from, where it stands', () => {
    const text =
      'the later of 3 days after talk and first friday of the earlier of 2022 and late talk';
    const parsed = parseDateExpression(text);
    const anchors = parsed.ok ? anchorsOfExpression(parsed.expression) : [];
    expect(anchors).toEqual([
      { name: 'talk', offset: text.indexOf('talk') },
      { name: 'talk', offset: text.lastIndexOf('talk') },
    ]);
    const none = parseDateExpression('the later of november and to');
    expect(none.ok && anchorsOfExpression(none.expression)).toEqual([{ name: 'to', offset: 26 }]);
    expect(anchorsOfExpression({ kind: 'to-be-announced' })).toEqual([]);
  });

  it.each([
    ['thrid friday of 2022-10', 'thrid', 'not understood', 'third'],
    ['3rd friday of 2022-10', '3rd', 'not understood', 'third'],
    ['third fryday of 2022-10', 'fryday', 'monday', 'friday'],
    ['last workdy of occurrence', 'workdy', 'workday', 'workday'],
    ['last month of 2022', 'month', 'followed by one of', undefined],
    ['third', 'third', 'followed by one of', undefined],
    ['third friday', 'friday', 'followed by "of"', undefined],
    ['third friday in 2022-10', 'in', 'followed by "of"', undefined],
    ['third friday of', 'of', 'is missing', undefined],
    ['third friday of end of window', 'end', 'neither a date nor a name', undefined],
    ['latte november', 'latte', 'not understood', 'late'],
    ['mid-november', 'mid-november', 'two words', 'mid november'],
    ['November', 'November', 'not written as a month', 'november'],
    ['late', 'late', 'followed by a month', undefined],
    ['late 2022-W40', '2022-W40', 'followed by a month', undefined],
    ['late third friday of november', 'third', 'followed by a month', undefined],
    ['the latter of a and b', 'latter', 'earlier', 'later'],
    ['the earliar of a and b', 'earliar', 'earlier', 'earlier'],
    ['later of a and b', 'later', 'the later of', 'the later'],
    ['latter of a and b', 'latter', 'the later of', 'the later'],
    ['the window', 'window', 'earlier of', undefined],
    ['the earlier a and b', 'a', 'followed by "of"', undefined],
    ['the earlier of a or b', 'or', 'with "and"', 'and'],
    ['the earlier of a', 'a', 'with "and"', undefined],
    ['the earlier of a and', 'and', 'is missing', undefined],
    ['the earlier of a and b and c', 'and', 'not expected', undefined],
    ['a or b', 'b', 'the workday before', undefined],
    ['a or the workdy before', 'workdy', 'the workday', 'workday'],
    ['a or the working day before', 'working day', 'the workday', 'workday'],
    ['a or the workday befor', 'befor', 'the workday', 'before'],
    ['a or the workday', 'workday', 'the workday before', undefined],
    ['a or the workday before at 09:00', 'at', 'not expected', undefined],
    ['Start of window', 'Start', 'not understood', 'start'],
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
    ['5 wrkdays before window', 'wrkdays', 'not a unit', 'workdays'],
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
    expect(mistake.reason.en).toContain(reason);
    expect(mistake.reason['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(mistake.suggestion).toBe(suggestion);
  });

  it('tell a day that is in no calendar from words that are not understood', () => {
    const kindOf = (text: string) => {
      const parsed = parseDateExpression(text);
      return parsed.ok ? 'none' : parsed.kind;
    };
    const days = ['2022-02-30', '3 days before 2022-11-31', '2022-W54', '2022-12-05T25:00'];
    expect(days.map(kindOf)).toEqual(days.map(() => 'no-such-day'));
    const words = ['2022/8/5', 'end of of', '5 fortnights before window', 'window at 25:00'];
    expect(words.map(kindOf)).toEqual(words.map(() => 'words'));
  });

  it('point at the later of two equal words', () => {
    expect(mistakeIn('end of of').offset).toBe(7);
  });

  it('are missing from an empty text', () => {
    expect(mistakeIn('')).toMatchObject({ at: '', offset: 0 });
    expect(mistakeIn('  ').reason.en).toContain('is missing');
  });

  it('answer any text at all: with a spelling that means the same, or with a place inside it', () => {
    const words = fc.constantFrom(
      ...['5', 'workdays', 'before', 'after', 'start', 'end', 'of', 'window', 'at', '09:00'],
      ...['2022-08', '2022-02-30', 'P5D', 'to be announced', '的', '  '],
      ...['the earlier of', 'and', 'or the workday before', 'third friday of', 'late', 'october'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDateExpression(text);
        if (!parsed.ok)
          return parsed.offset + parsed.length <= text.length && isWorded(parsed.reason);
        const spelling = formatDateExpression(parsed.expression);
        const again = parseDateExpression(spelling);
        return again.ok && formatDateExpression(again.expression) === spelling;
      }),
      { numRuns: 1000 },
    );
  });

  it('that a stranger nests without end are refused', () => {
    for (const words of ['the earlier of ', 'third friday of ', 'early ']) {
      const text = words.repeat(20_000);
      expect(parseDateExpression(text)).toMatchObject({
        ok: false,
        reason: { en: expect.stringContaining('nested too deeply') },
      });
    }
  });

  it('quote no more of a long text than a reader needs', () => {
    const mistake = mistakeIn(`end of ${'x?'.repeat(50_000)}`);
    expect(mistake.at).toHaveLength(100_000);
    expect(mistake.reason.en.length).toBeLessThan(120);
  });

  it('read back every expression that can be built', () => {
    const shift = fc.record({
      duration: fc.record({
        amount: fc.nat({ max: 90 }),
        unit: fc.constantFrom(...durationUnits.filter((unit) => !/hour|minute/.test(unit))),
      }),
      direction: fc.constantFrom('before' as const, 'after' as const),
    });
    const precision = fc.constantFrom(
      'day' as const,
      'week' as const,
      'month' as const,
      'quarter' as const,
      'year' as const,
    );
    const month = fc.record({
      kind: fc.constant('month' as const),
      month: fc.constantFrom(...MONTHS),
    });
    const span = fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), precision)
      .map(([day, p]) => ({ kind: 'span' as const, span: spanAround(day, p) }));
    const edge = fc.constantFrom('start' as const, 'end' as const);
    const roll = fc.constantFrom('before' as const, 'after' as const);
    const { date: built } = fc.letrec<{ date: DatePhrase; base: DateBase; open: DateBase }>(
      (tie) => ({
        // A date that is not itself a comparison may have a time and a roll.
        date: fc.oneof(
          fc.record(
            {
              kind: fc.constant('date' as const),
              base: tie('base'),
              shift,
              edge,
              time: fc.constantFrom('00:00', '09:30', '24:00'),
              roll,
            },
            { requiredKeys: ['kind', 'base'] },
          ),
          fc.record(
            { kind: fc.constant('date' as const), base: tie('open'), shift, edge },
            { requiredKeys: ['kind', 'base'] },
          ),
        ),
        base: fc.oneof(
          { maxDepth: 2 },
          span,
          month,
          fc.record({
            kind: fc.constant('part' as const),
            part: fc.constantFrom(...MONTH_PARTS),
            of: month,
          }),
          fc.record({
            kind: fc.constant('nth' as const),
            ordinal: fc.constantFrom(...ORDINALS),
            counted: fc.constantFrom(...COUNTED_DAYS),
            of: tie('base'),
          }),
        ),
        open: fc.oneof(
          { maxDepth: 2, depthIdentifier: 'open' },
          span,
          fc.record({
            kind: fc.constant('choice' as const),
            which: fc.constantFrom('earlier' as const, 'later' as const),
            of: fc.tuple(tie('date'), tie('date')),
          }),
        ),
      }),
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

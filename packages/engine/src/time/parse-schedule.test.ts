import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Wording } from '../diagnostics/index.js';
import { parseSchedule } from './parse-schedule.js';

const understood = (every: string, on: readonly string[] = []) => {
  const parsed = parseSchedule({ every, on });
  if (!parsed.ok) throw new Error(parsed.reason.en);
  return parsed.schedule;
};

/** Whether a mistake has words in both languages. */
const isWorded = (reason: Wording) => reason.en !== '' && /\p{Script=Han}/u.test(reason['zh-CN']);

describe('a schedule', () => {
  it.each([
    ['day', 1, 'day'],
    ['workday', 1, 'workday'],
    ['2 weeks', 2, 'week'],
    ['1 week', 1, 'week'],
    ['3 months', 3, 'month'],
    ['quarter', 1, 'quarter'],
    [' year ', 1, 'year'],
    ['holiday', 1, 'holiday'],
  ])('may come every %s', (every, count, unit) => {
    expect(understood(every).every).toEqual({ count, unit });
  });

  it('keeps days off, leaves nothing out and is not confined unless it says so', () => {
    const parsed = parseSchedule({ every: 'week' });
    expect(parsed).toEqual({
      ok: true,
      schedule: { every: { count: 1, unit: 'week' }, on: [], roll: 'keep', except: [] },
    });
    const range = { from: '2022-10-01', to: '2022-10-07' };
    const full = { every: 'day', roll: 'skip', except: [range], within: [range] } as const;
    expect(parseSchedule(full)).toMatchObject({
      schedule: { roll: 'skip', except: [range], within: [range] },
    });
  });

  it('may be on several days of its period', () => {
    expect(understood('week', ['friday', 'last workday', 'day 3']).on).toEqual([
      { kind: 'nth', ordinal: 'first', counted: 'friday' },
      { kind: 'nth', ordinal: 'last', counted: 'workday' },
      { kind: 'day', day: 3 },
    ]);
    expect(understood('quarter', ['third friday', 'day 92']).on).toEqual([
      { kind: 'nth', ordinal: 'third', counted: 'friday' },
      { kind: 'day', day: 92 },
    ]);
    expect(understood('year', ['june 16', 'february 29']).on).toEqual([
      { kind: 'date', month: 6, day: 16 },
      { kind: 'date', month: 2, day: 29 },
    ]);
    expect(understood('2 weeks', ['day 14']).on).toEqual([{ kind: 'day', day: 14 }]);
  });

  it.each([
    ['', '', 'is missing', undefined],
    ['2', '2', 'is missing', undefined],
    ['wek', 'wek', 'not a period', 'week'],
    ['weeks', 'weeks', 'not a period', 'week'],
    ['weekly', 'weekly', 'not a period', 'week'],
    ['fortnight', 'fortnight', 'not a period', '2 weeks'],
    ['2 mnths', 'mnths', 'not a period', 'months'],
    ['constructor', 'constructor', 'not a period', undefined],
    ['0 weeks', '0', 'not between', undefined],
    ['1001 days', '1001', 'not between', undefined],
    ['2 holidays', '2', 'one by one', undefined],
    ['week or so', 'or', 'not expected', undefined],
    ['hour', 'hour', 'not a period', undefined],
  ])('every %j is wrong at %j: %s', (every, at, reason, suggestion) => {
    const mistake = parseSchedule({ every });
    if (mistake.ok) throw new Error('understood');
    expect(mistake.key).toBe('every');
    expect(every.slice(mistake.offset, mistake.offset + mistake.length)).toBe(at);
    expect(mistake.reason.en).toContain(reason);
    expect(mistake.reason['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(mistake.suggestion).toBe(suggestion);
  });

  it.each([
    ['week', 'fryday', 'fryday', 'not understood', 'friday'],
    ['week', 'day 8', '8', 'from 1 to 7', undefined],
    ['month', 'friday', 'friday', 'say which friday', undefined],
    ['month', 'thrid friday', 'thrid', 'not understood', 'third'],
    ['month', '3rd friday', '3rd', 'not understood', 'third'],
    ['month', 'third fryday', 'fryday', 'followed by', 'friday'],
    ['month', 'third week', 'week', 'followed by', undefined],
    ['month', 'last', 'last', 'followed by', undefined],
    ['month', 'day', 'day', 'from 1 to 31', undefined],
    ['month', 'day 32', '32', 'from 1 to 31', undefined],
    ['month', 'day 1.5', '1.5', 'from 1 to 31', undefined],
    ['month', 'june 16', 'june', 'not understood', undefined],
    ['month', 'third friday of month', 'of', 'not expected', undefined],
    ['month', '', '', 'third friday', undefined],
    ['year', 'jnue 16', 'jnue', 'not understood', 'june'],
    ['year', 'february 30', '30', 'from 1 to 29', undefined],
    ['day', 'first friday', 'first friday', 'not divided', undefined],
    ['holiday', 'first day', 'first day', 'not divided', undefined],
  ])('every %s on %j is wrong at %j: %s', (every, on, at, reason, suggestion) => {
    const good = every === 'week' ? 'friday' : 'last day';
    const list = ['day', 'holiday'].includes(every) ? [on] : [good, on];
    const mistake = parseSchedule({ every, on: list });
    if (mistake.ok) throw new Error('understood');
    expect([mistake.key, mistake.index]).toEqual(['on', list.length - 1]);
    expect(on.slice(mistake.offset, mistake.offset + mistake.length)).toBe(at);
    expect(mistake.reason.en).toContain(reason);
    expect(mistake.reason['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(mistake.suggestion).toBe(suggestion);
  });

  it('answers any words at all, with a place inside them', () => {
    const word = fc.constantFrom('3', 'weeks', 'month', 'year', 'third', 'friday', 'day', 'june');
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (every, on) => {
        const parsed = parseSchedule({ every, on: [on] });
        if (parsed.ok) return parsed.schedule.on.length === 1;
        const at = parsed.key === 'every' ? every : on;
        return isWorded(parsed.reason) && parsed.offset + parsed.length <= at.length;
      }),
      { numRuns: 1000 },
    );
  });
});

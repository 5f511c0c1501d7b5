import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

import { formatInstant, parseInstant } from './instant-text.js';
import { fromEpochDay, toEpochDay } from './plain-date.js';
import { timeOfMinutes } from './time-of-day.js';
import { dateAt, endOfDayAt, instantAt, isZone, startOfDayAt, timeOfDayAt } from './zone.js';

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'UTC',
] as const;
const anyZone = fc.constantFrom(...zones);
const anyDay = fc.integer({ min: toEpochDay('1972-01-01'), max: toEpochDay('2035-12-31') });
const anyInstant = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2035, 11, 31) });
const iso = (epochMs: number) => Temporal.Instant.fromEpochMilliseconds(epochMs).toString();

describe('zones', () => {
  it.each(['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'UTC'])('%s is one', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each([
    '',
    'Asia/Shanghia',
    'asia/shanghai',
    '+08:00',
    'CST',
    'Z',
    'Beijing',
    '__proto__',
    'Asia/Shanghai[u-ca=iso8601]',
  ])('%j is not', (name) => {
    expect(isZone(name)).toBe(false);
  });

  it('begin and end a day in Shanghai at its own midnight', () => {
    expect(iso(startOfDayAt('2022-12-05', 'Asia/Shanghai'))).toBe('2022-12-04T16:00:00Z');
    expect(iso(endOfDayAt('2022-12-05', 'Asia/Shanghai'))).toBe('2022-12-05T16:00:00Z');
    expect(endOfDayAt('9999-12-31', 'UTC') - startOfDayAt('9999-12-31', 'UTC')).toBe(86_400_000);
  });

  it('change the date exactly at midnight', () => {
    const midnight = startOfDayAt('2022-12-06', 'Asia/Shanghai');
    expect([
      dateAt(midnight - 1, 'Asia/Shanghai'),
      timeOfDayAt(midnight - 1, 'Asia/Shanghai'),
    ]).toEqual(['2022-12-05', '23:59']);
    expect([dateAt(midnight, 'Asia/Shanghai'), timeOfDayAt(midnight, 'Asia/Shanghai')]).toEqual([
      '2022-12-06',
      '00:00',
    ]);
  });

  it('take 24:00 as the end of the day', () => {
    expect(instantAt('2022-12-05', '24:00', 'Asia/Shanghai')).toBe(
      endOfDayAt('2022-12-05', 'Asia/Shanghai'),
    );
  });

  it('move a skipped time later: New York 2022-03-13, Lord Howe (half an hour) 2022-10-02', () => {
    expect(iso(instantAt('2022-03-13', '02:30', 'America/New_York'))).toBe('2022-03-13T07:30:00Z');
    expect(
      timeOfDayAt(instantAt('2022-03-13', '02:30', 'America/New_York'), 'America/New_York'),
    ).toBe('03:30');
    expect(
      timeOfDayAt(instantAt('2022-10-02', '02:15', 'Australia/Lord_Howe'), 'Australia/Lord_Howe'),
    ).toBe('02:45');
  });

  it('take the first of a repeated time: New York 2022-11-06, Lord Howe 2022-04-03', () => {
    expect(
      formatInstant(instantAt('2022-11-06', '01:30', 'America/New_York'), 'America/New_York'),
    ).toBe('2022-11-06T01:30:00-04:00');
    expect(
      formatInstant(instantAt('2022-04-03', '01:45', 'Australia/Lord_Howe'), 'Australia/Lord_Howe'),
    ).toBe('2022-04-03T01:45:00+11:00');
  });

  it('begin a day late where the clocks jump over midnight, and skip a day that never was', () => {
    expect(timeOfDayAt(startOfDayAt('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(
      '01:00',
    );
    expect(startOfDayAt('2011-12-30', 'Pacific/Apia')).toBe(
      startOfDayAt('2011-12-31', 'Pacific/Apia'),
    );
    expect(dateAt(startOfDayAt('2011-12-30', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('keep to the wall clock where midnight comes twice (St John’s 2010-11-07, 00:01 back to 23:01)', () => {
    const first = startOfDayAt('2010-11-07', 'America/St_Johns');
    expect(dateAt(first + 30 * 60_000, 'America/St_Johns')).toBe('2010-11-06');
    expect(dateAt(first + 61 * 60_000, 'America/St_Johns')).toBe('2010-11-07');
  });

  it('read the clock as Temporal does, at any instant', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (epochMs, zone) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
        expect(dateAt(epochMs, zone)).toBe(zoned.toPlainDate().toString());
        expect(timeOfDayAt(epochMs, zone)).toBe(
          zoned.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
        );
        expect(formatInstant(epochMs, zone)).toBe(
          zoned
            .toString({ timeZoneName: 'never' })
            .replace(/(\.\d{1,2})(?=[+-])/, (f) => f.padEnd(4, '0')),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('set the clock as Temporal does, at any local time', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 1439 }), anyZone, (day, minutes, zone) => {
        const date = fromEpochDay(day);
        const time = timeOfMinutes(minutes);
        const expected = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(
          zone,
        ).epochMilliseconds;
        expect(instantAt(date, time, zone)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('instants as text', () => {
  it.each([
    ['2022-09-13T09:00', '2022-09-13T01:00:00Z'],
    ['2022-09-13T09:00:30', '2022-09-13T01:00:30Z'],
    ['2022-09-13T09:00:30.5', '2022-09-13T01:00:30.5Z'],
    ['2022-09-13T09:00+08:00', '2022-09-13T01:00:00Z'],
    ['2022-09-13T09:00:00Z', '2022-09-13T09:00:00Z'],
    ['2022-09-13T09:00:00-03:30', '2022-09-13T12:30:00Z'],
  ])('%s in Shanghai is %s', (text, expected) => {
    const instant = parseInstant(text, 'Asia/Shanghai');
    expect(instant === undefined ? undefined : iso(instant)).toBe(expected);
  });

  it.each([
    ...[
      '2022-02-30T09:00',
      '2022-09-13',
      '2022-09-13 09:00',
      '2022-09-13T9:00',
      '2022-09-13T24:00',
      '2022-09-13T09:60',
    ],
    ...[
      '2022-09-13T09:00:60',
      '2022-09-13T09:00+8:00',
      '2022-09-13T09:00+24:00',
      '2022-09-13T09:00[Asia/Shanghai]',
      '',
    ],
  ])('%j is none', (text) => {
    expect(parseInstant(text, 'Asia/Shanghai')).toBeUndefined();
  });

  it('write the offset of the zone', () => {
    expect(formatInstant(Date.UTC(2022, 8, 13, 1), 'Asia/Shanghai')).toBe(
      '2022-09-13T09:00:00+08:00',
    );
    expect(formatInstant(Date.UTC(2022, 8, 13, 1), 'UTC')).toBe('2022-09-13T01:00:00+00:00');
  });

  it('read back what they write, in any zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyZone, (epochMs, zone, other) => {
        expect(parseInstant(formatInstant(epochMs, zone), other)).toBe(epochMs);
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * The zone of the machine must never matter. Here every door to it is shut. To try the whole
 * folder on a machine elsewhere, set TZ before the start (Node reads it then):
 * `TZ=America/New_York NODE_OPTIONS=--experimental-vm-modules npx jest packages/engine/src/time`.
 */
describe('the zone of the machine', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is never asked for', () => {
    const doors = [
      'getTimezoneOffset',
      'getFullYear',
      'getMonth',
      'getDate',
      'getDay',
      'getHours',
      'getMinutes',
    ] as const;
    for (const door of doors) {
      jest.spyOn(Date.prototype, door).mockImplementation(() => {
        throw new Error(`asked the machine: ${door}`);
      });
    }
    // Years that no other test touches, so that nothing comes from a cache.
    for (const date of ['2051-03-12', '2051-11-05', '2051-12-31']) {
      for (const zone of zones) {
        const start = startOfDayAt(date, zone);
        expect(dateAt(start, zone)).toBe(date);
        expect(dateAt(start - 1, zone)).not.toBe(date);
        expect(parseInstant(formatInstant(start, zone), 'UTC')).toBe(start);
      }
    }
  });
});

import { describe, expect, it } from '@jest/globals';

import { DEMO_STARTS_AT, readTarget, show } from './demo-time.js';

const at = (wanted: { advance?: string; to?: string }, now = DEMO_STARTS_AT): string => {
  const target = readTarget(wanted, now);
  return target.ok ? show(target.at) : target.code;
};

describe('the time that a demonstration is told', () => {
  it('begins on the morning of the notice', () => {
    expect(show(DEMO_STARTS_AT)).toBe('2022-09-13T09:00:00+08:00');
  });

  it.each([
    ['30m', '2022-09-13T09:30:00+08:00'],
    ['+12h', '2022-09-13T21:00:00+08:00'],
    ['7d', '2022-09-20T09:00:00+08:00'],
    ['+2w', '2022-09-27T09:00:00+08:00'],
    ['0d', '2022-09-13T09:00:00+08:00'],
  ])('goes on by %s', (advance, expected) => {
    expect(at({ advance })).toBe(expected);
  });

  it.each([
    ['2022-12-01T09:00', '2022-12-01T09:00:00+08:00'],
    ['2022-12-01', '2022-12-01T00:00:00+08:00'],
    ['2022-12-01T09:00Z', '2022-12-01T17:00:00+08:00'],
  ])('goes to %s', (to, expected) => {
    expect(at({ to })).toBe(expected);
  });

  it.each([
    [{ advance: '-7d' }, 'time-not-understood'],
    [{ advance: '7' }, 'time-not-understood'],
    [{ advance: '1y' }, 'time-not-understood'],
    [{ to: '2022-02-30' }, 'time-not-understood'],
    [{ to: 'tomorrow' }, 'time-not-understood'],
    [{ to: '2022-09-13T08:59' }, 'clock-goes-forward'],
    [{ advance: '99999w' }, 'clock-too-far'],
    [{ to: '2025-01-02' }, 'clock-too-far'],
  ])('refuses %j as %s', (wanted, code) => {
    expect(at(wanted)).toBe(code);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Until } from '@muster/engine';

import { type ActivityTally, isComplete, NO_TALLY, standingOfUnit } from './standing-of-unit.js';

const tally = (activity: string, numbers: Partial<ActivityTally>): ActivityTally => ({
  activity,
  ...NO_TALLY,
  ...numbers,
});
const all: Until = { kind: 'all' };

describe('the standing of a unit', () => {
  it('counts an activity as done once all that is owed is done or excused', () => {
    const standing = standingOfUnit(
      [
        tally('talk', { owed: 7, done: 6, open: 1, green: 7 }),
        tally('gas', { owed: 1, notApplicable: 1, green: 1 }),
        tally('plan', { owed: 1, done: 1, green: 1 }),
      ],
      () => all,
    );
    expect(standing).toEqual({
      light: 'green',
      activities: { owed: 3, done: 2 },
      tasks: { owed: 9, done: 7, waived: 0, notApplicable: 1, open: 1, overdue: 0 },
    });
  });

  it('leaves out activities of which nothing is owed, though work was done', () => {
    const standing = standingOfUnit([tally('qr-page', { extra: 1 })], () => all);
    expect(standing).toMatchObject({ light: 'none', activities: { owed: 0, done: 0 } });
  });

  it('is as bad as its worst task', () => {
    const lights = (numbers: Partial<ActivityTally>) =>
      standingOfUnit([tally('a', { owed: 9, green: 3 }), tally('b', numbers)], () => all).light;
    expect(lights({ yellow: 1 })).toBe('yellow');
    expect(lights({ yellow: 4, red: 1 })).toBe('red');
  });

  it('knows that some activities are complete before all is done', () => {
    const half = tally('a', { owed: 4, done: 2 });
    expect(isComplete(half, { kind: 'at-least', tasks: 2 })).toBe(true);
    expect(isComplete(half, { kind: 'at-least', tasks: 3 })).toBe(false);
    expect(isComplete(tally('a', { owed: 10, done: 9 }), { kind: 'share', percent: 100 })).toBe(
      false,
    );
  });
});

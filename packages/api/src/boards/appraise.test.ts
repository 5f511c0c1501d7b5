import { describe, expect, it } from '@jest/globals';
import type { CompiledCampaign } from '@muster/engine';

import { appraise, type AppraisedTask, isAppraised } from './appraise.js';

const compiled = {
  campaign: { appraisal: { of: 'district' } },
  groupsOf: (category: string) => (category === 'supervised' ? [category, 'district'] : [category]),
  activities: new Map(
    Object.entries({ talk: 15, plan: 5, gas: undefined, summary: 10 }).map(([name, points]) => [
      name,
      { name, activity: { points } },
    ]),
  ),
} as unknown as CompiledCampaign;
const task = (key: string, outcome: AppraisedTask['outcome']): AppraisedTask => ({
  id: `id of ${key}`,
  key,
  activity: key.split('/')[0] ?? '',
  outcome,
});

describe('the appraisal of a unit', () => {
  it('gives points in proportion to what is fulfilled, with the tasks behind them', () => {
    const talks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((who, index) =>
      task(`talk/${who}`, index === 0 ? 'open' : 'done'),
    );
    const { activities, points, available } = appraise(compiled, [
      ...talks,
      task('plan', 'waived'),
      task('gas/kitchen', 'done'),
    ]);
    expect(activities.map(({ tasks: _, ...numbers }) => numbers)).toEqual([
      { activity: 'talk', available: 15, owed: 7, fulfilled: 6, points: 12.86 },
      { activity: 'plan', available: 5, owed: 1, fulfilled: 1, points: 5 },
      { activity: 'summary', available: 0, owed: 0, fulfilled: 0, points: 0 },
    ]);
    expect(activities[0]?.tasks).toEqual(talks);
    expect({ points, available }).toEqual({ points: 17.86, available: 20 });
  });

  it('adds up as it is shown', () => {
    const thirds = (activity: string) => [
      task(`${activity}/a`, 'done'),
      task(`${activity}/b`, 'open'),
      task(`${activity}/c`, 'open'),
    ];
    const { activities, points } = appraise(compiled, [...thirds('plan'), ...thirds('summary')]);
    expect(activities.map((row) => row.points)).toEqual([0, 1.67, 3.33]);
    expect(points).toBe(5);
  });

  it('is for the category or group that the campaign names, and for nobody when it names none', () => {
    expect(isAppraised(compiled, 'supervised')).toBe(true);
    expect(isAppraised(compiled, 'town')).toBe(false);
    expect(isAppraised(compiled, null)).toBe(false);
    expect(isAppraised({ ...compiled, campaign: {} } as CompiledCampaign, 'supervised')).toBe(
      false,
    );
  });
});

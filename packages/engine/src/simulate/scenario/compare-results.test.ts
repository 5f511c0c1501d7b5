import { describe, expect, it } from '@jest/globals';
import { Participant } from '../../run/testing/participant.js';
import { smallCampaign } from '../../run/testing/small-campaign.js';
import { compareLedgers } from './compare-ledgers.js';
import { compareScores } from './compare-scores.js';

const compiled = smallCampaign(`
units: { firm: { title: Firm, joins: automatically }, school: { title: School, joins: automatically } }
activities:
  plan: { title: Plan, why: [1, 2], for: each firm, points: 20, lifecycle: simple }
  drill: { title: Drill, why: [3], for: each firm, points: 10, lifecycle: simple }
  film: { title: Film, why: [3], for: each firm, points: 70, lifecycle: simple }
scores:
  merit: { of: firm, out-of: 100, levels: { good: 60 }, veto: { idle: { when: progress.plan.done == 0, level: good } } }
ledgers:
  plans: { of: plan, columns: { unit: unit.code, outcome: task.outcome, third: 1.0 / 3.0 } }
`);

// 20 of 30: the film is waived.
const one = new Participant(compiled, { code: 'one' }).decree('film', 'waive').submit('plan');
const two = new Participant(compiled, { code: 'two' });
const school = new Participant(compiled, { code: 'school', category: 'school' });
const body = new Participant(compiled, { code: 'office', body: 'office' });
const states = () => [two, school, one, body].map(({ state }) => state);

type Expectation = Parameters<typeof compareScores>[0];

/** What is found to be otherwise: the end of its path, and what it is. */
function differences(unit: Participant, expectation: Expectation): [string, unknown][] {
  const found: [string, unknown][] = [];
  const compare: Parameters<typeof compareScores>[4] = (at, _what, expected, actual) => {
    if (JSON.stringify(expected) !== JSON.stringify(actual)) found.push([at.join('.'), actual]);
  };
  compareScores(expectation, ['expect'], unit.seen, states, compare);
  compareLedgers(expectation, ['expect'], unit.seen, states, compare);
  return found;
}

describe('What a scenario expects of scores', () => {
  const merit = (expected: NonNullable<Expectation['scores']>[string]): Expectation => ({
    scores: { merit: expected },
  });

  it('is met by all that is so, numbers in the places they are written with', () => {
    const expectation = merit({
      points: 66.67,
      'out-of': 100,
      level: 'good',
      rank: 1,
      veto: [],
      lines: {
        plan: { points: 20, tasks: ['plan'], clauses: [2, 1] },
        drill: 0,
        film: null,
      },
    });
    expect(differences(one, expectation)).toEqual([]);
    expect(differences(two, merit({ rank: 2, veto: ['idle'], level: null }))).toEqual([]);
  });

  it.each([
    [{ points: 67 }, 'points', 66.6666666667],
    [{ points: 66.6 }, 'points', 66.6666666667],
    [{ 'out-of': 30 }, 'out-of', 100],
    [{ level: null }, 'level', 'good'],
    [{ rank: 2 }, 'rank', 1],
    [{ veto: ['idle'] }, 'veto', []],
    [{ lines: { plan: 19 } }, 'lines.plan', 20],
    [{ lines: { plan: null } }, 'lines.plan', 20],
    [{ lines: { film: 0 } }, 'lines.film', null],
    [{ lines: { plan: { tasks: [] } } }, 'lines.plan.tasks', ['plan']],
    [{ lines: { plan: { clauses: [1] } } }, 'lines.plan.clauses', ['1', '2']],
    [{ lines: { plans: 20 } }, 'lines.plans', 'absent'],
  ])('is not met by %j', (expected, at, actual) => {
    expect(differences(one, merit(expected))).toEqual([[`expect.scores.merit.${at}`, actual]]);
  });

  it('is not met by a unit that is not scored', () => {
    expect(differences(school, merit({ points: 0 }))).toEqual([['expect.scores.merit', 'absent']]);
  });
});

describe('What a scenario expects of ledgers', () => {
  const plans = (...lines: Readonly<Record<string, unknown>>[]): Expectation => ({
    ledgers: { plans: lines },
  });

  it('is about the lines of a unit, and those of everybody for a body', () => {
    expect(differences(one, plans({ outcome: 'done', third: 0.33 }))).toEqual([]);
    const all = plans({ unit: 'one', outcome: 'done' }, { unit: 'two', outcome: 'open' });
    expect(differences(body, all)).toEqual([]);
  });

  it('is not met by other lines, values or columns', () => {
    expect(differences(one, plans())).toEqual([['expect.ledgers.plans', 1]]);
    expect(differences(one, plans({ outcome: 'open' }, {}))).toEqual([
      ['expect.ledgers.plans', 1],
      ['expect.ledgers.plans.0.outcome', 'done'],
    ]);
    expect(differences(one, plans({ outcom: 'done' }))).toEqual([
      ['expect.ledgers.plans.0.outcom', 'absent'],
    ]);
  });
});

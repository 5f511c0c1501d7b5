import { describe, expect, it } from '@jest/globals';
import type { CompiledCampaign } from '../compile/index.js';
import { Participant } from '../run/testing/participant.js';
import { smallCampaign } from '../run/testing/small-campaign.js';
import { scoreOf } from './score.js';

const LIFE = 'lifecycle: simple';

/** Three duties of 40, 40 and 20 points, the second with one task for each place, the third by the month. */
const campaign = (scores: string, more = '') =>
  smallCampaign(`
units:
  firm: { title: Firm, joins: automatically, attributes: { staff: number, risky: yes-no } }
  school: { title: School, joins: automatically }
registers:
  place: { title: Place, in: firm }
activities:
  plan: { title: Plan, why: [1], for: each firm, evidence: { text: text, pages: number }, points: 40, ${LIFE} }
  check: { title: Check, why: [2], for: each place, points: 40, ${LIFE} }
  report: { title: Report, why: [1, 2], for: each quarter, past: count, points: 20, ${LIFE} }
  lesson: { title: Lesson, why: [3], for: each school, points: 100, ${LIFE} }
  film: { title: Film, why: [3], for: each firm, binding: encouraged, points: 5, ${LIFE} }
${more}
scores:
  appraisal:
    of: firm
${scores}
`);

const PLACES = ['a', 'b'].map((code) => ({ register: 'place', code, data: {} }));

function firm(compiled: CompiledCampaign, attributes: Readonly<Record<string, unknown>> = {}) {
  return new Participant(compiled, { rows: PLACES, attributes });
}

const score = (unit: Participant) => {
  const view = scoreOf(unit.seen, 'appraisal');
  if (view === undefined) throw new Error('The unit is not scored');
  return view;
};
const line = (unit: Participant, name: string) =>
  score(unit).lines.find((found) => found.name === name);

describe('A score', () => {
  const plain = campaign('    levels: { good: 90, fair: 60 }');

  it('is the share of tasks done of what each activity is worth', () => {
    const unit = firm(plain);
    expect(score(unit)).toMatchObject({ points: 0, outOf: 100, factor: 1, level: null });
    unit.submit('plan').submit('check/a').submit('report/2022-Q1');
    expect(score(unit)).toMatchObject({ points: 40 + 20 + 5, level: 'fair' });
    unit.submit('check/b');
    for (const quarter of ['2', '3', '4']) unit.submit(`report/2022-Q${quarter}`);
    expect(score(unit)).toMatchObject({ points: 100, level: 'good' });
  });

  it('has no lines for what only other kinds of units owe', () => {
    expect(score(firm(plain)).lines.map(({ name }) => name)).toEqual([
      'plan',
      'check',
      'report',
      'film',
    ]);
  });

  it('is none for a unit of another category, and for a body', () => {
    const school = new Participant(plain, { category: 'school' });
    expect(scoreOf(school.seen, 'appraisal')).toBeUndefined();
    const { category: _, ...body } = firm(plain).state.facts;
    const state = { ...firm(plain).state, facts: { ...body, body: 'office' } };
    expect(scoreOf({ ...firm(plain).seen, state }, 'appraisal')).toBeUndefined();
  });

  it('gives a bonus for what is encouraged, and takes nothing where it is not done', () => {
    const unit = firm(plain).submit('plan');
    expect(score(unit)).toMatchObject({ points: 40, outOf: 100 });
    expect(line(unit, 'film')).toMatchObject({ kind: 'bonus', points: 0 });
    expect(score(unit.submit('film'))).toMatchObject({ points: 45, outOf: 100 });
  });

  it('leaves floating error out', () => {
    const thirds = campaign(`    activities: false
    lines:
      one: { points: 0.1 }
      two: { points: 0.2 }`);
    expect(score(firm(thirds))).toMatchObject({ points: 0.3, outOf: 0.3 });
  });

  it('leads every line back to tasks, what was handed in, and clauses', () => {
    const unit = firm(plain).submit('plan', { text: 'words', pages: 3 });
    const { digest, ...task } = line(unit, 'plan')?.tasks[0] ?? {};
    expect(task).toEqual({
      key: 'plan',
      activity: 'plan',
      outcome: 'done',
      handed: { at: unit.now, how: 'on-time' },
      fields: ['text', 'pages'],
    });
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    const other = firm(plain).submit('plan', { text: 'other words', pages: 3 });
    expect(line(other, 'plan')?.tasks[0]?.digest).not.toBe(digest);
    expect(line(unit, 'report')?.clauses).toEqual([1, 2]);
    expect(line(unit, 'check')?.tasks.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['check/a', 'open'],
      ['check/b', 'open'],
    ]);
  });

  it('is unknown by any other name', () => {
    expect(() => scoreOf(firm(plain).seen, 'nothing')).toThrow(RangeError);
  });
});

describe('What does not apply', () => {
  const without = (policy: string) => campaign(`    inapplicable: ${policy}`);

  /** 40 points for a plan that is done, 40 for checks of which no place is left, 20 for reports not made. */
  function unit(policy: string, how: (unit: Participant) => void): Participant {
    const made = firm(without(policy)).submit('plan');
    how(made);
    return made;
  }
  const waysOut = {
    'there is no task': (made: Participant) => {
      made.send({ type: 'change-facts', facts: { ...made.state.facts, rows: [] } });
    },
    'all tasks are waived': (made: Participant) => {
      made.decree('check/a', 'waive').decree('check/b', 'waive');
    },
    'no task is applicable': (made: Participant) => {
      made.decree('check/a', 'skip').decree('check/b', 'waive');
    },
  };

  it.each(Object.keys(waysOut))('is stretched away when %s', (way) => {
    const made = unit('normalize', waysOut[way as keyof typeof waysOut]);
    // 40 of 60 that apply, of 100.
    expect(score(made).points).toBeCloseTo(66.666666667, 8);
    expect(score(made)).toMatchObject({ outOf: 100 });
    expect(score(made).factor).toBeCloseTo(5 / 3, 8);
    expect(line(made, 'check')).toMatchObject({ applicable: false, share: null, points: null });
  });

  it('is lost or given where the score says so', () => {
    const way = waysOut['all tasks are waived'];
    expect(score(unit('lost', way)).points).toBe(40);
    expect(score(unit('given', way)).points).toBe(80);
    expect(line(unit('given', way), 'check')).toMatchObject({ applicable: false, points: 40 });
  });

  it('leaves single waived tasks out of both sides of a share', () => {
    const made = firm(campaign('')).decree('check/a', 'waive');
    expect(line(made, 'check')).toMatchObject({ applicable: true, share: 0 });
    expect(line(made.submit('check/b'), 'check')).toMatchObject({ share: 1, points: 40 });
  });

  it('leaves no score at all where it is everything', () => {
    const made = firm(
      campaign('    lines: { plan: { when: unit.risky } }\n    activities: false'),
      {
        risky: false,
      },
    );
    expect(score(made)).toMatchObject({ points: null, level: null });
  });

  it('is a line whose condition does not hold', () => {
    const scores = campaign(`    out-of: 50
    lines: { care: { points: 100, when: unit.risky, of: plan } }`);
    expect(line(firm(scores, { risky: false }), 'care')).toMatchObject({ points: null });
    const risky = firm(scores, { risky: true }).submit('plan');
    expect(line(risky, 'care')).toMatchObject({ points: 100, clauses: [1] });
    // 140 of 200, stretched to 50.
    expect(score(risky)).toMatchObject({ points: 35, outOf: 50, factor: 0.25 });
  });
});

describe('Lines', () => {
  it('are worth what their case says', () => {
    const scores = campaign(
      '    activities: false\n    lines: { size: { of: sized } }',
      `  sized:
    title: Sized
    why: [1]
    for: each firm
    ${LIFE}
    points: [{ when: unit.staff >= 100, is: unit.staff / 10 }, { is: 3 }]`,
    );
    expect(line(firm(scores, { staff: 200 }), 'size')?.worth).toBe(20);
    expect(line(firm(scores, { staff: 20 }), 'size')?.worth).toBe(3);
  });

  it('stand in for the line of an activity of their name', () => {
    const scores = campaign(
      '    lines: { plan: { share: progress.plan.evidence.pages / 10, why: [3] } }',
    );
    const unit = firm(scores).submit('plan', { text: 'x', pages: 4 });
    expect(score(unit).lines.filter(({ name }) => name === 'plan')).toHaveLength(1);
    expect(line(unit, 'plan')).toMatchObject({ worth: 40, share: 0.4, points: 16, clauses: [3] });
    expect(line(firm(scores).submit('plan', { pages: 40 }), 'plan')).toMatchObject({ points: 40 });
    expect(line(firm(scores), 'plan')).toMatchObject({ share: 0, points: 0 });
  });

  it('give a bonus and take a deduction up to the most, and trace both', () => {
    const scores = campaign(
      `    activities: false
    lines:
      base: { points: 50 }
      zeal: { adds: progress.film.done * 3 + progress.check.done * 4, most: 6 }
      harm: { of: accident, takes: progress.accident.owed * 7, most: 10 }`,
      `  accident: { title: Accident, why: [3], for: [each firm, each case], case: { by: [unit] }, ${LIFE} }`,
    );
    const unit = firm(scores);
    expect(line(unit, 'harm')).toMatchObject({ applicable: false, points: null });
    unit.submit('check/a');
    expect(score(unit).points).toBe(54);
    unit.submit('check/b').send({ type: 'report', activity: 'accident', evidence: {} });
    expect(line(unit, 'zeal')).toMatchObject({ kind: 'bonus', points: 6, clauses: [3, 2] });
    expect(line(unit, 'harm')).toMatchObject({ kind: 'deduction', points: -7, clauses: [3] });
    unit.send({ type: 'report', activity: 'accident', evidence: {} });
    expect(score(unit)).toMatchObject({ points: 50 + 6 - 10, outOf: 50 });
    expect(line(unit, 'harm')?.tasks.map(({ key }) => key)).toEqual(['accident/1', 'accident/2']);
    expect(line(unit, 'zeal')?.tasks.map(({ key }) => key)).toEqual(['check/a', 'check/b', 'film']);
  });

  it('rest on the tasks that gave figures their values', () => {
    const scores = `    activities: false
    lines: { pages: { points: 10, share: figures.density.value / 100 } }
figures:
  pages: { of: plan, value: evidence.pages }
  density: { value: figures.pages.value * 2 }`;
    const unit = firm(campaign(scores)).submit('plan', { pages: 20 });
    expect(line(unit, 'pages')).toMatchObject({
      points: 4,
      clauses: [1],
      figures: [
        { name: 'density', value: 40 },
        { name: 'pages', value: 20 },
      ],
      tasks: [{ key: 'plan', outcome: 'done' }],
    });
  });

  it('have all their points when enough was done by what the activity asks for', () => {
    const scores = campaign(
      '    activities: false\n    lines: { some: { points: 10, of: quarterly } }',
      `  quarterly: { title: Quarterly, why: [1], for: each quarter, past: count, until: at least 2, ${LIFE} }`,
    );
    const unit = firm(scores).submit('quarterly/2022-Q1');
    expect(line(unit, 'some')?.points).toBe(5);
    expect(line(unit.submit('quarterly/2022-Q2'), 'some')?.points).toBe(10);
    expect(line(unit.submit('quarterly/2022-Q3'), 'some')?.points).toBe(10);
  });
});

describe('A veto', () => {
  const scores = campaign(`    activities: false
    lines: { all: { points: 100, of: plan } }
    levels: { excellent: 90, good: 80, fair: 60 }
    veto:
      harm: { title: Harm was done, when: unit.risky }
      slow: { when: progress.report.done == 0, level: good }`);

  it('leaves no level above the one it names, and the points', () => {
    const unit = firm(scores, { risky: false }).submit('plan');
    expect(score(unit)).toMatchObject({
      points: 100,
      level: 'good',
      vetoes: [{ name: 'slow', level: 'good' }],
    });
    unit.submit('report/2022-Q1');
    expect(score(unit)).toMatchObject({ points: 100, level: 'excellent', vetoes: [] });
  });

  it('lifts nobody to the level it names', () => {
    expect(score(firm(scores, { risky: false }))).toMatchObject({ points: 0, level: null });
  });

  it('without a level leaves nothing', () => {
    const unit = firm(scores, { risky: true }).submit('plan').submit('report/2022-Q1');
    expect(score(unit)).toMatchObject({
      points: 0,
      level: null,
      vetoes: [{ name: 'harm', title: 'Harm was done' }],
    });
    expect(line(unit, 'all')?.points).toBe(100);
  });
});

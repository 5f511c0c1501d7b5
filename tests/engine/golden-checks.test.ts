import { describe, expect, it } from '@jest/globals';
import { parseDuration, shiftDate, type Facts } from '@muster/engine';

import { article, file, SUMMARY } from './support/evidence.js';
import { leader, SEVEN_LEADERS, shanghai, sixOnes } from './support/six-ones.js';
import { organizer, Unit } from './support/unit.js';

const PUBLISHED = shanghai('2022-09-13T09:00:00');

function unit(facts: Partial<Facts> = {}): Unit {
  return new Unit(sixOnes(), { people: SEVEN_LEADERS, ...facts }, PUBLISHED);
}

/** Hands an article in and has it accepted. */
function finishArticle(enterprise: Unit, key: string): void {
  const handedIn = enterprise.act(key, 'submit', enterprise.coordinator, {
    evidence: article(800),
  });
  expect(handedIn).toMatchObject({ ok: true });
  expect(enterprise.act(key, 'accept', organizer('sasac'))).toMatchObject({ ok: true });
}

describe('The golden checks of the Six Ones', () => {
  it('J1 publication creates the exchanges of August to November, August in arrears and never overdue', () => {
    const enterprise = unit();
    expect(enterprise.keys('exchange')).toEqual([
      'exchange/2022-08',
      'exchange/2022-09',
      'exchange/2022-10',
      'exchange/2022-11',
    ]);
    expect(enterprise.task('exchange/2022-08').past).toBe(true);
    expect(enterprise.task('exchange/2022-09').past).toBe(false);
    enterprise.advanceTo(shanghai('2023-03-01T00:00:00'));
    expect(enterprise.view('exchange/2022-08').standing).toBe('idle');
    expect(enterprise.view('exchange/2022-09').standing).toBe('overdue');
    expect(enterprise.messages.filter(({ task }) => task === 'exchange/2022-08')).toEqual([]);
  });

  it('J2 seven leaders owe seven articles, five of them can be selected, and six articles are not enough', () => {
    const enterprise = unit();
    expect(enterprise.keys('talk')).toHaveLength(7);
    expect(enterprise.view('selected-article').eligible).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const key of enterprise.keys('talk').slice(0, 6)) finishArticle(enterprise, key);
    expect(enterprise.activity('talk')).toBe('incomplete');
    finishArticle(enterprise, enterprise.keys('talk')[6] ?? '');
    expect(enterprise.activity('talk')).toBe('complete');
  });

  it('J3 an article of 2000 characters is taken, one of 2001 refused with the rule by which it was counted', () => {
    const enterprise = unit();
    const refused = enterprise.act('talk/a', 'submit', enterprise.person('a'), {
      evidence: article(2001),
    });
    expect(refused).toMatchObject({ ok: false, code: 'evidence-invalid' });
    const problem = refused.ok
      ? undefined
      : refused.problems?.find(({ code }) => code === 'too-long');
    expect(problem).toMatchObject({ field: 'article', data: { limit: 2000, actual: 2001 } });
    expect(JSON.stringify(problem?.data)).toContain('office');
    expect(enterprise.progress('talk/a')).toBe('open');
    const taken = enterprise.act('talk/a', 'submit', enterprise.person('a'), {
      evidence: article(2000),
    });
    expect(taken).toMatchObject({ ok: true });
    expect(enterprise.progress('talk/a')).toBe('in-review');
  });

  it('J4 the last second of 5 December in Shanghai is in time, the next one late, whatever zone it is sent from', () => {
    const inTime = unit();
    inTime.advanceTo(Date.parse('2022-12-05T15:59:59.000Z'));
    expect(
      inTime.act('summary', 'submit', inTime.coordinator, { evidence: SUMMARY }),
    ).toMatchObject({ ok: true });
    expect(inTime.task('summary').snapshot.context.handed?.how).toBe('on-time');

    const late = unit();
    late.advanceTo(Date.parse('2022-12-05T16:00:00.000Z'));
    expect(late.act('summary', 'submit', late.coordinator, { evidence: SUMMARY })).toMatchObject({
      ok: true,
    });
    expect(late.task('summary').snapshot.context.handed?.how).toBe('late');
  });

  it('J5 the summary asks two receivers for a receipt and not the third issuer, and each answers for itself', () => {
    const enterprise = unit();
    enterprise.act('summary', 'submit', enterprise.coordinator, { evidence: SUMMARY });
    expect(enterprise.task('summary').snapshot.context.receipts).toEqual({
      'safety-office': 'pending',
      sasac: 'pending',
    });
    expect(enterprise.act('summary', 'accept', organizer('emergency-bureau'))).toMatchObject({
      ok: false,
      code: 'not-permitted',
    });
    expect(enterprise.view('summary', organizer('emergency-bureau')).state).toBe('in-review');

    enterprise.act('summary', 'accept', organizer('sasac'));
    enterprise.act('summary', 'return', organizer('safety-office'), {
      answers: { reason: '请补充' },
    });
    expect(enterprise.progress('summary')).toBe('returned');
    expect(enterprise.task('summary').snapshot.context.receipts).toEqual({
      'safety-office': 'returned',
      sasac: 'accepted',
    });
    enterprise.act('summary', 'submit', enterprise.coordinator);
    expect(enterprise.act('summary', 'accept', organizer('sasac'))).toMatchObject({
      code: 'not-permitted',
    });
    enterprise.act('summary', 'accept', organizer('safety-office'));
    expect(enterprise.task('summary').outcome).toBe('done');
  });

  it('J6 a private firm owes nothing until it enrols, then the summary and the article, and nothing once it withdrew', () => {
    const firm = unit({ category: 'private' });
    expect(Object.keys(firm.state.tasks)).toEqual([]);
    firm.advanceTo(shanghai('2022-10-10T10:00:00'));
    expect(firm.send({ type: 'enrol' })).toMatchObject({ ok: true });
    expect(firm.keys('summary')).toEqual(['summary']);
    expect(firm.keys('selected-article')).toEqual(['selected-article']);
    finishArticle(firm, 'talk/a');
    expect(firm.send({ type: 'withdraw', reason: '退出' })).toMatchObject({ ok: true });
    expect(firm.keys('summary')).toEqual([]);
    expect(firm.task('summary').outcome).toBe('retired');
    expect(firm.task('talk/a').outcome).toBe('done');
    expect(firm.send({ type: 'withdraw' })).toMatchObject({ ok: false, code: 'not-enrolled' });
    const bound = unit();
    expect(bound.send({ type: 'withdraw' })).toMatchObject({
      ok: false,
      code: 'bound-to-take-part',
    });
  });

  it('J7 a town acknowledges, forwards and rolls up, and owes neither lecture nor article', () => {
    const town = unit({ category: 'town' });
    expect(Object.keys(town.state.tasks).toSorted()).toEqual(['acknowledge', 'forward', 'roll-up']);
  });

  it('J8 only enterprises managed by the district are appraised', () => {
    const { campaign, groupsOf } = sixOnes();
    const of = campaign.scores?.['appraisal']?.of ?? '';
    const appraised = Object.keys(campaign.units).filter((category) =>
      groupsOf(category).includes(of),
    );
    expect(appraised).toEqual(['supervised']);
  });

  it('J9 five workdays before Friday 14 October is Sunday 9 October, a made-up working day', () => {
    const { calendar } = sixOnes().timeline;
    const five = parseDuration('5 workdays');
    expect(five).toEqual({ amount: 5, unit: 'workday' });
    expect(calendar.shiftWorkdays('2022-10-14', -5)).toBe('2022-10-09');
    expect(shiftDate('2022-10-14', { amount: 5, unit: 'workday' }, 'before', calendar)).toBe(
      '2022-10-09',
    );
    expect(calendar.countWorkdays('2022-09-14', '2022-12-05')).toBe(56);
  });

  it('J10 nine of ten gas alarms are not enough, and a unit without gas says so and is believed after review', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({
      register: 'gas-place',
      code: `canteen-${String(index)}`,
      data: { name: `食堂 ${String(index)}` },
    }));
    const enterprise = unit({ rows });
    const evidence = {
      installed: true,
      'installed-on': '2022-10-01',
      photo: [file('alarm.jpg', 'image/jpeg')],
    };
    const keys = enterprise.keys('gas');
    expect(keys).toHaveLength(10);
    const finish = (key: string) => {
      expect(enterprise.act(key, 'submit', enterprise.coordinator, { evidence })).toMatchObject({
        ok: true,
      });
      expect(enterprise.act(key, 'accept', organizer('sasac'))).toMatchObject({ ok: true });
    };
    keys.slice(0, 9).forEach(finish);
    expect(enterprise.activity('gas')).toBe('incomplete');
    keys.slice(9).forEach(finish);
    expect(enterprise.activity('gas')).toBe('complete');

    const without = unit();
    expect(without.keys('gas')).toEqual(['gas/none']);
    without.act('gas/none', 'claim-not-applicable', without.coordinator, {
      answers: { reason: '无燃气' },
    });
    expect(without.activity('gas')).toBe('incomplete');
    without.act('gas/none', 'confirm', organizer('sasac'));
    expect(without.activity('gas')).toBe('exempt');
    expect(without.task('gas/none').outcome).toBe('not-applicable');
  });

  it('J11 a hazard with the same external ticket is one hazard', () => {
    const enterprise = unit();
    const evidence = {
      kind: 'work-safety',
      place: '一号仓库',
      channel: 'hotline-12345',
      ticket: 'T-778',
      description: '通道堵塞',
      media: [file('door.jpg', 'image/jpeg')],
    };
    const first = enterprise.send({ type: 'report', activity: 'hazard', evidence });
    expect(first).toMatchObject({ ok: true });
    const again = enterprise.send({ type: 'report', activity: 'hazard', evidence });
    expect(again).toMatchObject({
      ok: false,
      code: 'duplicate-case',
      task: first.ok ? first.opened : '',
    });
    expect(enterprise.keys('hazard')).toHaveLength(1);
  });

  it('J12 the end of the window closes nothing: until 5 December uploads are in grace, then late and flagged', () => {
    const enterprise = unit();
    enterprise.advanceTo(shanghai('2022-12-01T08:00:00'));
    enterprise.act('talk/a', 'submit', enterprise.person('a'), { evidence: article(500) });
    expect(enterprise.task('talk/a').snapshot.context.handed?.how).toBe('in-grace');
    enterprise.advanceTo(shanghai('2022-12-06T08:00:00'));
    enterprise.act('talk/b', 'submit', enterprise.person('b'), { evidence: article(500) });
    expect(enterprise.task('talk/b').snapshot.context.handed?.how).toBe('late');
    expect(enterprise.entries).toContainEqual({ type: 'handed-in', task: 'talk/b', how: 'late' });
    enterprise.advanceTo(shanghai('2023-04-01T00:00:00'));
    expect(
      enterprise.act('talk/c', 'submit', enterprise.person('c'), { evidence: article(500) }),
    ).toMatchObject({
      ok: false,
      code: 'campaign-archived',
    });
  });
});

describe('The traps of the Six Ones', () => {
  it('I-1 what is due in the very instant of publication is past, a second later it is not', () => {
    const august = (at: string) =>
      new Unit(sixOnes(), { people: SEVEN_LEADERS }, shanghai(at)).task('exchange/2022-08');
    expect(august('2022-09-01T00:00:00')).toMatchObject({ past: true, owed: false });
    expect(august('2022-08-31T23:59:59')).toMatchObject({ past: false, owed: true });
  });

  it('I-7 twelve articles of six leaders do not make up for the seventh leader', () => {
    const enterprise = unit();
    for (const key of enterprise.keys('talk').slice(0, 6)) finishArticle(enterprise, key);
    const again = enterprise.act('talk/head', 'submit', enterprise.coordinator, {
      evidence: article(10),
    });
    expect(again).toMatchObject({ ok: false, code: 'event-not-allowed' });
    expect(enterprise.activity('talk')).toBe('incomplete');
  });

  it('I-9 a team of head and safety deputy asks for a waiver and is never red for want of an author', () => {
    const enterprise = unit({
      people: [leader('head', { head: true }), leader('deputy', { safety: true })],
    });
    expect(enterprise.keys('selected-article')).toEqual(['selected-article/none']);
    enterprise.advanceTo(shanghai('2023-02-01T00:00:00'));
    expect(enterprise.view('selected-article/none').light).toBe('none');
    expect(enterprise.messages.filter(({ activity }) => activity === 'selected-article')).toEqual(
      [],
    );
    const asked = enterprise.act(
      'selected-article/none',
      'request-waiver',
      enterprise.coordinator,
      {
        answers: { reason: '班子仅两人' },
      },
    );
    expect(asked).toMatchObject({ ok: true });
    enterprise.act('selected-article/none', 'confirm', organizer('safety-office'));
    expect(enterprise.activity('selected-article')).toBe('exempt');
  });

  it('I-11 who joins owes an article, who leaves is released, and finished work stays', () => {
    const enterprise = unit();
    finishArticle(enterprise, 'talk/a');
    enterprise.advanceTo(shanghai('2022-10-10T10:00:00'));
    enterprise.send({
      type: 'change-facts',
      facts: {
        ...enterprise.state.facts,
        people: [
          ...SEVEN_LEADERS.filter(({ code }) => code !== 'a' && code !== 'b'),
          leader('a', { to: '2022-10-09' }),
          leader('b', { to: '2022-10-20' }),
          leader('newcomer', { from: '2022-10-15' }),
        ],
      },
    });
    expect(enterprise.task('talk/a').outcome).toBe('done');
    expect(enterprise.task('talk/b').outcome).toBe('open');
    expect(enterprise.state.tasks['talk/newcomer']).toBeUndefined();
    enterprise.advanceTo(shanghai('2022-10-15T00:00:00'));
    expect(enterprise.task('talk/newcomer')).toMatchObject({
      outcome: 'open',
      dueOn: '2022-11-30',
    });
    enterprise.advanceTo(shanghai('2022-10-21T00:00:00'));
    expect(enterprise.task('talk/b').outcome).toBe('retired');
    expect(Object.keys(enterprise.task('talk/b').timers)).toEqual([]);
    expect(enterprise.keys('talk')).toContain('talk/a');
  });

  it('I-15 a volunteer is bound from enrolment: what was due before is not owed', () => {
    const firm = unit({ category: 'foreign' });
    firm.advanceTo(shanghai('2022-10-10T10:00:00'));
    firm.send({ type: 'enrol' });
    expect(firm.task('exchange/2022-09')).toMatchObject({ past: true, owed: false });
    expect(firm.task('exchange/2022-10')).toMatchObject({ past: false, owed: true });
  });

  it('I-21 nobody is reminded of the class before its date is announced, and everybody is after', () => {
    const enterprise = unit();
    enterprise.advanceTo(shanghai('2022-10-10T10:00:00'));
    expect(enterprise.progress('study/a')).toBe('pending');
    expect(enterprise.messages.filter(({ activity }) => activity === 'study')).toEqual([]);
    enterprise.send(
      { type: 'bind-date', name: 'training-class', from: '2022-10-20', to: '2022-10-20' },
      organizer('safety-office'),
    );
    expect(enterprise.task('study/a').dueOn).toBe('2022-10-25');
    enterprise.advanceTo(shanghai('2022-10-25T12:00:00'));
    expect(enterprise.progress('study/a')).toBe('open');
    expect(enterprise.messages.filter(({ task }) => task === 'study/a').length).toBeGreaterThan(0);
  });

  it('I-29 reminders count the made-up weekend of 8 and 9 October as working days', () => {
    const enterprise = unit();
    enterprise.advanceTo(shanghai('2022-10-14T23:00:00'));
    const before = enterprise.messages.filter(({ task }) => task === 'node-plan/party-congress');
    const days = before.map(({ at, occurrence }) => [
      occurrence,
      new Date(at + 8 * 3_600_000).toISOString().slice(0, 10),
    ]);
    expect(days).toContainEqual(['before-5-workdays', '2022-10-09']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Command } from '@muster/engine';

import { article, file, SUMMARY } from './support/evidence.js';
import { SEVEN_LEADERS, shanghai, sixOnes } from './support/six-ones.js';
import { organizer, Unit } from './support/unit.js';

const PUBLISHED = shanghai('2022-09-13T09:00:00');

function unit(): Unit {
  return new Unit(sixOnes(), { people: SEVEN_LEADERS }, PUBLISHED);
}

function days(enterprise: Unit, task: string): (readonly [string, string, string])[] {
  return enterprise.messages
    .filter((message) => message.task === task)
    .map(({ at, occurrence, to }) => [
      new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '),
      occurrence,
      to,
    ]);
}

describe('What a task accepts', () => {
  it('names the events that are allowed when one is not', () => {
    const enterprise = unit();
    expect(enterprise.act('talk/a', 'accept', organizer('sasac'))).toMatchObject({
      ok: false,
      code: 'event-not-allowed',
      allowed: ['extend'],
    });
    expect(enterprise.act('talk/a', 'accept', enterprise.person('a'))).toMatchObject({
      code: 'event-not-allowed',
      allowed: ['submit'],
    });
  });

  it.each([
    'xstate.after.due-soon.task.clock.ticking.standing.on-time',
    'xstate.done.state.task',
    'muster.open',
    'muster.retire',
    'clock.restart',
    'do.submit.0',
    'constructor',
    '__proto__',
  ])('knows no event called %s, whoever sends it', (event) => {
    const enterprise = unit();
    const before = JSON.stringify(enterprise.state);
    for (const actor of [
      enterprise.coordinator,
      organizer('safety-office'),
      { kind: 'system' } as const,
    ]) {
      expect(enterprise.act('talk/a', event, actor)).toMatchObject({
        ok: false,
        code: 'event-not-allowed',
      });
    }
    expect(JSON.stringify(enterprise.state)).toBe(before);
  });

  it.each(['constructor', '__proto__', 'nothing', 'talk/'])('knows no task called %s', (task) => {
    expect(unit().act(task, 'submit')).toMatchObject({ ok: false, code: 'unknown-task' });
  });

  it('lets nobody act for another: not a colleague, not another unit, not a stranger', () => {
    const enterprise = unit();
    const submit = (actor: Parameters<Unit['send']>[1]) =>
      enterprise.act('talk/a', 'submit', actor, { evidence: article(10) });
    expect(submit(enterprise.person('b'))).toMatchObject({ code: 'not-permitted' });
    expect(submit({ kind: 'member', unit: 'other', coordinator: true, name: 'x' })).toMatchObject({
      code: 'not-permitted',
    });
    // The public is not even told that there is such a task.
    expect(submit({ kind: 'anonymous' })).toMatchObject({ code: 'unknown-task' });
    expect(submit(organizer('safety-office'))).toMatchObject({ code: 'not-permitted' });
    expect(submit(enterprise.coordinator)).toMatchObject({ ok: true });
  });

  it('asks for the reason that an event needs', () => {
    const enterprise = unit();
    enterprise.act('talk/a', 'submit', enterprise.person('a'), { evidence: article(10) });
    expect(enterprise.act('talk/a', 'return', organizer('sasac'))).toMatchObject({
      code: 'answers-invalid',
      problems: [{ code: 'missing', field: 'reason' }],
    });
    expect(enterprise.progress('talk/a')).toBe('in-review');
  });

  it('keeps a draft that is not complete, refuses one that is not valid, and hands in what was saved', () => {
    const enterprise = unit();
    const save = (evidence: Record<string, unknown>): Command => ({
      type: 'save',
      task: 'talk/a',
      evidence,
    });
    const { title, ...rest } = article(10);
    expect(enterprise.send(save({ title }), enterprise.person('a'))).toMatchObject({ ok: true });
    expect(enterprise.view('talk/a').missing).toEqual(
      expect.arrayContaining(['article', 'published']),
    );
    expect(enterprise.send(save({ article: 7 }), enterprise.person('a'))).toMatchObject({
      code: 'evidence-invalid',
    });
    expect(
      enterprise.act('talk/a', 'submit', enterprise.person('a'), { evidence: rest }),
    ).toMatchObject({ ok: true });
    expect(enterprise.task('talk/a').evidence).toMatchObject({ title });
    expect(enterprise.send(save({ title: 'x' }), enterprise.person('a'))).toMatchObject({
      code: 'event-not-allowed',
    });
  });
});

describe('Chasing', () => {
  it('ends with the task: nothing is sent and no timer is left once it is settled', () => {
    const enterprise = unit();
    enterprise.act('talk/a', 'submit', enterprise.person('a'), { evidence: article(10) });
    enterprise.act('talk/a', 'accept', organizer('sasac'));
    const sent = enterprise.messages.filter(
      ({ rule, task }) => task === 'talk/a' && rule !== 'notice',
    );
    expect(sent).toEqual([]);
    expect(enterprise.task('talk/a').timers).toEqual({});
    enterprise.advanceTo(shanghai('2023-03-01T00:00:00'));
    expect(days(enterprise, 'talk/a').filter(([, occurrence]) => occurrence !== 'accept')).toEqual(
      [],
    );
  });

  it('reminds before and after the due date at nine on workdays, and climbs the ladder to red', () => {
    const enterprise = unit();
    enterprise.advanceTo(shanghai('2023-03-01T00:00:00'));
    const sent = days(enterprise, 'talk/a');
    expect(sent.map(([at]) => at.slice(11))).toEqual(sent.map(() => '09:00'));
    const { calendar } = sixOnes().timeline;
    expect(sent.every(([at]) => calendar.isWorkday(at.slice(0, 10)))).toBe(true);
    expect(
      sent.filter(([, occurrence]) => occurrence.startsWith('before-')).length,
    ).toBeGreaterThan(1);
    expect(
      sent.filter(([, occurrence]) => occurrence.startsWith('overdue-')).length,
    ).toBeGreaterThan(1);
    expect(enterprise.view('talk/a')).toMatchObject({ standing: 'overdue', light: 'red' });
    expect(new Set(enterprise.messages.map(({ key }) => key)).size).toBe(
      enterprise.messages.length,
    );
  });

  it('starts afresh when the due date is moved, and refuses one that is over', () => {
    const enterprise = unit();
    enterprise.advanceTo(shanghai('2022-12-02T12:00:00'));
    expect(enterprise.view('talk/a').standing).toBe('overdue');
    const extend = (due: string) =>
      enterprise.act('talk/a', 'extend', organizer('safety-office'), {
        answers: { 'new-due': due, reason: '防疫' },
      });
    expect(extend('2022-12-01')).toMatchObject({ ok: false, code: 'due-in-the-past' });
    expect(extend('2022-12-30')).toMatchObject({ ok: true });
    expect(enterprise.view('talk/a').standing).toBe('on-time');
    expect(enterprise.task('talk/a').dueOn).toBe('2022-12-30');
    const before = enterprise.messages.length;
    enterprise.advanceTo(shanghai('2022-12-31T00:00:00'));
    const after = enterprise.messages.slice(before).filter(({ task }) => task === 'talk/a');
    expect(after.map(({ occurrence }) => occurrence)).toContain('before-3-workdays');
    expect(enterprise.view('talk/a').standing).toBe('overdue');
  });

  it('climbs the ladder again for a new due date', () => {
    const enterprise = unit();
    const climbed = () =>
      enterprise.entries.filter((entry) => entry.type === 'escalated' && entry.task === 'talk/a');
    enterprise.advanceTo(shanghai('2022-12-10T12:00:00'));
    const before = climbed().length;
    expect(before).toBeGreaterThan(0);
    enterprise.act('talk/a', 'extend', organizer('safety-office'), {
      answers: { 'new-due': '2022-12-20', reason: '防疫' },
    });
    expect(enterprise.view('talk/a').rung).toBeUndefined();
    enterprise.advanceTo(shanghai('2023-02-01T00:00:00'));
    expect(climbed().length).toBeGreaterThan(before);
    expect(climbed()[before]).toEqual(climbed()[0]);
  });

  it('does not make up for reminders that lay behind when the clock started', () => {
    const firm = new Unit(sixOnes(), { category: 'private', people: SEVEN_LEADERS }, PUBLISHED);
    firm.advanceTo(shanghai('2022-11-28T10:00:00'));
    firm.send({ type: 'enrol' });
    expect(days(firm, 'talk/a')).toEqual([]);
    firm.advanceTo(shanghai('2022-11-29T10:00:00'));
    expect(days(firm, 'talk/a').map(([at, occurrence]) => [at, occurrence])).toEqual([
      ['2022-11-29 09:00', 'before-1-workday'],
    ]);
  });

  it('knows a timer that was set anew from the earlier one of its name', () => {
    const enterprise = unit();
    const dueSoon = () => {
      const found = Object.entries(enterprise.task('talk/a').timers).find(([name]) =>
        name.includes('due-soon'),
      );
      if (found === undefined) throw new Error('There is no timer');
      return { timer: found[0], ...found[1] };
    };
    const first = dueSoon();
    enterprise.act('talk/a', 'extend', organizer('safety-office'), {
      answers: { 'new-due': '2022-12-20', reason: '防疫' },
    });
    const second = dueSoon();
    expect(second.timer).toBe(first.timer);
    enterprise.now = second.at;
    const fire = ({ timer, generation }: typeof first) =>
      enterprise.send({ type: 'fire', task: 'talk/a', timer, generation }, { kind: 'system' });
    expect(fire(first)).toMatchObject({ ok: false, code: 'timer-gone' });
    expect(fire(second)).toMatchObject({ ok: true });
  });

  it('sends one reminder after a standstill and says which were skipped', () => {
    const enterprise = unit();
    const timer = Object.entries(enterprise.task('talk/a').timers).find(([name]) =>
      name.includes('reminder'),
    );
    if (timer === undefined) throw new Error('There is no reminder');
    enterprise.now = shanghai('2022-12-08T12:00:00');
    const command: Command = {
      type: 'fire',
      task: 'talk/a',
      timer: timer[0],
      generation: timer[1].generation,
    };
    const decision = enterprise.send(command, { kind: 'system' });
    expect(decision).toMatchObject({ ok: true });
    const reminders = enterprise.messages.filter(
      ({ task, rule }) => task === 'talk/a' && rule === 'reminder',
    );
    expect(reminders).toHaveLength(1);
    expect(enterprise.entries.filter(({ type }) => type === 'skipped').length).toBeGreaterThan(2);
    expect(enterprise.send(command, { kind: 'system' })).toMatchObject({
      ok: false,
      code: 'timer-gone',
    });
  });

  it('does not fire before the instant, and not twice', () => {
    const enterprise = unit();
    const [timer, { generation }] = Object.entries(enterprise.task('summary').timers)[0] ?? [
      '',
      { generation: 0 },
    ];
    expect(
      enterprise.send({ type: 'fire', task: 'summary', timer, generation }, { kind: 'system' }),
    ).toMatchObject({
      code: 'timer-gone',
    });
  });

  it('does not shorten the time that is left when something is returned early', () => {
    const enterprise = unit();
    enterprise.act('summary', 'submit', enterprise.coordinator, { evidence: SUMMARY });
    enterprise.act('summary', 'return', organizer('sasac'), { answers: { reason: '补充' } });
    expect(enterprise.task('summary').dueOn).toBe('2022-12-05');
  });

  it('gives a returned hand-in days of its own, and a hand-in stays in time when it was at first', () => {
    const enterprise = unit();
    enterprise.advanceTo(shanghai('2022-12-05T10:00:00'));
    enterprise.act('summary', 'submit', enterprise.coordinator, { evidence: SUMMARY });
    enterprise.advanceTo(shanghai('2022-12-07T10:00:00'));
    enterprise.act('summary', 'return', organizer('sasac'), { answers: { reason: '补充' } });
    expect(enterprise.task('summary').dueOn).toBe('2022-12-14');
    expect(enterprise.view('summary').standing).toBe('on-time');
    enterprise.act('summary', 'submit', enterprise.coordinator);
    expect(enterprise.task('summary').snapshot.context.handed?.how).toBe('on-time');
  });
});

describe('Deciding', () => {
  it('is deterministic and leaves its arguments as they were', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const run = () => {
      const enterprise = unit();
      freeze(enterprise.state);
      enterprise.act('talk/a', 'submit', enterprise.person('a'), { evidence: article(10) });
      freeze(enterprise.state);
      enterprise.advanceTo(shanghai('2022-10-12T00:00:00'));
      return JSON.stringify([enterprise.state, enterprise.entries, enterprise.messages]);
    };
    expect(run()).toBe(run());
  });
});

describe('Lights', () => {
  it('do not blame a unit for the delay of its reviewer', () => {
    const enterprise = unit();
    const reported = enterprise.send({
      type: 'report',
      activity: 'hazard',
      evidence: {
        kind: 'work-safety',
        channel: 'internal',
        place: '仓库',
        description: '堵塞',
        media: [file('door.jpg', 'image/jpeg')],
      },
    });
    const key = reported.ok ? (reported.opened ?? '') : '';
    enterprise.act(key, 'assign', enterprise.coordinator, { answers: { responsible: '李' } });
    expect(enterprise.view(key).light).toBe('green');
    enterprise.act(key, 'rectify', enterprise.coordinator, {
      answers: { 'rectified-on': '2022-09-13', result: '已清理' },
    });
    expect(enterprise.progress(key)).toBe('rectified');
    enterprise.advanceTo(shanghai('2023-01-10T00:00:00'));
    expect(enterprise.view(key)).toMatchObject({ standing: 'overdue', light: 'green' });
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  lightOf,
  parseMix,
  progressOf,
  rehearse,
  simulate,
  standingOf,
  type CompiledCampaign,
  type Mix,
  type SimulationReport,
  type TaskState,
} from '@muster/engine';

import { sixOnes } from '../engine/support/six-ones.js';
import { recounted, stored, Watch } from './support/watch.js';

type Rehearsed = ReturnType<typeof rehearse>;

function mixOf(words: string): Mix {
  const mix = parseMix(words);
  if (typeof mix === 'string') throw new Error(mix);
  return mix;
}

function tasksOf({ rehearsal }: Rehearsed): { unit: string; task: TaskState }[] {
  return rehearsal.world.codes().flatMap((unit) => {
    const tasks = rehearsal.world.participation(unit)?.tasks ?? {};
    return Object.values(tasks).map((task) => ({ unit, task }));
  });
}

function lightOfTask(compiled: CompiledCampaign, task: TaskState): string {
  return lightOf(compiled, task);
}

describe('A rehearsal of the Six Ones', () => {
  const options = { units: 21, mix: mixOf('on-time=50,late=40,silent=10'), seed: 1 };
  const watch = new Watch();
  let compiled: CompiledCampaign;
  let rehearsed: Rehearsed;
  let report: SimulationReport;
  beforeAll(() => {
    compiled = sixOnes();
    rehearsed = rehearse(compiled, { ...options, observe: watch.observe });
    report = rehearsed.report;
  });

  it('is the same again for the same seed, and another one for another', () => {
    const text = JSON.stringify(report);
    expect(JSON.stringify(simulate(compiled, options))).toBe(text);
    const other = simulate(compiled, { ...options, seed: 2 });
    expect(JSON.stringify({ ...other, seed: options.seed })).not.toBe(text);
  });

  it('brings every kind of thing about, so that what follows is about something', () => {
    const { handIns, messages, tasks, units, refusals } = report;
    const counts = Object.entries({
      ...handIns,
      ...messages.byRule,
      ...tasks.byOutcome,
      ...units.byBehaviour,
      takingPart: units.byChoice.takingPart,
    });
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
    expect(Object.keys(refusals).filter((code) => code !== 'evidence-invalid')).toEqual([]);
    const events = new Set(
      [...watch.records.values()].flat().map(({ request }) => request.command.type),
    );
    expect([...events]).toEqual(
      expect.arrayContaining([
        'join',
        'enrol',
        'act',
        'report',
        'fire',
        'bind-date',
        'change-facts',
      ]),
    );
  });

  it('leaves every participation as a replay of its records gives it', () => {
    for (const code of rehearsed.rehearsal.world.codes()) {
      const state = rehearsed.rehearsal.world.participation(code);
      expect(stored(watch.replayed(compiled, code))).toEqual(stored(state));
    }
  });

  it('sends no message twice and chases nobody for what is settled', () => {
    const keys = watch.messages.map(({ unit, message }) => `${unit}|${message.key}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const chasing = watch.messages.filter(({ message }) => message.rule !== 'notice');
    expect(chasing.length).toBeGreaterThan(100);
    expect(chasing.filter(({ settled }) => settled)).toEqual([]);
  });

  it('leaves no timer on a settled task', () => {
    const settled = tasksOf(rehearsed).filter(({ task }) => task.outcome !== 'open');
    expect(settled.length).toBeGreaterThan(100);
    expect(settled.filter(({ task }) => Object.keys(task.timers).length > 0)).toEqual([]);
  });

  it('counts in each participation what its tasks give when counted anew', () => {
    for (const code of rehearsed.rehearsal.world.codes()) {
      const state = rehearsed.rehearsal.world.participation(code)!;
      const { counts } = state;
      for (const [activity, expected] of Object.entries(recounted(state))) {
        // Nothing is counted before something is owed or done.
        const counted = counts[activity] ?? {
          owed: 0,
          done: 0,
          waived: 0,
          notApplicable: 0,
          extra: 0,
        };
        expect({ code, activity, ...counted }).toEqual({ code, activity, ...expected });
      }
    }
  });

  it('adds up: tasks by outcome and activity, messages by rule, weeks and wholes', () => {
    const { tasks, messages, handIns, timeline } = report;
    const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
    expect(total(Object.values(tasks.byOutcome))).toBe(tasks.total);
    expect(total(Object.values(tasks.byActivity).flatMap((of) => Object.values(of)))).toBe(
      tasks.total,
    );
    expect(messages.messages).toBe(watch.messages.length);
    expect(total(Object.values(messages.byRule))).toBe(messages.messages);
    expect(total(timeline.map(({ deliveries }) => deliveries))).toBe(messages.deliveries);
    expect(total(timeline.map(({ handedIn }) => handedIn))).toBe(total(Object.values(handIns)));
    expect(total(timeline.map(({ done }) => done))).toBe(tasks.byOutcome.done);
    expect(messages.deliveries).toBeLessThan(messages.messages);
  });

  it('delivers the lines of one day as one where the policy says so', () => {
    const days = new Map<string, { alone: number; digested: boolean }>();
    for (const { unit, message } of watch.messages) {
      const to = message.to.startsWith('body:') ? message.to : `${unit} ${message.to}`;
      const key = `${to} ${compiled.timeline.dateAt(message.at)}`;
      const day = days.get(key) ?? { alone: 0, digested: false };
      if (message.digest === undefined) day.alone += 1;
      else day.digested = true;
      days.set(key, day);
    }
    const loads = [...days.values()].map(({ alone, digested }) => alone + (digested ? 1 : 0));
    expect(report.messages.deliveries).toBe(loads.reduce((sum, load) => sum + load, 0));
    expect(report.messages.perRecipientAndDay.peak?.deliveries).toBe(Math.max(...loads));
  });
});

describe('A rehearsal in which nobody does anything', () => {
  let compiled: CompiledCampaign;
  let rehearsed: Rehearsed;
  beforeAll(() => {
    compiled = sixOnes();
    rehearsed = rehearse(compiled, { units: 14, mix: mixOf('silent=1'), seed: 5 });
  });

  it('has nothing handed in and nobody who joins by choice', () => {
    expect(rehearsed.report.handIns).toEqual({ 'on-time': 0, 'in-grace': 0, late: 0 });
    expect(rehearsed.report.tasks.byOutcome.done).toBe(0);
    expect(rehearsed.report.units.byChoice.takingPart).toBe(0);
  });

  it('ends red with everything that is overdue, after the whole ladder', () => {
    const overdue = tasksOf(rehearsed).filter(({ task }) => standingOf(task) === 'overdue');
    expect(overdue.length).toBeGreaterThan(100);
    for (const { unit, task } of overdue) {
      const ladder = compiled.activities.get(task.activity)?.chasing.policy.ladder ?? [];
      expect({ unit, task: task.key, light: lightOfTask(compiled, task) }).toMatchObject({
        light: ladder.some(({ light }) => light === 'red') ? 'red' : 'yellow',
      });
      expect(task.snapshot.context.climbed).toBe(ladder.length);
    }
    const red = rehearsed.report.lights.bound.filter(({ light }) => light === 'red');
    const bound = rehearsed.report.units.total - rehearsed.report.units.byChoice.invited;
    expect(red).toHaveLength(bound);
  });
});

describe('A rehearsal in which everybody is on time', () => {
  it.each([1, 2])('ends with nobody red or yellow and nothing late (seed %i)', (seed) => {
    const compiled = sixOnes();
    const rehearsed = rehearse(compiled, { units: 21, mix: mixOf('on-time=1'), seed });
    expect(rehearsed.report.lights).toEqual({ bound: [], byChoice: [], bodies: [] });
    expect(rehearsed.report.handIns).toMatchObject({ 'in-grace': 0, late: 0 });
    expect(rehearsed.report.handIns['on-time']).toBeGreaterThan(100);
    const left = tasksOf(rehearsed).filter(
      ({ task }) => task.outcome === 'open' && task.owed && progressOf(task) !== 'pending',
    );
    expect(left).toEqual([]);
  });
});

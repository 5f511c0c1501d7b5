import { describe, expect, it } from '@jest/globals';
import { compileCampaign, VirtualWorld, type Actor, type CompiledCampaign } from '@muster/engine';
import fc from 'fast-check';
import { createActor, type AnyActor } from 'xstate';

import { article, SUMMARY } from '../engine/support/evidence.js';
import { leader, shanghai, sixOnes } from '../engine/support/six-ones.js';
import { stored } from './support/watch.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PUBLISHED = shanghai('2022-09-13T09:00:00');

/** A delay in these charts is the absolute instant at which it is due, so this clock takes instants. */
class InstantClock {
  now = PUBLISHED;
  actor: AnyActor | undefined;
  readonly #timers = new Map<
    number,
    { readonly at: number; readonly run: () => void; readonly event: RaisedEvent }
  >();
  #last = 0;

  setTimeout(run: () => void, at: number): number {
    this.#last += 1;
    const event = this.#newestEvent();
    this.#timers.set(this.#last, { at, run, event });
    return this.#last;
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id);
  }

  /** Runs what is due, one at a time: each may set or clear others. Those of one instant by name. */
  advanceTo(instant: number): void {
    for (;;) {
      const due = [...this.#timers]
        .filter(([, timer]) => timer.at <= instant)
        .toSorted(
          ([, a], [, b]) =>
            Math.max(this.now, a.at) - Math.max(this.now, b.at) ||
            a.at - b.at ||
            (a.event.type < b.event.type ? -1 : 1),
        )[0];
      if (due === undefined) break;
      const [id, timer] = due;
      this.#timers.delete(id);
      this.now = Math.max(this.now, timer.at);
      // Whoever fires a timer says when: the actor itself would only know the machine's own clock.
      Object.assign(timer.event, { now: this.now });
      timer.run();
    }
    this.now = instant;
  }

  /** The event that the scheduler has just put down for the timer it is about to set. */
  #newestEvent(): RaisedEvent {
    const system = this.actor?.system as unknown as {
      readonly _snapshot: {
        readonly _scheduledEvents: Readonly<Record<string, { event: RaisedEvent }>>;
      };
    };
    const newest = Object.values(system._snapshot._scheduledEvents).at(-1);
    if (newest === undefined) throw new Error('Nothing is scheduled');
    return newest.event;
  }
}

interface RaisedEvent {
  readonly type: string;
}

/** Everything that is told to the chart of an activity, as `decide` tells it. */
function tapped(compiled: CompiledCampaign, name: string) {
  const told: { readonly type: string; readonly now: number }[] = [];
  const inputs: unknown[] = [];
  const chart = compiled.activities.get(name)!.main.chart();
  const { start, step } = chart;
  Object.assign(chart, {
    start: (input: unknown) => {
      inputs.push(input);
      return start(input as Parameters<typeof start>[0]);
    },
    step: (...args: Parameters<typeof step>) => {
      told.push(args[1]);
      return step(...args);
    },
  });
  return { told, inputs };
}

const owner: Actor = { kind: 'member', unit: 'u', coordinator: true, name: 'u' };
const body = (name: string): Actor => ({ kind: 'organizer', body: name, name });
const reason = { reason: '请补充' };

/** What somebody tries next; what is refused changes nothing on either side. */
const moves = fc.oneof(
  { weight: 4, arbitrary: fc.record({ wait: fc.integer({ min: 1, max: 40 * 24 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      event: fc.constantFrom('submit', 'accept', 'return', 'recall', 'extend', 'waive'),
      as: fc.constantFrom('owner', 'sasac', 'safety-office'),
    }),
  },
);

describe('A task that decide runs and the same chart run by an actor of XState', () => {
  it.each([
    { activity: 'talk', key: 'talk/a', evidence: article(800) },
    { activity: 'summary', key: 'summary', evidence: SUMMARY },
  ])('reach the same states with the same memory: $activity', ({ activity, key, evidence }) => {
    // A campaign of its own for each, so that neither side can touch the other's chart.
    const compiled = compileCampaign(sixOnes().campaign);
    const { told, inputs } = tapped(compiled, activity);
    const { machine } = compileCampaign(sixOnes().campaign).activities.get(activity)!.main.chart();
    let compared = 0;
    fc.assert(
      fc.property(fc.array(moves, { minLength: 3, maxLength: 14 }), (script) => {
        told.length = 0;
        inputs.length = 0;
        const world = new VirtualWorld(compiled, { publishedAt: PUBLISHED });
        world.join({
          code: 'u',
          title: 'u',
          category: 'supervised',
          attributes: {},
          supervisors: ['sasac'],
          people: [leader('a')],
          rows: [],
        });
        expect(inputs).toHaveLength(1);
        const clock = new InstantClock();
        const actor = createActor(machine, { input: inputs[0], clock } as never);
        clock.actor = actor;
        actor.start();
        clock.advanceTo(PUBLISHED);

        let seen = 0;
        for (const move of script) {
          if ('wait' in move) {
            world.advanceTo(world.now + move.wait * HOUR);
          } else {
            const { event, as } = move;
            const due = compiled.timeline.dateAt(world.now + 20 * DAY);
            world.send(
              'u',
              {
                type: 'act',
                task: key,
                event,
                ...(event === 'submit' ? { evidence } : {}),
                ...(event === 'extend' ? { answers: { 'new-due': due, ...reason } } : {}),
                ...(event === 'return' || event === 'waive' ? { answers: reason } : {}),
              },
              as === 'owner' ? owner : body(as),
            );
          }
          // The actor is told what people did; its timers it has to keep by itself.
          for (const event of told.slice(seen)) {
            if (event.type.startsWith('xstate.')) continue;
            clock.advanceTo(event.now);
            actor.send(event);
            clock.advanceTo(event.now);
          }
          seen = told.length;
          clock.advanceTo(world.now);
          const task = world.participation('u')!.tasks[key]!;
          const snapshot = actor.getPersistedSnapshot() as unknown as typeof task.snapshot;
          expect(stored(snapshot.value)).toEqual(task.snapshot.value);
          expect(stored(snapshot.context)).toEqual(stored(task.snapshot.context));
          compared += 1;
        }
      }),
      { numRuns: 25, seed: 20_220_913 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

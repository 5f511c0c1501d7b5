import { setup, type AnyStateMachine } from 'xstate';
import { createChart, type Chart } from './chart.js';
import type { ActivityCounts, ActivityState } from './activity-counts.js';
import { stateOfCounts, type Until } from './until.js';

export type ParticipationStatus = 'invited' | 'enrolled' | 'withdrawn';

export interface ParticipationContext {
  readonly counts: Readonly<Record<string, ActivityCounts>>;
}

export interface ParticipationEvent {
  readonly type: string;
  readonly counts?: ActivityCounts;
}

export type ParticipationChart = Chart<ParticipationContext, object, ParticipationEvent>;

export const PARTICIPATION_EVENTS = { enrol: 'muster.enrol', withdraw: 'muster.withdraw' } as const;

/** The event that tells the region of an activity its new counts. */
export function countsEvent(activity: string): string {
  return `counts.${activity}`;
}

/**
 * The statechart of one unit in the campaign: invited, enrolled, withdrawn; while enrolled a region
 * for every activity, fed by the counts of its tasks.
 */
export function compileParticipationChart(untils: ReadonlyMap<string, Until>): ParticipationChart {
  const builder = setup({
    types: { context: {} as ParticipationContext, events: {} as ParticipationEvent },
  });
  const states: readonly ActivityState[] = ['idle', 'incomplete', 'complete', 'exempt'];

  const region = (activity: string, until: Until) => {
    const keep = builder.assign(({ context, event }) =>
      event.counts === undefined ? {} : { counts: { ...context.counts, [activity]: event.counts } },
    );
    return {
      initial: 'idle',
      // The unchanged state keeps the new numbers without being entered again.
      on: {
        [countsEvent(activity)]: states.map((state) => ({
          guard: ({ event }: { event: ParticipationEvent }) =>
            event.counts !== undefined && stateOfCounts(event.counts, until) === state,
          target: `.${state}`,
          actions: [keep],
        })),
      },
      states: Object.fromEntries(states.map((state) => [state, {}])),
    };
  };

  const machine = builder.createMachine({
    id: 'participation',
    context: { counts: {} },
    initial: 'invited',
    states: {
      invited: { on: { [PARTICIPATION_EVENTS.enrol]: { target: 'enrolled' } } },
      enrolled: {
        type: 'parallel',
        on: { [PARTICIPATION_EVENTS.withdraw]: { target: 'withdrawn' } },
        states: Object.fromEntries([...untils].map(([name, until]) => [name, region(name, until)])),
      },
      withdrawn: { on: { [PARTICIPATION_EVENTS.enrol]: { target: 'enrolled' } } },
    },
    options: { maxIterations: 1000 },
  });
  return createChart(machine as unknown as AnyStateMachine);
}

import { setup } from 'xstate';
import { createChart, type Chart } from './chart.js';

export type ParticipationStatus = 'invited' | 'enrolled' | 'withdrawn';

export type ParticipationContext = Readonly<Record<string, never>>;

export interface ParticipationEvent {
  readonly type: string;
}

export type ParticipationChart = Chart<ParticipationContext, object, ParticipationEvent>;

export const PARTICIPATION_EVENTS = { enrol: 'muster.enrol', withdraw: 'muster.withdraw' } as const;

/**
 * The statechart of one unit in the campaign: invited, enrolled, withdrawn. How far it is with each
 * activity follows from the counts of its tasks and is no state of its own.
 */
export function compileParticipationChart(): ParticipationChart {
  const machine = setup({
    types: { context: {}, events: {} as ParticipationEvent },
  }).createMachine({
    id: 'participation',
    context: {},
    initial: 'invited',
    states: {
      invited: { on: { [PARTICIPATION_EVENTS.enrol]: { target: 'enrolled' } } },
      enrolled: { on: { [PARTICIPATION_EVENTS.withdraw]: { target: 'withdrawn' } } },
      withdrawn: { on: { [PARTICIPATION_EVENTS.enrol]: { target: 'enrolled' } } },
    },
  });
  return createChart(machine);
}

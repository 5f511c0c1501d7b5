export type { ActivityCounts, ActivityState } from './activity-counts.js';
export {
  compileChasing,
  type ChasePlan,
  type CompiledChasing,
  type PlannedReminder,
} from './chase-plan.js';
export { type ChartAction, type ChartSnapshot, type ChartStep } from './chart.js';
export {
  BUILT_IN_STATES,
  NEVER_AT,
  PENDING,
  RETIRED,
  TASK_EVENTS,
  ruleEvent,
} from './chart-names.js';
export { compileCampaign } from './compile-campaign.js';
export {
  PARTICIPATION_EVENTS,
  countsEvent,
  type ParticipationContext,
  type ParticipationStatus,
} from './compile-participation-chart.js';
export type { CompiledActivity, CompiledCampaign, CompiledLifecycle } from './compiled-campaign.js';
export { digestOf } from './digest.js';
export {
  nextChangeAfter,
  peopleOn,
  rowsOn,
  type Facts,
  type PersonOn,
  type Post,
  type RegisterRow,
  type RosterPerson,
} from './facts.js';
export {
  FAN_OUT_WORDS,
  categoriesOf,
  factorOf,
  fanOutOf,
  type Factor,
  type FanOut,
} from './fan-out.js';
export { listOf, rulesOfLifecycle } from './lifecycle-rules.js';
export type { HandIn, Receipt, TaskContext, TaskEvent } from './task-context.js';
export {
  createTimeline,
  type BoundDates,
  type LocalAnchors,
  type Resolved,
  type Timeline,
} from './timeline.js';
export { parseUntil, stateOfCounts, type Until } from './until.js';

export type { ActivityCounts, ActivityState } from './activity-counts.js';
export {
  compileChasing,
  type ChasePlan,
  type CompiledChasing,
  type PlannedReminder,
} from './chase-plan.js';
export { type ChartAction, type ChartSnapshot, type ChartStep } from './chart.js';
export {
  BACK,
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
  type ParticipationContext,
  type ParticipationStatus,
} from './compile-participation-chart.js';
export type { ActivityBlocks, CompiledSample, TimesAlternative } from './compile-activity.js';
export type { CompiledEffect } from './compile-effect.js';
export type { CompiledFigure } from './compile-figure.js';
export { ledgerVariables, type CompiledColumn, type CompiledLedger } from './compile-ledger.js';
export type { CompiledPhase } from './compile-phase.js';
export type { CompiledSchedule, DateAlternative } from './compile-schedule.js';
export type { CompiledLine, CompiledScore, CompiledVeto, LineKind } from './compile-score.js';
export type { CompiledActivity, CompiledCampaign, CompiledLifecycle } from './compiled-campaign.js';
export type { Topic } from './dependents.js';
export { Expressions, type CompiledWords, type NumberExpression } from './expressions.js';
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
  type UnitBelow,
} from './facts.js';
export {
  FAN_OUT_WORDS,
  categoriesOf,
  factorOf,
  fanOutOf,
  type Factor,
  type FanOut,
} from './fan-out.js';
export { listOf } from '../dsl/index.js';
export { rulesOfLifecycle } from './lifecycle-rules.js';
export type { HandIn, Receipt, TaskContext, TaskEvent } from './task-context.js';
export {
  createTimeline,
  type BoundDates,
  type LocalAnchors,
  type Resolved,
  type Timeline,
} from './timeline.js';
export { looksBelow } from './touches.js';
export { peopleBounds } from './people-bounds.js';
export { parseUntil, stateOfCounts, type Until } from './until.js';

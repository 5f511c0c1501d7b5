export { SYSTEM, type Actor } from './actor.js';
export { activityStateOf } from './activity-state.js';
export { allowedEvents, possibleEvents } from './allowed-events.js';
export type { Command, Request, Values } from './command.js';
export { decide, isArchived } from './decide.js';
export type {
  Decision,
  Entry,
  Message,
  Recipient,
  Refusal,
  RefusalCode,
  Signal,
  TimerChange,
} from './decision.js';
export { announcedDates, joinsByChoice, statusOf } from './participate.js';
export type { PartyView } from './parties.js';
export { evidenceContextOf, evidenceContextOfTask } from './evidence-context.js';
export { eligiblePeople } from './plan-tasks.js';
export type {
  FigureShare,
  FigureValue,
  Origin,
  Outcome,
  Owner,
  ParticipationState,
  TaskItem,
  TaskState,
  TimerState,
} from './state.js';
export { activityOfKey, tasksNeeded, type TasksNeeded } from './tasks-needed.js';
export { progressOf } from './lifecycle-of.js';
export { taskVariables, unitOf } from './variables.js';
export { evidenceVariable, givenOf, seedOf } from './evidence-of.js';
export type { FigureView } from './figure-shares.js';
export { rosterOf, type RoleState } from './roster.js';
export type { Seen } from './seen.js';
export { figureOf, withWorld } from './world.js';
export { isHidden, maySee } from './may-see.js';
export { unseenFields, visibleEvidence } from './visible-evidence.js';
export { ERASE_TIMER } from './erase.js';
export {
  lightOf,
  standingOf,
  viewTask,
  type Light,
  type OfferedEvent,
  type Standing,
  type TaskView,
} from './view-task.js';

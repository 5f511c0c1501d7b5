export { SYSTEM, type Actor } from './actor.js';
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
  TimerChange,
} from './decision.js';
export { announcedDates, joinsByChoice, statusOf } from './participate.js';
export type { PartyView } from './parties.js';
export { evidenceContextOf } from './evidence-context.js';
export { eligiblePeople } from './plan-tasks.js';
export type {
  Outcome,
  Owner,
  ParticipationState,
  TaskItem,
  TaskState,
  TimerState,
} from './state.js';
export { activityOfKey, tasksNeeded, type TasksNeeded } from './tasks-needed.js';
export { progressOf, taskVariables } from './variables.js';
export {
  lightOf,
  standingOf,
  viewTask,
  type Light,
  type OfferedEvent,
  type Standing,
  type TaskView,
} from './view-task.js';

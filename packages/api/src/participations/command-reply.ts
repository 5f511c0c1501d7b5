import {
  type CompiledCampaign,
  type Decision,
  type Entry,
  type Light,
  type Outcome,
  progressOf,
  type Standing,
  standingOf,
  type TaskState,
  lightOf,
} from '@muster/engine';

/** Where the task that a command was about stands after it. */
export interface TaskBrief {
  readonly id: string;
  readonly key: string;
  readonly activity: string;
  readonly state: string;
  readonly outcome: Outcome;
  readonly standing: Standing;
  readonly light: Light;
  /** The last day in time. */
  readonly dueOn?: string;
}

/** What the sender of a command is told; kept with the record and told again when it is repeated. */
export interface CommandReply {
  readonly participationId: string;
  /** The number of the record that the command left. */
  readonly revision: number;
  readonly entries: readonly Entry[];
  readonly task?: TaskBrief;
  /** The task that a report opened. */
  readonly opened?: TaskBrief;
}

/** The part of a reply that is stored beside the record's own columns. */
export type StoredReply = Pick<CommandReply, 'task' | 'opened'>;

export function toStoredReply(
  compiled: CompiledCampaign,
  decision: Decision,
  taskKey: string | undefined,
  idOf: (key: string) => string,
): StoredReply {
  const brief = (key: string | undefined): TaskBrief | undefined => {
    const task = key === undefined ? undefined : decision.state.tasks[key];
    return task && toBrief(compiled, task, idOf(task.key));
  };
  const task = brief(taskKey);
  const opened = brief(decision.opened);
  return { ...(task && { task }), ...(opened && { opened }) };
}

function toBrief(compiled: CompiledCampaign, task: TaskState, id: string): TaskBrief {
  return {
    id,
    key: task.key,
    activity: task.activity,
    state: progressOf(task),
    outcome: task.outcome,
    standing: standingOf(task),
    light: lightOf(compiled, task),
    ...(task.dueOn !== undefined && { dueOn: task.dueOn }),
  };
}

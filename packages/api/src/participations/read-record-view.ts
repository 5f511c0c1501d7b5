import { activityOfKey, type Actor, type Entry } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import type { Words } from '../campaigns/read-words.js';
import { activityTitle } from '../tasks/read-task-words.js';
import type { RecordView } from './read-records.dto.js';

export interface RecordRow {
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly command: string;
  readonly entries: string;
}

/** What is known of a task that a record speaks of. */
export interface RecordedTask {
  readonly id: string;
  /** Who reported it, as the engine names people; never shown. */
  readonly reporter?: string | undefined;
}

/** What is kept from the asker: tasks by their keys, and the activities that they are of. */
export interface UnseenTasks {
  readonly keys: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
}

/** What a record is told with. */
export interface RecordContext {
  /** The tasks that it speaks of and that the asker may see, by their keys. */
  readonly tasks: ReadonlyMap<string, RecordedTask>;
  readonly unseen: UnseenTasks;
}

/** Whether a record is about a task that is kept from the asker, and about nothing else. */
export function isAllUnseen(
  row: Pick<RecordRow, 'command' | 'entries'>,
  unseen: UnseenTasks,
): boolean {
  const task = taskOfCommand(row);
  return (
    task !== undefined &&
    unseen.keys.has(task) &&
    entriesOf(row).every((entry) => isUnseen(entry, unseen))
  );
}

function isUnseen(entry: Entry, { keys, activities }: UnseenTasks): boolean {
  if ('task' in entry) return keys.has(entry.task);
  return 'activity' in entry && activities.has(entry.activity);
}

/** The key of the task that a command was sent to; undefined when it was sent to none. */
export function taskOfCommand(row: Pick<RecordRow, 'command'>): string | undefined {
  const { task } = JSON.parse(row.command) as { readonly task?: string };
  return task === '' ? undefined : task;
}

export function entriesOf(row: Pick<RecordRow, 'entries'>): readonly Entry[] {
  return JSON.parse(row.entries) as readonly Entry[];
}

/** A record for people. Whoever reported a case is not named, neither then nor when acting on it later. */
export function recordViewOf(
  { compiled }: RunningCampaign,
  row: RecordRow,
  { tasks, unseen }: RecordContext,
  words: Words,
): RecordView {
  const command = JSON.parse(row.command) as { readonly type: string };
  const actor = JSON.parse(row.actor) as Actor;
  const task = tasks.get(taskOfCommand(row) ?? '');
  const withheld =
    command.type === 'report' || (task?.reporter !== undefined && task.reporter === partyOf(actor));
  return {
    seq: row.seq,
    at: row.at,
    command: command.type,
    actor: withheld ? { kind: 'withheld' } : actorView(actor, compiled.campaign.bodies, words),
    entries: entriesOf(row)
      .filter((entry) => !isUnseen(entry, unseen))
      .map((entry) => {
        const { by: _, ...rest } = { by: undefined, ...entry };
        if (!('task' in entry)) return rest;
        const id = tasks.get(entry.task)?.id;
        return {
          ...rest,
          ...(id !== undefined && { taskId: id }),
          title: activityTitle(compiled, activityOfKey(entry.task), words),
        };
      }),
  };
}

function actorView(
  actor: Actor,
  bodies: RunningCampaign['compiled']['campaign']['bodies'],
  words: Words,
): RecordView['actor'] {
  switch (actor.kind) {
    case 'member':
      return { kind: actor.kind, name: actor.name };
    case 'organizer': {
      const body = bodies[actor.body];
      return {
        kind: actor.kind,
        name: actor.name,
        body: body === undefined ? actor.body : words.say(body.title),
      };
    }
    default:
      return { kind: actor.kind };
  }
}

/** An actor as the engine names the reporter of a case. */
function partyOf(actor: Actor): string | undefined {
  if (actor.kind === 'member') {
    return actor.person === undefined ? 'unit' : `person:${actor.person}`;
  }
  return actor.kind === 'organizer' ? `body:${actor.body}` : undefined;
}

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
  tasks: ReadonlyMap<string, RecordedTask>,
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
    entries: entriesOf(row).map((entry) => {
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

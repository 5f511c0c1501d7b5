import {
  type Command,
  type Decision,
  type ParticipationState,
  statusOf,
  type TasksNeeded,
  tasksNeeded,
  type TaskState,
} from '@muster/engine';
import { Injectable } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { newId } from '../common/ids.js';
import { notFound } from '../common/problem.js';
import { writeMessages } from '../messages/write-messages.js';
import { placeholders } from '../persistence/insert-rows.js';
import type { SqlSession, SqlValue } from '../persistence/index.js';
import { SignalKick } from '../signals/signal-kick.js';
import { writeSignals } from '../signals/write-signals.js';
import { type ChangedTask, writeTasks } from '../tasks/write-tasks.js';
import { writeTimers } from '../timers/write-timers.js';
import { toStoredReply, type StoredReply } from './command-reply.js';
import type { RecordedActor } from './recorded-actor.js';
import { ParsedStates } from './parsed-states.js';
import { insertRecord } from './insert-record.js';
import { NO_RECORD, sealOf, type UnsealedRecord } from './seal-record.js';
import { StaleParticipation, type StoredParticipation } from './stored-participation.js';

interface ParticipationRow {
  readonly campaign_id: string;
  readonly organization_id: string;
  readonly revision: number;
  readonly facts: string;
  readonly state: string;
  readonly last_hash: string;
}

/** What a record says beside the decision. */
export interface Sent {
  readonly commandId: string;
  readonly requestDigest: string;
  readonly command: Command;
  readonly actor: RecordedActor;
  /** Epoch ms. */
  readonly at: number;
  /** How many signals led to it, one by the other. */
  readonly hops?: number;
}

const PARTICIPATION = `SELECT campaign_id, organization_id, revision, facts, state, last_hash
  FROM participations WHERE id = ?`;
const TASKS = 'SELECT id, state FROM tasks WHERE participation_id = ?';

/** Loads and saves participations. The statements are few and written out: every command pays for them. */
@Injectable()
export class ParticipationStore {
  private readonly parsed = new ParsedStates();

  constructor(
    private readonly campaigns: CompiledCampaigns,
    private readonly signals: SignalKick,
  ) {}

  /**
   * Loads a participation with the tasks that a command needs, and holds it until the end of the
   * transaction.
   * @throws Problem `not-found`
   */
  async load(tx: SqlSession, id: string, command: Command): Promise<StoredParticipation> {
    return this.read(tx, id, (compiled) => tasksNeeded(compiled, command));
  }

  /** Loads all of it. */
  async loadAll(tx: SqlSession, id: string): Promise<StoredParticipation> {
    return this.read(tx, id, () => 'all');
  }

  private async read(
    tx: SqlSession,
    id: string,
    needed: (compiled: StoredParticipation['compiled']) => TasksNeeded,
  ): Promise<StoredParticipation> {
    // Locking reads see what is committed now; a plain one might see what was when the transaction
    // first read. The embedded database has one writer at a time and needs no locks.
    const lock = tx.dialect === 'mysql' ? ' FOR UPDATE' : '';
    const [row] = await tx.query<ParticipationRow>(PARTICIPATION + lock, [id]);
    if (!row) throw notFound('participation');
    const { own, facts } = this.parsed.of(id, row);
    const compiled = await this.campaigns.compiled(tx, own.digest);
    const tasks: Record<string, TaskState> = {};
    const taskIds = new Map<string, string>();
    for (const task of await readTasks(tx, id, needed(compiled), lock)) {
      const state = JSON.parse(task.state) as TaskState;
      tasks[state.key] = state;
      taskIds.set(state.key, task.id);
    }
    return {
      id,
      campaignId: row.campaign_id,
      organizationId: row.organization_id,
      revision: row.revision,
      lastHash: row.last_hash,
      compiled,
      state: { ...own, facts, tasks },
      taskIds,
    };
  }

  /**
   * Writes everything that a decision changes.
   * @throws StaleParticipation when somebody else was faster
   */
  async save(
    tx: SqlSession,
    before: StoredParticipation,
    decision: Decision,
    sent: Sent,
  ): Promise<StoredReply> {
    const { state } = decision;
    const ids = idsFor(before.taskIds, decision.changed);
    const { record, reply } = recordOf(before, decision, sent, ids);
    const hash = sealOf(record);
    const written = await updateParticipation(tx, before, state, record.seq, hash);
    if (written === 0) throw new StaleParticipation(before.id);
    await this.writeRest(tx, before, decision, record, hash, ids);
    await this.sendSignals(tx, before, decision, record, sent);
    return reply;
  }

  /** Writes a participation that has just begun; resolves to its id. */
  async add(
    tx: SqlSession,
    campaign: RunningCampaign,
    organizationId: string,
    datesRevision: number,
    decision: Decision,
    sent: Sent,
  ): Promise<string> {
    const { facts, tasks: _, ...own } = decision.state;
    const fresh = {
      id: newId(),
      campaignId: campaign.id,
      organizationId,
      revision: 0,
      lastHash: NO_RECORD,
      compiled: campaign.compiled,
      taskIds: new Map<string, string>(),
    };
    const ids = idsFor(fresh.taskIds, decision.changed);
    const { record } = recordOf(fresh, decision, sent, ids);
    const hash = sealOf(record);
    await tx.execute(
      `INSERT INTO participations (id, campaign_id, organization_id, revision, status, facts, state,
        enrolled_at, dates_revision, last_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        fresh.id,
        campaign.id,
        organizationId,
        record.seq,
        statusOf(own),
        JSON.stringify(facts),
        JSON.stringify(own),
        own.enrolledAt ?? null,
        datesRevision,
        hash,
      ],
    );
    await this.writeRest(tx, fresh, decision, record, hash, ids);
    await this.sendSignals(tx, fresh, decision, record, sent);
    return fresh.id;
  }

  private async sendSignals(
    tx: SqlSession,
    { id, campaignId }: Pick<StoredParticipation, 'id' | 'campaignId'>,
    { signals }: Decision,
    { seq, at }: UnsealedRecord,
    { hops = 0 }: Sent,
  ): Promise<void> {
    if (signals.length === 0) return;
    const { name: campaign, bodies } = await this.campaigns.campaign(tx, campaignId);
    const origin = { participationId: id, seq, at, hops, campaign, bodies };
    await writeSignals(tx, origin, signals);
    tx.afterCommit(() => {
      this.signals.kick();
    });
  }

  private async writeRest(
    tx: SqlSession,
    before: Omit<StoredParticipation, 'state'> & Partial<Pick<StoredParticipation, 'state'>>,
    { state, changed, messages }: Decision,
    record: UnsealedRecord,
    hash: string,
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { compiled } = before;
    await writeTasks(tx, before, changedTasks(before.taskIds, state, changed, ids), record.at);
    await insertRecord(tx, record, hash);
    await writeTimers(tx, before.id, before.state, state, changed);
    const origin = {
      id: before.id,
      campaignId: before.campaignId,
      organizationId: before.organizationId,
      leadBody: compiled.leadBody,
    };
    await writeMessages(tx, origin, messages, async () => {
      const campaign = await this.campaigns.campaign(tx, before.campaignId);
      return campaign.bodies;
    });
  }
}

interface TaskRow {
  readonly id: string;
  readonly state: string;
}

async function readTasks(
  tx: SqlSession,
  id: string,
  needed: TasksNeeded,
  lock: string,
): Promise<TaskRow[]> {
  if (needed === 'all') return tx.query<TaskRow>(TASKS + lock, [id]);
  const { keys, activities } = needed;
  const conditions = [
    ...(keys.length === 0 ? [] : [`task_key IN (${placeholders(keys)})`]),
    ...(activities.length === 0 ? [] : [`activity IN (${placeholders(activities)})`]),
  ];
  if (conditions.length === 0) return [];
  return tx.query<TaskRow>(`${TASKS} AND (${conditions.join(' OR ')})${lock}`, [
    id,
    ...keys,
    ...activities,
  ]);
}

function updateParticipation(
  tx: SqlSession,
  before: StoredParticipation,
  state: ParticipationState,
  revision: number,
  hash: string,
): Promise<number> {
  const { facts, tasks: _, ...own } = state;
  const { facts: factsBefore, tasks: __, ...ownBefore } = before.state;
  const columns = ['revision', 'last_hash'];
  const values: SqlValue[] = [revision, hash];
  // Most commands touch a task alone, and these two texts are long.
  if (!sameParts(own, ownBefore)) {
    columns.push('status', 'state', 'enrolled_at');
    values.push(statusOf(state), JSON.stringify(own), own.enrolledAt ?? null);
  }
  if (facts !== factsBefore) {
    columns.push('facts');
    values.push(JSON.stringify(facts));
  }
  return tx.execute(
    `UPDATE participations SET ${columns.map((column) => `${column} = ?`).join(', ')}
      WHERE id = ? AND revision = ?`,
    [...values, before.id, before.revision],
  );
}

/** Whether the parts are the very same objects: the engine never changes one in place. */
function sameParts(
  some: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>>,
): boolean {
  const names = Object.keys(some);
  return (
    names.length === Object.keys(others).length &&
    names.every((name) => some[name] === others[name])
  );
}

function idsFor(
  known: ReadonlyMap<string, string>,
  changed: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(changed.map((key) => [key, known.get(key) ?? newId()]));
}

function changedTasks(
  known: ReadonlyMap<string, string>,
  state: ParticipationState,
  changed: readonly string[],
  ids: ReadonlyMap<string, string>,
): ChangedTask[] {
  return changed.map((key) => {
    const task = state.tasks[key];
    const id = ids.get(key);
    if (!task || id === undefined) throw new Error(`The changed task ${key} is not at hand.`);
    return { id, isNew: !known.has(key), task };
  });
}

function recordOf(
  before: Omit<StoredParticipation, 'state'>,
  decision: Decision,
  { commandId, requestDigest, command, actor, at }: Sent,
  ids: ReadonlyMap<string, string>,
): { readonly record: UnsealedRecord; readonly reply: StoredReply } {
  const taskKey = 'task' in command && command.task !== '' ? command.task : undefined;
  const reply = toStoredReply(
    before.compiled,
    decision,
    taskKey,
    (key) => ids.get(key) ?? before.taskIds.get(key) ?? '',
  );
  return {
    reply,
    record: {
      participationId: before.id,
      seq: before.revision + 1,
      commandId,
      requestDigest,
      at,
      actor: JSON.stringify(actor),
      command: JSON.stringify(command),
      entries: JSON.stringify(decision.entries),
      reply: JSON.stringify(reply),
      prevHash: before.lastHash,
    },
  };
}

import { isDeepStrictEqual } from 'node:util';

import {
  type Command,
  type CompiledCampaign,
  decide,
  type ParticipationState,
} from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { Transactions } from '../persistence/index.js';
import { ParticipationStore } from './participation-store.service.js';
import type { RecordEntity } from './record.entity.js';
import type { RecordedActor } from './recorded-actor.js';
import { NO_RECORD, sealOf } from './seal-record.js';
import type { StoredParticipation } from './stored-participation.js';

export const FINDING_CODES = [
  'record-missing',
  'record-altered',
  'chain-broken',
  'not-repeatable',
  'entries-differ',
  'state-differs',
  'timers-differ',
  'records-truncated',
] as const;

/** What does not fit. `seq` is the record's number; absent where the whole is meant. */
export interface Finding {
  readonly code: (typeof FINDING_CODES)[number];
  readonly seq?: number;
  readonly message: string;
}

type Row = {
  readonly [
    Column in
      | 'participation_id'
      | 'command_id'
      | 'request_digest'
      | 'actor'
      | 'command'
      | 'entries'
      | 'reply'
      | 'prev_hash'
      | 'hash'
  ]: string;
} & { readonly seq: number; readonly at: number };

interface TimerRow {
  readonly task_key: string;
  readonly name: string;
  readonly generation: number;
  readonly due_at: number;
}

/** Proves that what is stored follows from the records, and that nobody altered them. */
@Injectable()
export class VerifyParticipation {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly store: ParticipationStore,
  ) {}

  /** Everything that does not fit; nothing when all is well. @throws Problem `not-found` */
  async execute(participationId: string): Promise<Finding[]> {
    // In a transaction, so that no command comes between the records and the state.
    const { stored, rows, timers, compiled } = await this.transactions.run(async (tx) => {
      const participation = await this.store.loadAll(tx, participationId);
      const campaign = await this.campaigns.campaign(tx, participation.campaignId);
      return {
        stored: participation,
        compiled: campaign.compiled,
        rows: await tx.query<Row>('SELECT * FROM records WHERE participation_id = ? ORDER BY seq', [
          participationId,
        ]),
        timers: await tx.query<TimerRow>(
          'SELECT task_key, name, generation, due_at FROM timers WHERE participation_id = ?',
          [participationId],
        ),
      };
    });
    const records = rows.map(toRecord);
    const findings = checkChain(records, stored);
    const replayed = replay(compiled, records);
    return [
      ...findings,
      ...replayed.findings,
      ...compareState(replayed.state, stored.state),
      ...compareTimers(stored.state, timers),
    ];
  }
}

function toRecord(row: Row): RecordEntity {
  return {
    participationId: row.participation_id,
    seq: row.seq,
    commandId: row.command_id,
    requestDigest: row.request_digest,
    at: row.at,
    actor: row.actor,
    command: row.command,
    entries: row.entries,
    reply: row.reply,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

function checkChain(
  records: readonly RecordEntity[],
  { revision, lastHash }: StoredParticipation,
): Finding[] {
  const findings: Finding[] = [];
  let before = { seq: 0, hash: NO_RECORD };
  for (const record of records) {
    const { seq, prevHash, hash } = record;
    if (seq !== before.seq + 1) {
      const message = `Record ${String(seq)} follows on ${String(before.seq)}.`;
      findings.push({ code: 'record-missing', seq, message });
    } else if (prevHash !== before.hash) {
      const message = `Record ${String(seq)} does not follow from the one before.`;
      findings.push({ code: 'chain-broken', seq, message });
    }
    if (sealOf(record) !== hash) {
      const message = `The content of record ${String(seq)} is not what was sealed.`;
      findings.push({ code: 'record-altered', seq, message });
    }
    before = record;
  }
  if (before.seq !== revision || before.hash !== lastHash) {
    const message = `The last record is ${String(before.seq)}; the participation is at ${String(revision)}.`;
    findings.push({ code: 'records-truncated', message });
  }
  return findings;
}

function replay(
  compiled: CompiledCampaign,
  records: readonly RecordEntity[],
): { readonly state: ParticipationState | undefined; readonly findings: readonly Finding[] } {
  let state: ParticipationState | undefined;
  const findings: Finding[] = [];
  for (const { seq, at, actor, command, entries } of records) {
    const decision = repeat(compiled, state, { at, actor, command });
    if (!decision.ok) {
      const message = `Record ${String(seq)} is refused when repeated: ${decision.message}`;
      findings.push({ code: 'not-repeatable', seq, message });
      return { state: undefined, findings };
    }
    if (JSON.stringify(decision.entries) !== entries) {
      const message = `Record ${String(seq)} has other entries when repeated.`;
      findings.push({ code: 'entries-differ', seq, message });
    }
    state = decision.state;
  }
  return { state, findings };
}

/** What was altered by hand may be no command at all. */
function repeat(
  compiled: CompiledCampaign,
  state: ParticipationState | undefined,
  { at, actor, command }: Pick<RecordEntity, 'at' | 'actor' | 'command'>,
): ReturnType<typeof decide> | { readonly ok: false; readonly message: string } {
  try {
    const request = {
      command: JSON.parse(command) as Command,
      actor: JSON.parse(actor) as RecordedActor,
    };
    return decide(compiled, state, request, at);
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

/** Stored states have been through JSON, so that the repeated one goes through it too. */
function compareState(
  replayed: ParticipationState | undefined,
  stored: ParticipationState,
): Finding[] {
  if (replayed === undefined) return [];
  const expected = JSON.parse(JSON.stringify(replayed)) as ParticipationState;
  const keys = new Set([...Object.keys(expected.tasks), ...Object.keys(stored.tasks)]);
  const differing = [...keys].filter(
    (key) => !isDeepStrictEqual(expected.tasks[key], stored.tasks[key]),
  );
  const { tasks: _, ...own } = expected;
  const { tasks: __, ...storedOwn } = stored;
  if (!isDeepStrictEqual(own, storedOwn)) differing.unshift('the participation itself');
  return differing.map((key) => ({
    code: 'state-differs',
    message: `What is stored does not follow from the records: ${key}.`,
  }));
}

function compareTimers(state: ParticipationState, rows: readonly TimerRow[]): Finding[] {
  const line = (task: string, name: string, generation: number, at: number) =>
    `${task}|${name}|${String(generation)}|${String(at)}`;
  const expected = [{ key: '', timers: state.timers }, ...Object.values(state.tasks)].flatMap(
    ({ key, timers }) =>
      Object.entries(timers).map(([name, { generation, at }]) => line(key, name, generation, at)),
  );
  const present = rows.map((row) => line(row.task_key, row.name, row.generation, row.due_at));
  return isDeepStrictEqual(expected.sort(), present.sort())
    ? []
    : [{ code: 'timers-differ', message: 'The timers are not those of the state.' }];
}

import { randomUUID } from 'node:crypto';

import { type Command, decide, type Entry, type Refusal } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { Clock } from '../common/clock.js';
import { unprocessable } from '../common/problem.js';
import {
  CommitOutcomeUnknown,
  isUniqueViolation,
  type SqlSession,
  Transactions,
} from '../persistence/index.js';
import type { CommandReply, StoredReply } from './command-reply.js';
import { ParticipationStore } from './participation-store.service.js';
import type { RecordedActor } from './recorded-actor.js';
import { requestDigest } from './request-digest.js';
import { StaleParticipation } from './stored-participation.js';

export interface CommandRequest {
  readonly participationId: string;
  readonly command: Command;
  readonly actor: RecordedActor;
  /** The sender's idempotency key; a command without one is never taken for a repeated one. */
  readonly commandId?: string;
  /** When it is taken to happen, in epoch ms; the clock's time by default. */
  readonly at?: number;
  /** How many signals led to it, one by the other; none where somebody sent it. */
  readonly hops?: number;
}

export type CommandOutcome = { readonly ok: true; readonly reply: CommandReply } | Refusal;

/** By what a repeated command is known; what nobody named cannot be repeated and has no digest. */
interface Known {
  readonly commandId: string;
  readonly digest: string;
}

const MOST_TRIES = 8;

/**
 * Carries out commands on participations. What follows from one is written whole or not at all,
 * and the same command sent again has no second effect but gets the same reply.
 */
@Injectable()
export class ExecuteCommand {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ParticipationStore,
    private readonly clock: Clock,
  ) {}

  /**
   * In a transaction of its own.
   * @throws Problem `not-found`, or `idempotency-key-reused` for a known key with another request
   */
  async execute(request: CommandRequest): Promise<CommandOutcome> {
    const known = {
      ...request,
      commandId: request.commandId ?? randomUUID(),
      digest: request.commandId === undefined ? '' : requestDigest(request.command, request.actor),
    };
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.transactions.run((tx) => this.once(tx, known));
      } catch (error) {
        if (isUniqueViolation(error)) {
          const repeated = await this.transactions.read((tx) => findReply(tx, known));
          if (repeated) return repeated;
        } else if (!(
          error instanceof StaleParticipation || error instanceof CommitOutcomeUnknown
        )) {
          throw error;
        }
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Inside a transaction that somebody else began, without looking for a repeated command. */
  async apply(tx: SqlSession, request: CommandRequest & Partial<Known>): Promise<CommandOutcome> {
    const { participationId, command, actor } = request;
    const before = await this.store.load(tx, participationId, command);
    const at = request.at ?? this.clock.now();
    const decision = decide(before.compiled, before.state, { command, actor }, at);
    if (!decision.ok) return decision;
    const stored = await this.store.save(tx, before, decision, {
      commandId: request.commandId ?? randomUUID(),
      requestDigest: request.digest ?? '',
      command,
      actor,
      at,
      hops: request.hops ?? 0,
    });
    return {
      ok: true,
      reply: {
        participationId,
        revision: before.revision + 1,
        entries: decision.entries,
        ...stored,
      },
    };
  }

  /** A command that was carried out before is usually refused the second time: only then is it looked up. */
  private async once(tx: SqlSession, request: CommandRequest & Known): Promise<CommandOutcome> {
    const outcome = await this.apply(tx, request);
    return outcome.ok ? outcome : ((await findReply(tx, request)) ?? outcome);
  }
}

async function findReply(
  tx: SqlSession,
  { participationId, commandId, digest }: CommandRequest & Known,
): Promise<CommandOutcome | undefined> {
  const [row] = await tx.query<{
    seq: number;
    request_digest: string;
    entries: string;
    reply: string;
  }>(
    `SELECT seq, request_digest, entries, reply FROM records
      WHERE participation_id = ? AND command_id = ?`,
    [participationId, commandId],
  );
  if (!row) return undefined;
  if (row.request_digest !== digest) {
    throw unprocessable(
      'idempotency-key-reused',
      'The idempotency key belongs to another request; take a new key for a new request.',
    );
  }
  return {
    ok: true,
    reply: {
      participationId,
      revision: row.seq,
      entries: JSON.parse(row.entries) as Entry[],
      ...(JSON.parse(row.reply) as StoredReply),
    },
  };
}

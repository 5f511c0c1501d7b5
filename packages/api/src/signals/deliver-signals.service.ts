import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Mutex } from 'async-mutex';

import { WallClock } from '../common/clock.js';
import { ExecuteCommand } from '../participations/execute-command.service.js';
import { systemActor } from '../participations/recorded-actor.js';
import { RefreshFacts } from '../participations/refresh-facts.service.js';
import { requestDigest } from '../participations/request-digest.js';
import { placeholders } from '../persistence/insert-rows.js';
import { type SqlSession, Transactions } from '../persistence/index.js';
import { FindRecipient } from './find-recipient.service.js';
import { joinGathers, type SignalCommand } from './join-gathers.js';
import { SignalKick } from './signal-kick.js';

/** All that waits for one recipient. */
interface Lane {
  readonly campaign: string;
  readonly recipient: string;
}

interface WaitingSignal {
  readonly id: string;
  readonly deliveryKey: string;
  readonly hops: number;
  readonly command: SignalCommand;
}

const BATCH = 200;
/** A chain that is longer goes in circles. */
const MOST_HOPS = 100;
const MOST_ATTEMPTS = 12;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

const LANES = `SELECT campaign, recipient FROM signals WHERE state = 'pending'
  GROUP BY campaign, recipient HAVING MAX(COALESCE(retry_at, 0)) <= ? ORDER BY MIN(id)`;
const WAITING = `SELECT id, delivery_key, hops, command FROM signals
  WHERE state = 'pending' AND campaign = ? AND recipient = ? ORDER BY id LIMIT ?`;

/**
 * Hands signals over to whom they are for, in their order, as commands of the service. What a
 * signal brings about and that it was handed over are committed together, so that whoever else
 * hands over, and whenever a process ends, it takes effect once.
 */
@Injectable()
export class DeliverSignals implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DeliverSignals.name);
  private readonly mutex = new Mutex();
  private awake = false;
  private stopping = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly commands: ExecuteCommand,
    private readonly recipients: FindRecipient,
    private readonly facts: RefreshFacts,
    private readonly kicks: SignalKick,
    private readonly wallClock: WallClock,
  ) {
    kicks.onKick(() => {
      this.wake();
    });
  }

  /** What was committed before the service last ended may still wait. */
  onApplicationBootstrap(): void {
    this.kicks.kick();
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  /**
   * Hands over all that waits, and what follows from it, to recipients that know their facts. In
   * one process one run waits for another.
   */
  run(): Promise<void> {
    return this.mutex.runExclusive(async () => {
      if (!this.stopping) await this.facts.all();
      // A recipient that has still to be taken in is waited for, and looked for again the next time.
      const absent = new Set<string>();
      for (;;) {
        const lanes = (await this.lanes()).filter((lane) => !absent.has(nameOf(lane)));
        if (lanes.length === 0) return;
        for (const lane of lanes) {
          // What is left stays pending, and the next run finds it.
          if (this.stopping) return;
          if (!(await this.deliverTo(lane))) absent.add(nameOf(lane));
        }
      }
    });
  }

  /** Ends a run under way after the recipient at hand; none begins any more. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.mutex.waitForUnlock();
  }

  /** An error here is the database's; the next sweep tries again. */
  private wake(): void {
    if (this.awake || this.stopping) return;
    this.awake = true;
    setImmediate(() => {
      this.awake = false;
      this.run().catch((error: unknown) => {
        this.logger.error(error);
      });
    });
  }

  private async lanes(): Promise<Lane[]> {
    if (this.stopping) return [];
    return this.transactions.read((tx) => tx.query<Lane>(LANES, [this.wallClock.now()]));
  }

  /** Whether the recipient is there, or never will be. */
  private async deliverTo(lane: Lane): Promise<boolean> {
    const found = await this.transactions.read((tx) =>
      this.recipients.execute(tx, lane.campaign, lane.recipient),
    );
    if (found.state === 'awaited') return false;
    if (found.state === 'nobody') {
      await this.refuseAll(lane, found.code);
      return true;
    }
    try {
      await this.deliver(lane, found.participationId, BATCH);
    } catch {
      // One alone may be at fault: those before it are handed over, and it is tried again later.
      await this.deliverSingly(lane, found.participationId);
    }
    return true;
  }

  private async deliverSingly(lane: Lane, participationId: string): Promise<void> {
    for (let turn = 0; turn < BATCH && !this.stopping; turn += 1) {
      try {
        if (!(await this.deliver(lane, participationId, 1))) return;
      } catch (error) {
        await this.postpone(lane, error);
        return;
      }
    }
  }

  /** Whether there was anything to be handed over. */
  private async deliver(lane: Lane, participationId: string, most: number): Promise<boolean> {
    const { signals, refused } = await this.transactions.run(async (tx) => {
      // Held first: what is read after that is what nobody else has handed over.
      await tx.execute('UPDATE participations SET status = status WHERE id = ?', [participationId]);
      const waiting = await waitingFor(tx, lane, most);
      const groups = joinGathers(waiting);
      const refusals: { readonly id: string; readonly code: string }[] = [];
      for (const { command, signals: joined } of groups) {
        const code = await this.carryOut(tx, participationId, command, joined);
        await settle(tx, joined, code, this.wallClock.now());
        if (code !== undefined) refusals.push(...joined.map(({ id }) => ({ id, code })));
      }
      return { signals: waiting.length, refused: refusals };
    });
    for (const { id, code } of refused) {
      this.logger.warn(
        `Signal ${id} to ${lane.recipient} in ${lane.campaign} was refused: ${code}`,
      );
    }
    return signals > 0;
  }

  /** Why it has no effect; undefined when it has one. */
  private async carryOut(
    tx: SqlSession,
    participationId: string,
    command: SignalCommand,
    signals: readonly WaitingSignal[],
  ): Promise<string | undefined> {
    const hops = Math.max(...signals.map((signal) => signal.hops)) + 1;
    if (hops > MOST_HOPS) return 'goes-in-circles';
    const actor = systemActor();
    const outcome = await this.commands.apply(tx, {
      participationId,
      command,
      actor,
      commandId: signals.at(-1)?.deliveryKey ?? '',
      digest: requestDigest(command, actor),
      hops,
    });
    return outcome.ok ? undefined : outcome.code;
  }

  private async refuseAll(lane: Lane, code: string): Promise<void> {
    this.logger.warn(`Signals to ${lane.recipient} in ${lane.campaign} are refused: ${code}`);
    await this.transactions.run((tx) =>
      tx.execute(
        `UPDATE signals SET state = 'refused', refusal = ?, settled_at = ?
          WHERE state = 'pending' AND campaign = ? AND recipient = ?`,
        [code, this.wallClock.now(), lane.campaign, lane.recipient],
      ),
    );
  }

  /** The first that waits holds up those behind it until it is tried again, and is given up at last. */
  private async postpone(lane: Lane, cause: unknown): Promise<void> {
    const now = this.wallClock.now();
    await this.transactions.run(async (tx) => {
      const [first] = await tx.query<{ id: string; attempts: number }>(
        `SELECT id, attempts FROM signals WHERE state = 'pending' AND campaign = ? AND recipient = ?
          ORDER BY id LIMIT 1`,
        [lane.campaign, lane.recipient],
      );
      if (!first) return;
      const attempts = first.attempts + 1;
      const givenUp = attempts >= MOST_ATTEMPTS;
      const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** first.attempts);
      this.logger.error(
        new Error(`Signal ${first.id} to ${lane.recipient} failed (attempt ${String(attempts)})`, {
          cause,
        }),
      );
      await tx.execute(
        'UPDATE signals SET state = ?, attempts = ?, retry_at = ?, settled_at = ? WHERE id = ?',
        [
          givenUp ? 'failed' : 'pending',
          attempts,
          givenUp ? null : now + pauseMs,
          givenUp ? now : null,
          first.id,
        ],
      );
    });
  }
}

function nameOf({ campaign, recipient }: Lane): string {
  return JSON.stringify([campaign, recipient]);
}

async function waitingFor(
  tx: SqlSession,
  { campaign, recipient }: Lane,
  most: number,
): Promise<WaitingSignal[]> {
  const lock = tx.dialect === 'mysql' ? ' FOR UPDATE' : '';
  const rows = await tx.query<{
    id: string;
    delivery_key: string;
    hops: number;
    command: string;
  }>(WAITING + lock, [campaign, recipient, most]);
  return rows.map((row) => ({
    id: row.id,
    deliveryKey: row.delivery_key,
    hops: row.hops,
    command: JSON.parse(row.command) as SignalCommand,
  }));
}

async function settle(
  tx: SqlSession,
  signals: readonly WaitingSignal[],
  refusal: string | undefined,
  now: number,
): Promise<void> {
  const ids = signals.map(({ id }) => id);
  await tx.execute(
    `UPDATE signals SET state = ?, refusal = ?, settled_at = ? WHERE id IN (${placeholders(ids)})`,
    [refusal === undefined ? 'delivered' : 'refused', refusal ?? null, now, ...ids],
  );
}

import { Injectable } from '@nestjs/common';
import { Mutex } from 'async-mutex';

import { Clock } from '../common/clock.js';
import { conflict, unprocessable } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';
import { DemoAdvance } from '../timers/demo-advance.service.js';
import type { ClockMovedView, MoveClockBody } from './demo.dto.js';
import { readTarget, show } from './demo-time.js';

type RuleCount = ClockMovedView['byRule'][number];

/** Lets time pass in a demonstration. */
@Injectable()
export class MoveClock {
  private readonly mutex = new Mutex();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly advance: DemoAdvance,
  ) {}

  /** Moves the clock and tells what was sent on the way. One move waits for another. */
  execute(body: MoveClockBody): Promise<ClockMovedView> {
    return this.mutex.runExclusive(async () => {
      const before = this.clock.now();
      const target = readTarget(body, before);
      if (!target.ok) {
        const refuse = target.code === 'time-not-understood' ? unprocessable : conflict;
        throw refuse(target.code, target.message);
      }
      await this.advance.execute(target.at);
      const now = this.clock.now();
      const byRule = await this.sentBetween(before, now);
      return {
        now,
        shows: show(now),
        before,
        reminders: totalOf(byRule, 'reminder'),
        escalations: totalOf(byRule, 'escalation'),
        notices: totalOf(byRule, 'notice'),
        byRule,
      };
    });
  }

  /** Reminders by their names, and then rungs of the ladder in the order in which they were reached. */
  private async sentBetween(before: number, now: number): Promise<RuleCount[]> {
    const counts = await this.transactions.read((tx) =>
      tx.query<RuleCount>(
        `SELECT rule, occurrence, COUNT(*) AS messages FROM messages
          WHERE at > ? AND at <= ? GROUP BY rule, occurrence ORDER BY MIN(at), occurrence`,
        [before, now],
      ),
    );
    const of = (rule: RuleCount['rule']) => counts.filter((count) => count.rule === rule);
    return [...of('reminder').sort(byOccurrence), ...of('escalation'), ...of('notice')];
  }
}

const naturally = new Intl.Collator('en', { numeric: true });

function byOccurrence(one: RuleCount, other: RuleCount): number {
  return naturally.compare(one.occurrence, other.occurrence);
}

function totalOf(counts: readonly RuleCount[], rule: RuleCount['rule']): number {
  return counts
    .filter((count) => count.rule === rule)
    .reduce((sum, { messages }) => sum + messages, 0);
}

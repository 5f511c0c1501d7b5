import type { Message } from '../../run/index.js';
import { compareText } from '../compare-text.js';
import type { Load, RecipientDay, SimulationReport } from './report.js';

const BUSIEST_DAYS = 10;

/**
 * Counts messages as they come, in order of time. Of a day it remembers every recipient until the
 * day is over, then only sums: a long campaign takes no more room than a short one.
 */
export class MessageLoad {
  readonly #byRule: Record<Message['rule'], number> = { reminder: 0, escalation: 0, notice: 0 };
  readonly #recipients = new Set<string>();
  readonly #days = new Map<string, Load>();
  #total: Load = { messages: 0, deliveries: 0 };
  #recipientDays = 0;
  #peak: RecipientDay | undefined;
  #date = '';
  #today = new Map<string, { messages: number; alone: number; digested: boolean }>();

  /** A message of a participant, on a day that is not before those of earlier messages. */
  add(unit: string, message: Message, date: string): void {
    if (date !== this.#date) {
      this.#closeDay();
      this.#date = date;
    }
    this.#byRule[message.rule] += 1;
    const recipient = recipientOf(unit, message.to);
    const so = this.#today.get(recipient) ?? { messages: 0, alone: 0, digested: false };
    so.messages += 1;
    if (message.digest === undefined) so.alone += 1;
    else so.digested = true;
    this.#today.set(recipient, so);
  }

  /** Deliveries by day. */
  deliveries(): ReadonlyMap<string, Load> {
    this.#closeDay();
    return this.#days;
  }

  /** @param days how many days the average is over */
  summary(days: number): SimulationReport['messages'] {
    this.#closeDay();
    const { messages, deliveries } = this.#total;
    const over = (count: number): Load => ({
      messages: rounded(messages / Math.max(1, count)),
      deliveries: rounded(deliveries / Math.max(1, count)),
    });
    return {
      messages,
      deliveries,
      byRule: this.#byRule,
      recipients: this.#recipients.size,
      perRecipientAndDay: {
        average: over(this.#recipients.size * days),
        averageWhenAny: over(this.#recipientDays),
        peak: this.#peak ?? null,
      },
      busiestDays: [...this.#days]
        .map(([date, load]) => ({ date, ...load }))
        .toSorted((a, b) => b.deliveries - a.deliveries || compareText(a.date, b.date))
        .slice(0, BUSIEST_DAYS),
    };
  }

  #closeDay(): void {
    if (this.#today.size === 0) return;
    let day: Load = { messages: 0, deliveries: 0 };
    for (const [recipient, { messages, alone, digested }] of this.#today) {
      const load = { messages, deliveries: alone + (digested ? 1 : 0) };
      day = sum(day, load);
      this.#recipients.add(recipient);
      const peak = this.#peak;
      const isMore =
        peak === undefined ||
        load.deliveries > peak.deliveries ||
        (load.deliveries === peak.deliveries && load.messages > peak.messages);
      if (isMore) this.#peak = { recipient, date: this.#date, ...load };
    }
    this.#recipientDays += this.#today.size;
    this.#days.set(this.#date, day);
    this.#total = sum(this.#total, day);
    this.#today = new Map();
  }
}

/** A recipient among all participants: bodies are the same to all of them. */
function recipientOf(unit: string, to: Message['to']): string {
  if (to.startsWith('body:')) return to;
  return to === 'unit' ? `${unit}/coordinator` : `${unit}/${to.slice('person:'.length)}`;
}

function sum(a: Load, b: Load): Load {
  return { messages: a.messages + b.messages, deliveries: a.deliveries + b.deliveries };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

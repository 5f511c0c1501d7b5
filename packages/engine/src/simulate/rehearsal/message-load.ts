import type { Message } from '../../run/index.js';
import { compareText } from '../compare-text.js';
import type { Load, RecipientDay } from './report.js';

/** One recipient's day, while lines of it may still come. */
export interface OpenDay {
  readonly messages: number;
  /** Messages that go alone. */
  readonly alone: number;
  /** Lines that go out together. */
  readonly digested: number;
}

/** Messages as they were counted, in a form that can be added up over participants. */
export interface MessageTally {
  readonly byRule: Readonly<Record<Message['rule'], number>>;
  /** Recipients among participants, and on how many days they got anything. */
  readonly recipients: number;
  readonly recipientDays: number;
  /** What they got, by day. */
  readonly days: Readonly<Record<string, Load>>;
  /** Their fullest days: one for each tally. */
  readonly peaks: readonly RecipientDay[];
  /** What bodies got, by body and day: every participant may write to them. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, OpenDay>>>>;
}

type Days = Record<string, OpenDay>;

/**
 * Counts messages as they come, in order of time for each participant. Of a recipient it remembers the
 * present day alone; only bodies have a sum for every day.
 */
export class MessageLoad {
  readonly #byRule: Record<Message['rule'], number> = { reminder: 0, escalation: 0, notice: 0 };
  readonly #days: Record<string, Load> = {};
  readonly #bodies: Record<string, Days> = {};
  readonly #recipients = new Set<string>();
  #count = 0;
  #recipientDays = 0;
  #peak: RecipientDay | undefined;
  #date = '';
  #today: Days = {};

  /** A message of a participant, on a day that is not before those of its earlier messages. */
  add(unit: string, message: Message, date: string): void {
    this.#byRule[message.rule] += 1;
    if (message.to.startsWith('body:')) {
      const days = (this.#bodies[message.to] ??= {});
      days[date] = withMessage(days[date], message);
      return;
    }
    if (date !== this.#date) this.#closeDay();
    this.#date = date;
    const recipient =
      message.to === 'unit' ? `${unit}/coordinator` : `${unit}/${message.to.slice(PERSON)}`;
    this.#today[recipient] = withMessage(this.#today[recipient], message);
  }

  /** Nothing more comes for the participants so far. */
  over(): void {
    this.#closeDay();
    this.#count += this.#recipients.size;
    this.#recipients.clear();
  }

  tally(): MessageTally {
    this.over();
    return {
      byRule: this.#byRule,
      recipients: this.#count,
      recipientDays: this.#recipientDays,
      days: this.#days,
      peaks: this.#peak === undefined ? [] : [this.#peak],
      bodies: this.#bodies,
    };
  }

  #closeDay(): void {
    for (const [recipient, day] of Object.entries(this.#today)) {
      const load = loadOf(day);
      this.#days[this.#date] = sumOf(this.#days[this.#date], load);
      this.#recipients.add(recipient);
      this.#recipientDays += 1;
      this.#peak = fuller(this.#peak, { recipient, date: this.#date, ...load });
    }
    this.#today = {};
  }
}

/** What was delivered on a day. */
export function loadOf({ messages, alone, digested }: OpenDay): Load {
  return { messages, deliveries: alone + (digested > 0 ? 1 : 0) };
}

export function sumOf(a: Load | undefined, b: Load): Load {
  return {
    messages: (a?.messages ?? 0) + b.messages,
    deliveries: (a?.deliveries ?? 0) + b.deliveries,
  };
}

/** The fuller of two days; of equal ones the earlier, then by name. */
export function fuller(a: RecipientDay | undefined, b: RecipientDay): RecipientDay {
  if (a === undefined) return b;
  const order =
    b.deliveries - a.deliveries ||
    b.messages - a.messages ||
    compareText(a.date, b.date) ||
    compareText(a.recipient, b.recipient);
  return order > 0 ? b : a;
}

const PERSON = 'person:'.length;

function withMessage(day: OpenDay | undefined, { digest }: Message): OpenDay {
  const { messages, alone, digested } = day ?? { messages: 0, alone: 0, digested: 0 };
  return {
    messages: messages + 1,
    alone: alone + (digest === undefined ? 1 : 0),
    digested: digested + (digest === undefined ? 0 : 1),
  };
}

import type { CompiledCampaign } from '../../compile/index.js';
import { en, zh } from '../../diagnostics/wording.js';
import type { Message } from '../../run/index.js';
import { parseDateSpan, startOfDayAt, timeOfDayAt } from '../../time/index.js';
import { isoWeek } from '../iso-week.js';
import type { Bucket, Claim } from './assertion.js';
import { BrokenList, type AssertionFindings, type BodyBucket, type Broken } from './findings.js';
import type { Seen, Watcher } from './watcher.js';

type Most = Extract<Claim, { kind: 'most-messages' }>;
type Quiet = Extract<Claim, { kind: 'quiet' }>;

/** What one addressee has got in the present day, week or month. */
interface Present {
  bucket: string;
  count: number;
  digests: Set<string>;
  /** When it became too much, epoch ms. */
  since: number | undefined;
}

/** Counts deliveries: lines of one digest are one message. */
export class MostMessagesWatcher implements Watcher {
  readonly #broken = new BrokenList();
  readonly #bodies: Record<string, Record<string, BodyBucket>> = {};
  readonly #present = new Map<string, Present>();

  constructor(readonly claim: Most) {}

  happened({ compiled, unit, at, decision }: Seen): void {
    const { rule } = this.claim;
    for (const message of decision.messages) {
      if (rule !== undefined && message.rule !== rule) continue;
      const bucket = bucketOf(compiled.timeline.dateAt(at), this.claim.per);
      if (message.to.startsWith('body:')) this.#toBody(message, bucket);
      else this.#toUnit(unit, message, bucket, at);
    }
  }

  over(): void {
    for (const [addressee, present] of this.#present) this.#close(addressee, present);
    this.#present.clear();
  }

  findings(): AssertionFindings {
    return { ...this.#broken.findings(), bodies: this.#bodies };
  }

  #toBody({ to, digest }: Message, bucket: string): void {
    if (this.claim.who !== 'body' && this.claim.who !== 'recipient') return;
    const buckets = (this.#bodies[to.slice('body:'.length)] ??= {});
    const { alone, digests } = buckets[bucket] ?? { alone: 0, digests: {} };
    buckets[bucket] =
      digest === undefined
        ? { alone: alone + 1, digests }
        : { alone, digests: { ...digests, [digest]: 1 } };
  }

  #toUnit(unit: string, { to, digest }: Message, bucket: string, at: number): void {
    const { who, most } = this.claim;
    if (who === 'body') return;
    const addressee = who === 'unit' ? unit : `${unit}\n${to}`;
    let present = this.#present.get(addressee);
    if (present !== undefined && present.bucket !== bucket) {
      this.#close(addressee, present);
      present = undefined;
    }
    present ??= { bucket, count: 0, digests: new Set(), since: undefined };
    this.#present.set(addressee, present);
    const line = digest === undefined ? undefined : `${to}|${digest}`;
    if (line !== undefined && present.digests.has(line)) return;
    if (line !== undefined) present.digests.add(line);
    present.count += 1;
    if (present.count === most + 1) present.since = at;
  }

  #close(addressee: string, { bucket, count, since }: Present): void {
    if (since === undefined) return;
    const [unit = '', to = ''] = addressee.split('\n');
    const who =
      to === ''
        ? unit
        : to === 'unit'
          ? `${unit}/coordinator`
          : `${unit}/${to.slice('person:'.length)}`;
    this.#broken.add({ unit, at: since, seen: tooMany(who, count, bucket) });
  }
}

/** What bodies got too much of, once all participants have written to them. */
export function bodiesWithTooMany(
  { most }: Most,
  { bodies = {} }: AssertionFindings,
  { timeline }: CompiledCampaign,
): Broken[] {
  return Object.entries(bodies).flatMap(([body, buckets]) =>
    Object.entries(buckets).flatMap(([bucket, { alone, digests }]): Broken[] => {
      const count = alone + Object.keys(digests).length;
      if (count <= most) return [];
      const day = parseDateSpan(bucket)?.from ?? bucket;
      const at = startOfDayAt(day, timeline.zone);
      return [{ unit: body, at, seen: tooMany(body, count, bucket) }];
    }),
  );
}

function tooMany(who: string, count: number, bucket: string): Broken['seen'] {
  return {
    en: en`${who} got ${count} messages in ${bucket}`,
    'zh-CN': zh`${who} 在 ${bucket} 收到 ${count} 条消息`,
  };
}

function bucketOf(date: string, per: Bucket): string {
  if (per === 'day') return date;
  return per === 'week' ? isoWeek(date) : date.slice(0, 7);
}

/** Looks for messages on days off, or outside of hours. */
export class QuietWatcher implements Watcher {
  readonly #broken = new BrokenList();

  constructor(readonly claim: Quiet) {}

  happened({ compiled, unit, at, decision }: Seen): void {
    const { rule } = this.claim;
    for (const message of decision.messages) {
      if (rule !== undefined && message.rule !== rule) continue;
      if (this.#isQuiet(compiled, at)) {
        const { timeline } = compiled;
        const when = `${timeline.dateAt(at)} ${timeOfDayAt(at, timeline.zone)}`;
        const what = `${message.rule} ${message.occurrence}`;
        this.#broken.add({
          unit,
          task: message.task,
          at,
          seen: {
            en: en`${what} was sent to ${message.to} on ${when}`,
            'zh-CN': zh`${when} 向 ${message.to} 发送了 ${what}`,
          },
        });
      }
    }
  }

  findings(): AssertionFindings {
    return this.#broken.findings();
  }

  #isQuiet({ timeline }: CompiledCampaign, at: number): boolean {
    const { when } = this.claim;
    if (when === 'rest-days') return !timeline.calendar.isWorkday(timeline.dateAt(at));
    const time = timeOfDayAt(at, timeline.zone);
    return 'before' in when ? time < when.before : time > when.after;
  }
}

import type { CompiledCampaign } from '../../compile/index.js';
import { en, zh } from '../../diagnostics/wording.js';
import { progressOf, standingOf, type TaskState } from '../../run/index.js';
import {
  exactDurationMs,
  formatInstant,
  instantAt,
  isDayDuration,
  shiftDate,
  timeOfDayAt,
  type Duration,
} from '../../time/index.js';
import type { Claim } from './assertion.js';
import { rungNames } from './campaign-names.js';
import { BrokenList, type AssertionFindings } from './findings.js';
import { isPending } from './on-time.js';
import { changedTasks, isMeant, type Ended, type Seen, type Watcher } from './watcher.js';

type Rung = Extract<Claim, { kind: 'reaches-rung' }>;
type NoLonger = Extract<Claim, { kind: 'no-longer' }>;
type Ends = Extract<Claim, { kind: 'ends' }>;

/** When an overdue task must have reached the rung; the days are counted from its due day, as the ladder's are. */
export class RungWatcher implements Watcher {
  readonly #broken = new BrokenList();
  /** Overdue tasks that have not reached it, with their due instant. */
  readonly #waiting = new Map<string, { readonly dueAt: number; readonly deadline: number }>();

  constructor(readonly claim: Rung) {}

  happened(seen: Seen): void {
    const { compiled, unit, at, decision } = seen;
    for (const task of changedTasks(seen)) {
      const id = `${unit}|${task.key}`;
      const { dueAt } = task.snapshot.context;
      const known = this.#waiting.get(id);
      const isReached = decision.entries.some(
        (entry) =>
          entry.type === 'escalated' &&
          entry.task === task.key &&
          this.#reaches(compiled, task, entry.rung),
      );
      const isOverdue =
        task.outcome === 'open' &&
        standingOf(task) === 'overdue' &&
        isMeant(this.claim.scope, task, seen);
      if (known !== undefined && (isReached || !isOverdue || known.dueAt !== dueAt)) {
        this.#waiting.delete(id);
        if (at > known.deadline) this.#fails(seen, task.key, known.deadline);
      }
      if (!isOverdue || isReached || dueAt === undefined || known?.dueAt === dueAt) continue;
      if (this.#height(compiled, task) <= task.snapshot.context.climbed) continue;
      const deadline = after(compiled, dueAt, this.claim.within);
      this.#waiting.set(id, { dueAt, deadline });
    }
  }

  over(ended: Ended): void {
    for (const task of Object.values(ended.state.tasks)) {
      const id = `${ended.unit}|${task.key}`;
      const known = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (known !== undefined && ended.at > known.deadline) {
        this.#fails(ended, task.key, known.deadline);
      }
    }
  }

  findings(): AssertionFindings {
    return this.#broken.findings();
  }

  #fails({ compiled, unit }: Ended, task: string, at: number): void {
    const until = formatInstant(at, compiled.timeline.zone).slice(0, 16).replace('T', ' ');
    const rung =
      typeof this.claim.rung === 'string' ? this.claim.rung : `rung-${String(this.claim.rung)}`;
    this.#broken.add({
      unit,
      task,
      at,
      seen: {
        en: en`it had not reached ${rung} by ${until}`,
        'zh-CN': zh`到 ${until} 仍未升到 ${rung}`,
      },
    });
  }

  /** How many rungs up it is; endless where the ladder has none such. */
  #height(compiled: CompiledCampaign, { activity }: TaskState): number {
    const chasing = compiled.activities.get(activity)?.chasing;
    if (chasing === undefined) return Infinity;
    const { rung } = this.claim;
    const names = rungNames(chasing);
    const height = typeof rung === 'number' ? rung : names.indexOf(rung) + 1;
    return height === 0 || height > names.length ? Infinity : height;
  }

  #reaches(compiled: CompiledCampaign, task: TaskState, name: string): boolean {
    const chasing = compiled.activities.get(task.activity)?.chasing;
    if (chasing === undefined) return false;
    return rungNames(chasing).indexOf(name) + 1 >= this.#height(compiled, task);
  }
}

/** How long tasks stay open, or overdue. */
export class NoLongerWatcher implements Watcher {
  readonly #broken = new BrokenList();
  /** Since when each is so, epoch ms. */
  readonly #since = new Map<string, number>();

  constructor(readonly claim: NoLonger) {}

  happened(seen: Seen): void {
    for (const task of changedTasks(seen)) {
      const id = `${seen.unit}|${task.key}`;
      const since = this.#since.get(id);
      const now = this.#beganAt(task, seen);
      if (now === since) continue;
      if (since !== undefined) this.#look(seen, task.key, since);
      if (now === undefined) this.#since.delete(id);
      else this.#since.set(id, now);
    }
  }

  over(ended: Ended): void {
    for (const task of Object.values(ended.state.tasks)) {
      const id = `${ended.unit}|${task.key}`;
      const since = this.#since.get(id);
      this.#since.delete(id);
      if (since !== undefined) this.#look(ended, task.key, since);
    }
  }

  findings(): AssertionFindings {
    return this.#broken.findings();
  }

  #beganAt(task: TaskState, seen: Seen): number | undefined {
    if (task.outcome !== 'open' || !isMeant(this.claim.scope, task, seen)) return undefined;
    if (this.claim.what === 'open') return this.#since.get(`${seen.unit}|${task.key}`) ?? seen.at;
    return standingOf(task) === 'overdue' ? task.snapshot.context.dueAt : undefined;
  }

  #look({ compiled, unit, at }: Ended, task: string, since: number): void {
    const limit = after(compiled, since, this.claim.than);
    if (at <= limit) return;
    const { timeline } = compiled;
    const what = this.claim.what;
    const [from, to] = [timeline.dateAt(since), timeline.dateAt(at)];
    this.#broken.add({
      unit,
      task,
      at: limit,
      seen: {
        en: en`it was ${what} from ${from} to ${to}`,
        'zh-CN': zh`从 ${from} 到 ${to} 一直${what === 'open' ? '未办结' : '逾期'}`,
      },
    });
  }
}

/** Whether every task that opened has come to an end. */
export class EndsWatcher implements Watcher {
  readonly #broken = new BrokenList();

  constructor(readonly claim: Ends) {}

  over(ended: Ended): void {
    for (const task of Object.values(ended.state.tasks)) {
      if (task.outcome !== 'open' || isPending(task)) continue;
      if (!isMeant(this.claim.scope, task, ended)) continue;
      const state = progressOf(task);
      this.#broken.add({
        unit: ended.unit,
        task: task.key,
        at: ended.at,
        seen: { en: en`it is still ${state}`, 'zh-CN': zh`仍处于 ${state}` },
      });
    }
  }

  findings(): AssertionFindings {
    return this.#broken.findings();
  }
}

/** So long after an instant; days end when the day of the campaign's zone does. */
function after({ timeline }: CompiledCampaign, at: number, duration: Duration): number {
  if (!isDayDuration(duration)) return at + (exactDurationMs(duration) ?? 0);
  const { calendar, zone } = timeline;
  // A due instant is the end of its day.
  const isMidnight = timeOfDayAt(at, zone) === '00:00';
  const day = shiftDate(timeline.dateAt(isMidnight ? at - 1 : at), duration, 'after', calendar);
  return isMidnight ? instantAt(day, '24:00', zone) : instantAt(day, timeOfDayAt(at, zone), zone);
}

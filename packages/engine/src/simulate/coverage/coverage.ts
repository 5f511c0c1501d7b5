import type { CompiledCampaign } from '../../compile/index.js';
import { progressOf, type Decision, type Entry, type TaskState } from '../../run/index.js';
import { lifecycleOf } from '../../run/lifecycle-of.js';
import type { Happening } from '../virtual-world.js';
import { effectsOfRule, hasHappened, nameOfEffect } from './effects.js';
import { coverableParts, type CoverageKind } from './parts.js';

/** One kind of part: how many there are, and which nothing exercised, in the order of the campaign. */
export interface KindCoverage {
  readonly all: number;
  readonly covered: number;
  readonly missing: readonly string[];
}

/** What of a campaign was exercised. */
export interface CoverageReport {
  readonly campaign: string;
  readonly all: number;
  readonly covered: number;
  /** Rounded down: 100 means everything. */
  readonly percent: number;
  readonly kinds: Readonly<Record<CoverageKind, KindCoverage>>;
}

type Moved = Extract<Entry, { type: 'moved' }>;

/** Watches worlds of one campaign, and says what of it nothing of what happened has exercised. */
export class Coverage {
  readonly #seen = new Set<string>();

  constructor(readonly compiled: CompiledCampaign) {}

  /** Takes note of what was decided; refusals exercise nothing. */
  observe({ request, answer }: Happening): void {
    if (!answer.ok) return;
    const { command } = request;
    const wait =
      command.type === 'fire'
        ? /^xstate\.after\.wait-([a-z0-9-]+)/u.exec(command.timer)?.[1]
        : undefined;
    const moved = answer.entries.filter((entry) => entry.type === 'moved');
    for (const entry of answer.entries) this.#entry(entry, answer);
    for (const entry of moved) this.#event(entry, answer);
    for (const key of answer.changed) {
      const task = answer.state.tasks[key];
      if (task !== undefined) this.#task(task, answer, moved);
    }
    if (wait !== undefined && command.type === 'fire') this.#wait(command.task, wait, answer);
  }

  report(): CoverageReport {
    const parts = coverableParts(this.compiled);
    const kinds = Object.fromEntries(
      Object.entries(parts).map(([kind, names]) => {
        const missing = names.filter((name) => !this.#seen.has(`${kind} ${name}`));
        return [kind, { all: names.length, covered: names.length - missing.length, missing }];
      }),
    ) as unknown as Record<CoverageKind, KindCoverage>;
    const all = Object.values(kinds).reduce((sum, kind) => sum + kind.all, 0);
    const covered = Object.values(kinds).reduce((sum, kind) => sum + kind.covered, 0);
    const percent = all === 0 ? 100 : Math.floor((covered / all) * 100);
    return { campaign: this.compiled.campaign.campaign, all, covered, percent, kinds };
  }

  #mark(kind: CoverageKind, name: string): void {
    this.#seen.add(`${kind} ${name}`);
  }

  #entry(entry: Entry, { state }: Decision): void {
    if (entry.type !== 'reminded' && entry.type !== 'escalated' && entry.type !== 'outcome') return;
    const task = state.tasks[entry.task];
    const activity = this.compiled.activities.get(task?.activity ?? '');
    if (activity === undefined) return;
    const policy = activity.chasing.name ?? '';
    if (entry.type === 'reminded') this.#mark('reminders', `${policy}: ${entry.occurrence}`);
    else if (entry.type === 'escalated') this.#mark('rungs', `${policy}: ${entry.rung}`);
    else if (entry.outcome === 'done') {
      for (const clause of activity.activity.why) this.#mark('clauses', String(clause));
    }
  }

  /** An event that was taken, and what it brought about. */
  #event({ task: key, event, from, to }: Moved, answer: Decision): void {
    const task = answer.state.tasks[key];
    if (task === undefined) return;
    const lifecycle = lifecycleOf(this.compiled, task);
    this.#mark('transitions', `${lifecycle.name}: ${event} in ${from}`);
    const rules = lifecycle.rules.get(from)?.get(event) ?? [];
    // Several rules may lead to one state; which of them it was does not show.
    const taken = rules.filter((rule) => (rule.to ?? from) === to || rule.to === 'back');
    const cause = `${lifecycle.name}: ${event} in ${from}`;
    for (const rule of taken) {
      for (const [index, effect] of effectsOfRule(rule.effect).entries()) {
        if (hasHappened(effect, event, task, answer))
          this.#mark('effects', nameOfEffect(cause, index, effect));
      }
    }
  }

  #task(task: TaskState, answer: Decision, moved: readonly Moved[]): void {
    const lifecycle = lifecycleOf(this.compiled, task);
    const { entered, left } = task.snapshot.context;
    for (const state of Object.keys(entered)) this.#mark('states', `${lifecycle.name}: ${state}`);
    const state = progressOf(task);
    const definition = lifecycle.lifecycle.states[state];
    for (const [index, effect] of effectsOfRule(definition?.enter).entries()) {
      if (!hasHappened(effect, state, task, answer)) continue;
      this.#mark('effects', nameOfEffect(`${lifecycle.name}: entering ${state}`, index, effect));
    }
    // Moved on by itself, within the same decision as something else.
    const after = lifecycle.lifecycle.states[left ?? '']?.after;
    const byEvent = moved.some((entry) => entry.task === task.key && entry.from === left);
    if (left !== undefined && after?.to === state && !byEvent) this.#wait(task.key, left, answer);
  }

  #wait(key: string, from: string, answer: Decision): void {
    const task = answer.state.tasks[key];
    if (task === undefined) return;
    const lifecycle = lifecycleOf(this.compiled, task);
    const after = lifecycle.lifecycle.states[from]?.after;
    if (after === undefined) return;
    const cause = `${lifecycle.name}: waiting in ${from}`;
    this.#mark('transitions', cause);
    for (const [index, effect] of effectsOfRule(after.effect).entries()) {
      if (hasHappened(effect, from, task, answer))
        this.#mark('effects', nameOfEffect(cause, index, effect));
    }
  }
}

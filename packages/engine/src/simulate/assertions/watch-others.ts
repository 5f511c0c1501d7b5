import { en, zh } from '../../diagnostics/wording.js';
import { activityStateOf, figureOf, lightOf, statusOf } from '../../run/index.js';
import { derivedFrom } from '../../run/figure-shares.js';
import { lifecycleOf } from '../../run/lifecycle-of.js';
import { concerns } from '../../run/plan-tasks.js';
import { lightOfUnit } from '../unit-light.js';
import type { Claim, Comparison } from './assertion.js';
import { BrokenList, type AssertionFindings } from './findings.js';
import { changedTasks, type Ended, type Seen, type Watcher } from './watcher.js';

type LightClaim = Extract<Claim, { kind: 'light' }>;
type Occurs = Extract<Claim, { kind: 'occurs' }>;
type Figure = Extract<Claim, { kind: 'figure' }>;
type ShareClaim = Extract<Claim, { kind: 'share' }>;

/** Whether anybody who should not is yellow or red. */
export class LightWatcher implements Watcher {
  readonly #broken = new BrokenList();
  /** The tasks whose light is on. */
  readonly #lit = new Set<string>();

  constructor(readonly claim: LightClaim) {}

  happened(seen: Seen): void {
    const { when, light } = this.claim;
    if (when === 'end' || !this.#speaksOf(seen)) return;
    for (const task of changedTasks(seen)) {
      const id = `${seen.unit}|${task.key}`;
      if (lightOf(seen.compiled, task) !== light) {
        this.#lit.delete(id);
        continue;
      }
      if (this.#lit.has(id)) continue;
      this.#lit.add(id);
      if (!this.#isMeant(seen)) continue;
      const colour = { en: light, 'zh-CN': light === 'red' ? '红灯' : '黄灯' };
      this.#broken.add({
        unit: seen.unit,
        task: task.key,
        at: seen.at,
        seen: { en: en`it turned ${colour}`, 'zh-CN': zh`亮了${colour}` },
      });
    }
  }

  over(ended: Ended): void {
    const { compiled, unit, at, state } = ended;
    const { when, light } = this.claim;
    for (const key of Object.keys(state.tasks)) this.#lit.delete(`${unit}|${key}`);
    if (when === 'ever' || !this.#speaksOf(ended) || !this.#isMeant(ended)) return;
    if (lightOfUnit(compiled, state) !== light) return;
    const lit = Object.values(state.tasks).filter((task) => lightOf(compiled, task) === light);
    const keys = lit
      .map(({ key }) => key)
      .slice(0, 3)
      .join(', ');
    this.#broken.add({
      unit,
      at,
      seen: { en: en`it ends ${light} for ${keys}`, 'zh-CN': zh`最终因 ${keys} 亮 ${light}` },
    });
  }

  findings(): AssertionFindings {
    return this.#broken.findings();
  }

  #speaksOf({ state }: Ended): boolean {
    return (this.claim.who === 'body') === (state.facts.body !== undefined);
  }

  #isMeant({ state, onTime }: Ended): boolean {
    return !this.claim.onTime || onTime(state);
  }
}

/** Whether events happen and states are entered at all. */
export class OccursWatcher implements Watcher {
  readonly #occurred: Record<string, number> = {};

  constructor(readonly claim: Occurs) {}

  happened(seen: Seen): void {
    const { compiled, decision } = seen;
    if (this.claim.what === 'event') {
      for (const entry of decision.entries) {
        if (entry.type !== 'moved') continue;
        const task = decision.state.tasks[entry.task];
        if (task !== undefined && lifecycleOf(compiled, task).name === this.claim.lifecycle) {
          this.#count(entry.event);
        }
      }
      return;
    }
    for (const task of changedTasks(seen)) {
      if (lifecycleOf(compiled, task).name !== this.claim.lifecycle) continue;
      for (const state of Object.keys(task.snapshot.context.entered)) this.#count(state);
    }
  }

  findings(): AssertionFindings {
    return { count: 0, broken: [], occurred: this.#occurred };
  }

  #count(name: string): void {
    this.#occurred[name] = (this.#occurred[name] ?? 0) + 1;
  }
}

/** Whether a figure is in the end what it should be: in sum where it is rolled up, else with every unit. */
export class FigureWatcher implements Watcher {
  readonly #broken = new BrokenList();

  constructor(readonly claim: Figure) {}

  over({ compiled, unit, at, state }: Ended): void {
    const { figure: name, how, value: wanted } = this.claim;
    const figure = compiled.figures.get(name);
    if (figure === undefined || statusOf(state) !== 'enrolled') return;
    const below = [...compiled.figures.values()].filter((other) => other.below);
    const isSummed = below.some(
      (other) => other.name === name || derivedFrom(compiled, other.name).includes(name),
    );
    const of = figure.of === undefined ? undefined : compiled.activities.get(figure.of);
    const isHere = isSummed
      ? state.facts.body === compiled.leadBody
      : of === undefined
        ? state.facts.body === undefined
        : concerns(of, state.facts);
    if (!isHere) return;
    const { value } = figureOf({ compiled, state, now: at }, name);
    if (value !== null && compares(value, how, wanted)) return;
    const found = value === null ? '–' : String(value);
    this.#broken.add({
      unit,
      at,
      seen: { en: en`${name} is ${found}`, 'zh-CN': zh`${name} 为 ${found}` },
    });
  }

  findings(): AssertionFindings {
    return this.#broken.findings();
  }
}

/** Of how many units something is true in the end. */
export class ShareWatcher implements Watcher {
  #asked = 0;
  #met = 0;

  constructor(readonly claim: ShareClaim) {}

  over({ compiled, state }: Ended): void {
    if (state.facts.body !== undefined || statusOf(state) !== 'enrolled') return;
    const { of } = this.claim;
    if ('light' in of) {
      this.#asked += 1;
      if (lightOfUnit(compiled, state) === of.light) this.#met += 1;
      return;
    }
    const progress = activityStateOf(compiled, state, of.complete);
    if (progress === 'idle') return;
    this.#asked += 1;
    if (progress !== 'incomplete') this.#met += 1;
  }

  findings(): AssertionFindings {
    return { count: 0, broken: [], units: { asked: this.#asked, met: this.#met } };
  }
}

export function compares(value: number, how: Comparison, wanted: number): boolean {
  if (how === 'at least') return value >= wanted;
  return how === 'at most' ? value <= wanted : value === wanted;
}

import type { CompiledCampaign, CompiledLifecycle } from '../../compile/index.js';
import type { AuthoredEffect } from '../../dsl/index.js';
import { startOfDayAt } from '../../time/index.js';
import { effectsOfRule, nameOfEffect } from './effects.js';

/** The kinds of parts of a campaign that may be exercised. */
export type CoverageKind = 'states' | 'transitions' | 'reminders' | 'rungs' | 'clauses' | 'effects';

/** The names of all parts that may be exercised, in the order of the campaign. */
export function coverableParts(
  compiled: CompiledCampaign,
): Readonly<Record<CoverageKind, readonly string[]>> {
  const lifecycles = usedLifecycles(compiled);
  const activities = [...compiled.activities.values()];
  const policies = new Map(activities.map(({ chasing }) => [chasing.name ?? '', chasing]));
  const { zone, window } = compiled.timeline;
  const someDueAt = startOfDayAt(window.to, zone);
  const served = new Set(activities.flatMap(({ activity }) => activity.why.map(String)));
  return {
    states: lifecycles.flatMap(({ name, lifecycle }) =>
      Object.keys(lifecycle.states).map((state) => `${name}: ${state}`),
    ),
    transitions: lifecycles.flatMap(({ name, lifecycle, rules }) =>
      [...rules].flatMap(([state, events]) => [
        ...[...events.keys()].map((event) => `${name}: ${event} in ${state}`),
        ...(lifecycle.states[state]?.after === undefined ? [] : [`${name}: waiting in ${state}`]),
      ]),
    ),
    reminders: [...policies].flatMap(([name, chasing]) =>
      chasing.planFor(someDueAt).reminders.map(({ occurrence }) => `${name}: ${occurrence}`),
    ),
    rungs: [...policies].flatMap(([name, chasing]) =>
      (chasing.policy.ladder ?? []).map(
        (rung, index) => `${name}: ${rung.name ?? `rung-${String(index + 1)}`}`,
      ),
    ),
    // A clause that no activity serves can be fulfilled by none.
    clauses:
      compiled.campaign.clauses.length === 0
        ? [...served]
        : compiled.campaign.clauses.map(({ id }) => String(id)).filter((id) => served.has(id)),
    effects: lifecycles.flatMap(effectsOf),
  };
}

function usedLifecycles(compiled: CompiledCampaign): CompiledLifecycle[] {
  const used = new Map<string, CompiledLifecycle>();
  for (const { main, whenEmpty } of compiled.activities.values()) {
    for (const lifecycle of [main, whenEmpty]) {
      if (lifecycle !== undefined && !used.has(lifecycle.name)) used.set(lifecycle.name, lifecycle);
    }
  }
  return [...used.values()];
}

function effectsOf({ name, lifecycle, rules }: CompiledLifecycle): string[] {
  const named = (cause: string, effects: readonly AuthoredEffect[]) =>
    effects.map((effect, index) => nameOfEffect(`${name}: ${cause}`, index, effect));
  const all = Object.entries(lifecycle.states).flatMap(([state, { enter, after }]) => [
    ...named(`entering ${state}`, effectsOfRule(enter)),
    ...[...(rules.get(state) ?? [])].flatMap(([event, own]) =>
      own.flatMap((rule) => named(`${event} in ${state}`, effectsOfRule(rule.effect))),
    ),
    ...named(`waiting in ${state}`, effectsOfRule(after?.effect)),
  ]);
  return [...new Set(all)];
}

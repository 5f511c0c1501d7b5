import type { CompiledCampaign } from '../../compile/index.js';
import type { AuthoredScenario, AuthoredStep } from '../../dsl/index.js';
import { PENDING, RETIRED } from '../../compile/index.js';

/** The unit that a step is about: the one it names, or the only one there is. */
export function unitOfStep(scenario: AuthoredScenario, step: AuthoredStep): string | undefined {
  const named = step.unit ?? step.enrol ?? step.withdraw;
  if (named !== undefined) return named;
  const units = Object.keys(scenario.units);
  return units.length === 1 ? units[0] : undefined;
}

/** Everybody who is on a unit's roster at some time of the scenario. */
export function peopleOf(scenario: AuthoredScenario, unit: string): string[] {
  const joined = scenario.steps.flatMap((step) =>
    unitOfStep(scenario, step) === unit ? Object.keys(step.joins ?? {}) : [],
  );
  const own = scenario.units[unit]?.people ?? scenario.bodies?.[unit]?.people ?? {};
  return [...new Set([...Object.keys(own), ...joined])];
}

/** The events and states that tasks of an activity may have. */
export function lifecycleNames(compiled: CompiledCampaign, activity: string) {
  const found = compiled.activities.get(activity);
  const lifecycles = [found?.main, found?.whenEmpty].filter((one) => one !== undefined);
  return {
    events: [
      ...new Set(
        lifecycles.flatMap(({ rules }) => [...rules.values()].flatMap((of) => [...of.keys()])),
      ),
    ],
    states: [
      PENDING,
      RETIRED,
      ...new Set(lifecycles.flatMap(({ lifecycle }) => Object.keys(lifecycle.states))),
    ],
  };
}

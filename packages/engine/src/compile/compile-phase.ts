import { unitType, type CompiledCondition } from '../conditions/index.js';
import { listOf, type Campaign } from '../dsl/index.js';
import type { Expressions } from './expressions.js';

/** A phase made ready. */
export interface CompiledPhase {
  readonly name: string;
  /** Its activities, by name. */
  readonly activities: readonly string[];
  /** Activities and phases that must be complete before. */
  readonly after: readonly string[];
  readonly when?: CompiledCondition;
  readonly leave?: CompiledCondition;
  /** How many of its activities make it complete; absent for all. */
  readonly atLeast?: number;
}

export function compilePhases(
  campaign: Campaign,
  expressions: Expressions,
): ReadonlyMap<string, CompiledPhase> {
  const types = { unit: unitType(campaign) };
  const phases = new Map<string, CompiledPhase>();
  for (const [name, phase] of Object.entries(campaign.phases ?? {})) {
    const atLeast = /^at least (\d+)$/u.exec(phase.until ?? '')?.[1];
    phases.set(name, {
      name,
      activities: Object.keys(campaign.activities).filter(
        (activity) => campaign.activities[activity]?.phase === name,
      ),
      after: listOf(phase.after),
      ...(phase.when === undefined ? {} : { when: expressions.condition(phase.when, types) }),
      ...(phase.leave === undefined ? {} : { leave: expressions.condition(phase.leave, types) }),
      ...(atLeast === undefined ? {} : { atLeast: Number(atLeast) }),
    });
  }
  return phases;
}

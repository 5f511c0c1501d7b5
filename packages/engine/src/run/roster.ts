import { listOf, peopleBounds, peopleOn, type PersonOn } from '../compile/index.js';
import { personType, personVariable, unitType } from '../conditions/index.js';
import { unitOf } from './variables.js';
import type { Seen } from './seen.js';

/** How a role of a unit is filled on a day. */
export interface RoleState {
  readonly people: number;
  /** How many are lacking to the least that the campaign asks for. */
  readonly missing: number;
  /** How many are more than the most. */
  readonly surplus: number;
  /** The codes of holders who may not hold it: not eligible, or holding a role that excludes it. */
  readonly unfit: readonly string[];
}

/** How a role is filled now. */
export function rosterOf({ compiled, state, now }: Seen, name: string): RoleState {
  const role = compiled.campaign.roles?.[name];
  const holders = peopleOn(state.facts, compiled.timeline.dateAt(now)).filter((person) =>
    person.roles.includes(name),
  );
  const { least, most } = peopleBounds(role?.people);
  const where =
    role?.where === undefined
      ? undefined
      : compiled.expressions.condition(role.where, {
          unit: unitType(compiled.campaign),
          person: personType(compiled.campaign, name),
        });
  const unit = unitOf(compiled, state.facts);
  const excluded = listOf(role?.['not-with']);
  const fits = (person: PersonOn) =>
    !person.roles.some((other) => excluded.includes(other)) &&
    (where?.holds({ unit, person: personVariable(person) }) ?? true);
  return {
    people: holders.length,
    missing: Math.max(0, least - holders.length),
    surplus: Math.max(0, holders.length - most),
    unfit: holders.filter((person) => !fits(person)).map((person) => person.code),
  };
}

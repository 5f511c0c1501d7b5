import type { ConditionVariables } from './condition.js';

/** A unit as conditions see it: its attributes stand in `attributes` and, unless a fixed name is taken, beside it. */
export function unitVariable(unit: {
  readonly category: string;
  readonly code: string;
  readonly title: string;
  readonly isBody: boolean;
  readonly groups: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}): ConditionVariables {
  const { isBody, ...rest } = unit;
  return { ...unit.attributes, ...rest, 'is-body': isBody };
}

/** A person as conditions see them. */
export function personVariable(person: {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}): ConditionVariables {
  return { ...person.attributes, ...person };
}

/** A row of a register as conditions see it. */
export function rowVariable(row: {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}): ConditionVariables {
  return { ...row.data, code: row.code };
}

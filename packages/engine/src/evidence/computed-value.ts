import type { ConditionScope, ConditionVariables } from '../conditions/index.js';
import type { TypedField } from './field-type.js';
import { fieldTypeOf } from './field-types.js';
import { isRecord } from './own-value.js';

/** What the value of a field comes to; undefined when it has none, or what it follows from is missing. */
export function computedValue(
  field: TypedField,
  scope: ConditionScope,
  variables: ConditionVariables,
): unknown {
  const wanted = fieldTypeOf(field).computed?.(field);
  if (field.value === undefined || wanted === undefined) return undefined;
  const outcome = scope.compileExpression(field.value, wanted);
  if (!outcome.ok) {
    throw new RangeError(
      `Not an expression: ${JSON.stringify(field.value)}: ${outcome.message.en}`,
    );
  }
  const value = outcome.expression.evaluate(variables);
  // What can be any value is the list of a field that takes many.
  return wanted !== 'any' || Array.isArray(value) ? value : undefined;
}

/** How far two numbers may differ and still be the same: sums of decimals are a little off. */
const TOLERANCE = 1e-9;

/** Whether two values of a form are the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, at) => isSameValue(value, other[at]));
  }
  if (isRecord(one) && isRecord(other)) return JSON.stringify(one) === JSON.stringify(other);
  return one === other;
}

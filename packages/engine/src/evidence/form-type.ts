import type { ValueType } from '../conditions/index.js';
import type { Fields, FieldWorld, Nested } from './field-type.js';
import { fieldTypeOf, typedField } from './field-types.js';
import { isRecord, ownValue } from './own-value.js';

/** What the values of a form are in conditions. */
export function formType(fields: Fields): ValueType {
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, authored]) => {
        const field = typedField(authored);
        return [name, fieldTypeOf(field).valueType(field, nestedTypes)];
      }),
    ),
  };
}

/** How the type of a list is made of those of its fields. */
export const nestedTypes: Pick<Nested, 'valueType'> = { valueType: formType };

/** The values of a form as conditions see them; what is empty is missing. */
export function formVariable(
  fields: Fields,
  values: unknown,
  world: FieldWorld,
): Record<string, unknown> {
  if (!isRecord(values)) return {};
  const seen: Record<string, unknown> = {};
  for (const [name, authored] of Object.entries(fields)) {
    const value = ownValue(values, name);
    if (value === undefined || value === null) continue;
    const field = typedField(authored);
    if (field.type === 'list' && Array.isArray(value)) {
      seen[name] = value.map((entry) => formVariable(field.of, entry, world));
    } else {
      seen[name] = fieldTypeOf(field).toCondition?.(value, field, world) ?? value;
    }
  }
  return seen;
}

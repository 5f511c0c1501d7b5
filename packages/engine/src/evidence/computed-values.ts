import { computedValue } from './computed-value.js';
import { typedField } from './field-types.js';
import { isAsked, type Level, levelVariables, type Work } from './form-level.js';
import { isRecord, ownValue } from './own-value.js';

/** Values with what can be worked out laid under them. `workOn` makes the work that sees those values as they grow. */
export function layComputed(
  root: Level,
  values: Readonly<Record<string, unknown>>,
  orderOf: (level: Level) => readonly string[],
  workOn: (filled: Record<string, unknown>) => Work,
): Record<string, unknown> {
  const filled = copyOf(root, values);
  const work = workOn(filled);

  function fill(level: Level, target: Record<string, unknown>): void {
    for (const name of orderOf(level)) {
      const authored = level.fields[name];
      if (authored === undefined) continue;
      const field = typedField(authored);
      const value = ownValue(target, name);
      if (field.type === 'list' && Array.isArray(value)) {
        const inside = { fields: field.of, list: field, path: name };
        for (const entry of value) if (isRecord(entry)) fill(inside, entry);
      }
      if (field.value === undefined || value !== undefined) continue;
      const variables = levelVariables(level, target, work);
      if (!isAsked(field, level, variables, work)) continue;
      const computed = computedValue(field, work.scopes.of(level.list), variables);
      if (computed !== undefined) target[name] = computed;
    }
  }

  fill(root, filled);
  return filled;
}

/** A copy as deep as values are filled in. */
function copyOf(
  { fields }: Level,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = { ...values };
  for (const [name, authored] of Object.entries(fields)) {
    const value = ownValue(copy, name);
    if (typedField(authored).type !== 'list' || !Array.isArray(value)) continue;
    copy[name] = value.map((entry: unknown) => (isRecord(entry) ? { ...entry } : entry));
  }
  return copy;
}

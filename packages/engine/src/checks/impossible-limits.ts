import type { TypedField } from '../evidence/field-type.js';
import type { Check } from './check.js';

export const impossibleLimits: Check = {
  code: 'impossible-limits',
  severity: 'error',
  title: 'No value can keep all limits of a field.',
  *run({ fields }) {
    for (const { name, field, path } of fields) {
      const found = misfit(field);
      if (found !== undefined) {
        yield {
          path: [...path, found.key],
          message: `Nothing can be filled in for ${name}: ${found.reason}`,
        };
      }
    }
  },
};

function misfit(field: TypedField): { readonly key: string; readonly reason: string } | undefined {
  if (
    field.type === 'text' ||
    field.type === 'number' ||
    field.type === 'file' ||
    field.type === 'list'
  ) {
    const min = typeof field.min === 'object' ? field.min.characters : field.min;
    const max = typeof field.max === 'object' ? field.max.characters : field.max;
    if (min === undefined || max === undefined || min <= max) return undefined;
    return { key: 'min', reason: `at least ${String(min)} and at most ${String(max)}` };
  }
  if (field.type !== 'choice' && field.type !== 'person' && field.type !== 'row') return undefined;
  if (field.min === undefined || field.min <= 1) return undefined;
  if (field.many !== true) {
    return {
      key: 'min',
      reason: `at least ${String(field.min)}, but only one may be chosen (many: true)`,
    };
  }
  if (field.type !== 'choice' || field.other === true) return undefined;
  const options = Array.isArray(field.options)
    ? field.options.length
    : Object.keys(field.options).length;
  return field.min <= options
    ? undefined
    : { key: 'min', reason: `at least ${String(field.min)} of ${String(options)} options` };
}

import { countText, isBlank } from '../count-text.js';
import type { FieldOf, FieldType } from '../field-type.js';
import { wholeBetween } from '../random-choice.js';

/** Longest text in code points, however it is counted: a text may hold white space without end. */
const LONGEST = 200_000;

const SAMPLE = '本单位已按要求完成工作并逐项核对整改结果现予报送';

export const textField: FieldType<FieldOf<'text'>> = {
  schema: (field) => ({
    type: 'string',
    maxLength: LONGEST,
    ...(field.min || field.max
      ? {
          'x-count': {
            rule: field.counted ?? 'characters',
            ...(field.min ? { min: field.min.characters } : {}),
            ...(field.max ? { max: field.max.characters } : {}),
          },
        }
      : {}),
  }),
  valueType: () => 'text',
  computed: () => 'text',
  check(value, field, use) {
    const rule = field.counted ?? 'characters';
    const least = field.min?.characters;
    const most = field.max?.characters;
    // Counting is the costliest thing that a form does.
    if (least === undefined && most === undefined) return [];
    const actual = countText(String(value), rule);
    if (most !== undefined && actual > most) {
      return [{ code: 'too-long', data: { limit: most, actual, rule } }];
    }
    return use.mode === 'complete' && least !== undefined && actual < least
      ? [{ code: 'too-short', data: { limit: least, actual, rule } }]
      : [];
  },
  isEmpty: (value) => isBlank(String(value)),
  example(field, _use, random) {
    const least = Math.max(1, field.min?.characters ?? 1);
    const most = Math.min(field.max?.characters ?? least + 30, least + 30);
    const length = wholeBetween(least, Math.max(least, most), random);
    // Each of these characters is one by either rule.
    return SAMPLE.repeat(Math.ceil(length / SAMPLE.length)).slice(0, length);
  },
};

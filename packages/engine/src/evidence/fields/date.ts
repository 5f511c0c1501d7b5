import { addDays, toEpochDay } from '../../time/index.js';
import type { FieldOf, FieldType } from '../field-type.js';
import { wholeBetween } from '../random-choice.js';

export const dateField: FieldType<FieldOf<'date'>> = {
  schema: () => ({ type: 'string', format: 'date' }),
  // Written year first, dates compare as text does.
  valueType: () => 'text',
  computed: () => 'text',
  check(value, field, use) {
    const period = field.within === undefined ? undefined : use.context.period(field.within);
    if (period === undefined) return [];
    const date = String(value);
    return date < period.from || date > period.to
      ? [{ code: 'outside-period', data: { from: period.from, to: period.to, actual: date } }]
      : [];
  },
  example(field, use, random) {
    const period = field.within === undefined ? undefined : use.context.period(field.within);
    if (period === undefined) return use.context.today;
    const days = toEpochDay(period.to) - toEpochDay(period.from);
    return addDays(period.from, wholeBetween(0, Math.max(0, days), random));
  },
};

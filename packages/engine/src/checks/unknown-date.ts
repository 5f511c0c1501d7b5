import { nearestName } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { BUILT_IN_DATES, dateNames } from './date-names.js';
import { fanOutWords } from './fan-out-words.js';
import { own } from './own.js';
import { unknownNames } from './unknown-name.js';
import { listNames } from './words.js';

export const unknownDate: Check = {
  code: 'unknown-date',
  severity: 'error',
  title: 'A date counts from a name that is no date, or means nothing at this place.',
  *run({ campaign, dates, fields }) {
    const named = dateNames(campaign);
    for (const { path, parsed, locals } of dates) {
      if (!parsed.ok || parsed.expression.kind === 'to-be-announced') continue;
      const { base } = parsed.expression;
      if (base.kind !== 'anchor') continue;
      const known = new Set([...named, ...locals]);
      const { name, offset } = base;
      if (known.has(name)) continue;
      const elsewhere = BUILT_IN_DATES.some((word) => word === name);
      yield {
        path,
        within: { offset, length: name.length },
        message: elsewhere
          ? `${name} means nothing here; known: ${listNames(known)}`
          : `There is no date ${name}; known: ${listNames(known)}`,
        suggestion: nearestName(name, known),
        unlessMeant: ['dates', 'periods'],
      };
    }
    for (const { field, path, activity } of fields) {
      if (field.type !== 'date' || field.within === undefined) continue;
      const value = activity === undefined ? undefined : own(campaign.activities, activity);
      const occurs =
        activity === undefined ||
        value === undefined ||
        fanOutWords(campaign, activity, value).some(
          ({ factor }) =>
            factor === undefined || factor.kind === 'occurrence' || factor.kind === 'period',
        );
      const locals = ['publication', 'enrolment', ...(occurs ? ['occurrence'] : [])];
      yield* unknownNames(
        [{ name: field.within, path: [...path, 'within'] }],
        [...named, ...locals],
        'date',
        ['dates', 'periods'],
      );
    }
  },
};

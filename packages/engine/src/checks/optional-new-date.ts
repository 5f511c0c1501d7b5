import type { Check } from './check.js';
import { own } from './own.js';

export const optionalNewDate: Check = {
  code: 'optional-new-date',
  severity: 'error',
  title: 'A due date is moved by an answer that need not be given.',
  *run({ dates, events }) {
    for (const { path, parsed } of dates) {
      if (path.at(-1) !== 'reschedule' || !parsed.ok || parsed.expression.kind !== 'date') continue;
      const { base } = parsed.expression;
      if (base.kind !== 'anchor') continue;
      const event = path.slice(0, -2).join('/');
      const rule = events.find((use) => use.path.join('/') === event)?.rule;
      const field = typeof rule?.needs === 'object' ? own(rule.needs, base.name) : undefined;
      if (
        field === undefined ||
        (typeof field !== 'string' && field.required === true && field.when === undefined)
      ) {
        continue;
      }
      yield {
        path,
        within: { offset: base.offset, length: base.name.length },
        message: `The answer ${base.name} need not be given, and without it there is no new date; make it required: true, without when`,
        related: [
          { path: [...path.slice(0, -2), 'needs', base.name], part: 'key', message: 'the answer' },
        ],
        lacksIn: [...path.slice(0, -2), 'needs', base.name],
      };
    }
  },
};

import type { Check } from './check.js';
import { own } from './own.js';

export const optionalNewDate: Check = {
  code: 'optional-new-date',
  severity: 'error',
  title: {
    en: 'A due date is moved by an answer that need not be given.',
    'zh-CN': '到期日由一项可以不填的内容来变更。',
  },
  why: {
    en: 'Without the answer there is no new date, and the old one is gone.',
    'zh-CN': '不填就没有新日期，而旧日期已经作废。',
  },
  remedy: {
    en: 'Make the field `required: true`, without `when`.',
    'zh-CN': '将该字段设为 `required: true`，且不加 `when`。',
  },
  *run({ dates, effects }) {
    for (const { path, parsed } of dates) {
      if (path.at(-1) !== 'reschedule' || !parsed.ok || parsed.expression.kind !== 'date') continue;
      const { base } = parsed.expression;
      if (base.kind !== 'anchor') continue;
      const effect = path.slice(0, -1).join('/');
      const use = effects.find((found) => found.path.join('/') === effect);
      const rule = use?.rule;
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
        message: {
          en: `The answer ${base.name} need not be given, and without it there is no new date; make it required: true, without when`,
          'zh-CN': `「${base.name}」可以不填，不填就没有新日期；请设为 required: true，且不加 when`,
        },
        related: [
          {
            path: [...path.slice(0, -2), 'needs', base.name],
            part: 'key',
            message: { en: 'the answer', 'zh-CN': '该字段在此' },
          },
        ],
        lacksIn: [...path.slice(0, -2), 'needs', base.name],
      };
    }
  },
};

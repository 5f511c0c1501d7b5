import type { SourcePath } from '../dsl/index.js';
import { anchorsOfExpression } from '../time/index.js';
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
    const ruleAt = new Map(effects.map(({ path, rule }) => [path.join('/'), rule]));
    for (const { path, parsed } of dates) {
      if (path.at(-1) !== 'reschedule' || !parsed.ok) continue;
      const effect = path.slice(0, -1).join('/');
      const rule = ruleAt.get(effect);
      const base = anchorsOfExpression(parsed.expression).find(({ name }) => {
        const field = typeof rule?.needs === 'object' ? own(rule.needs, name) : undefined;
        if (field === undefined) return false;
        return typeof field === 'string' || field.required !== true || field.when !== undefined;
      });
      if (base === undefined) continue;
      yield {
        path,
        within: { offset: base.offset, length: base.name.length },
        message: {
          en: `The answer ${base.name} need not be given, and without it there is no new date; make it required: true, without when`,
          'zh-CN': `「${base.name}」可以不填，不填就没有新日期；请设为 required: true，且不加 when`,
        },
        related: [
          {
            path: [...eventPath(path), 'needs', base.name],
            part: 'key',
            message: { en: 'the answer', 'zh-CN': '该字段在此' },
          },
        ],
        lacksIn: [...eventPath(path), 'needs', base.name],
      };
    }
  },
};

/** The place of the event that an effect's date belongs to; its effects may be a list. */
function eventPath(path: SourcePath): SourcePath {
  return path.slice(0, path.lastIndexOf('effect'));
}

import { en, zh, type Wording } from '../diagnostics/index.js';
import type { TypedField } from '../evidence/field-type.js';
import type { Check } from './check.js';

export const impossibleLimits: Check = {
  code: 'impossible-limits',
  severity: 'error',
  title: {
    en: 'No value can keep all limits of a field.',
    'zh-CN': '没有任何值能同时满足字段的各项限制。',
  },
  why: { en: 'The form could never be handed in.', 'zh-CN': '该表单永远无法提交。' },
  remedy: {
    en: 'Lower `min`, raise `max`, or allow several with `many: true`.',
    'zh-CN': '调低 `min`、调高 `max`，或用 `many: true` 允许多选。',
  },
  *run({ fields }) {
    for (const { name, field, path } of fields) {
      const found = misfit(field);
      if (found !== undefined) {
        yield {
          path: [...path, found.key],
          message: {
            en: en`Nothing can be filled in for ${name}: ${found.reason}`,
            'zh-CN': zh`「${name}」无法填写：${found.reason}`,
          },
        };
      }
    }
  },
};

function misfit(field: TypedField): { readonly key: string; readonly reason: Wording } | undefined {
  if (
    field.type === 'text' ||
    field.type === 'number' ||
    field.type === 'file' ||
    field.type === 'list'
  ) {
    const min = typeof field.min === 'object' ? field.min.characters : field.min;
    const max = typeof field.max === 'object' ? field.max.characters : field.max;
    if (min === undefined || max === undefined || min <= max) return undefined;
    return {
      key: 'min',
      reason: {
        en: `at least ${String(min)} and at most ${String(max)}`,
        'zh-CN': `至少 ${String(min)}，至多 ${String(max)}`,
      },
    };
  }
  if (field.type !== 'choice' && field.type !== 'person' && field.type !== 'row') return undefined;
  if (field.min === undefined || field.min <= 1) return undefined;
  if (field.many !== true) {
    return {
      key: 'min',
      reason: {
        en: `at least ${String(field.min)}, but only one may be chosen (many: true)`,
        'zh-CN': `至少 ${String(field.min)} 项，却只能选一项（可加 many: true）`,
      },
    };
  }
  if (field.type !== 'choice' || field.other === true) return undefined;
  const options = Array.isArray(field.options)
    ? field.options.length
    : Object.keys(field.options).length;
  return field.min <= options
    ? undefined
    : {
        key: 'min',
        reason: {
          en: `at least ${String(field.min)} of ${String(options)} options`,
          'zh-CN': `至少 ${String(field.min)} 项，而选项只有 ${String(options)} 个`,
        },
      };
}

import type { SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { own } from './own.js';
import { usersOf } from './parties.js';
import { unknownNames } from './unknown-name.js';

export const unknownField: Check = {
  code: 'unknown-field',
  severity: 'error',
  title: {
    en: 'An effect fills in a field that the form or the register does not have.',
    'zh-CN': '效果要填写的字段，表单或台账中没有。',
  },
  why: {
    en: 'What is filled in would be lost, or the form refused.',
    'zh-CN': '填写的内容会丢失，或表单无法通过。',
  },
  remedy: {
    en: 'Name a field of the form that is filled in, or add the field.',
    'zh-CN': '改为该表单中的字段，或补上该字段。',
  },
  *run(context) {
    const { campaign } = context;
    for (const { effect, lifecycle, path } of context.effects) {
      const { set, open, record } = effect;
      if (set !== undefined) {
        for (const [name, { evidence }] of usersOf(context, 'lifecycles', lifecycle)) {
          const uses = usesOf(set, [...path, 'set']);
          for (const finding of unknownNames(uses, Object.keys(evidence ?? {}), nouns.field)) {
            yield { ...finding, lacksIn: ['activities', name] };
          }
        }
      }
      const target = own(campaign.activities, open?.activity ?? '');
      if (open?.set !== undefined && target !== undefined) {
        const uses = usesOf(open.set, [...path, 'open', 'set']);
        for (const finding of unknownNames(uses, Object.keys(target.evidence ?? {}), nouns.field)) {
          yield { ...finding, lacksIn: ['activities', open.activity] };
        }
      }
      const register = own(campaign.registers, record?.register ?? '');
      if (record?.set !== undefined && register !== undefined) {
        const uses = usesOf(record.set, [...path, 'record', 'set']);
        for (const finding of unknownNames(uses, Object.keys(register.fields ?? {}), nouns.field)) {
          yield { ...finding, lacksIn: ['registers', record.register] };
        }
      }
    }
  },
};

function usesOf(fields: Readonly<Record<string, unknown>>, path: SourcePath) {
  return Object.keys(fields).map((name) => ({
    name,
    path: [...path, name],
    part: 'key' as const,
  }));
}

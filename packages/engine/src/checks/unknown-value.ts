import { en, nearestName, zh } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { closedValues } from './closed-values.js';
import { valueUses } from './walk/value-uses.js';
import { listNames } from './words.js';

export const unknownValue: Check = {
  code: 'unknown-value',
  severity: 'error',
  title: {
    en: 'A condition compares something with a text that it can never be.',
    'zh-CN': '条件与某个文字比较，而被比较的内容不可能是该文字。',
  },
  why: {
    en: 'The comparison comes out the same whatever happens.',
    'zh-CN': '无论发生什么，比较的结果都一样。',
  },
  remedy: {
    en: 'Take one of the texts that are named: a state, a role, a category, an option.',
    'zh-CN': '改用所列的文字之一，如状态、角色、类别或选项。',
  },
  *run(context) {
    const { builtIn, fields, openFields, attributes } = closedValues(context);
    for (const { of, text, path, offset } of valueUses(context.campaign)) {
      const [root = '', above = ''] = [of[0], of.at(-2)];
      const member = of.at(-1) ?? '';
      const isOfForm = ['evidence', 'answers', 'entry'].includes(above);
      const isOfOwner = ['unit', 'about', 'person', 'item', 'attributes'].includes(above);
      const closed =
        (of.length === 2 ? builtIn.get(`${root}.${member}`) : undefined) ??
        (root === 'progress' && of.length === 3 ? builtIn.get(`progress.${member}`) : undefined) ??
        (member === 'category' && ['unit', 'about', 'source'].includes(root)
          ? builtIn.get(member)
          : undefined) ??
        (isOfForm ? fields.get(member) : undefined) ??
        (isOfOwner ? attributes.get(member) : undefined);
      const known = closed ?? (isOfForm ? openFields.get(member) : undefined);
      // A key is the activity, and perhaps the item.
      const [first = ''] = text.split('/');
      if (known === undefined || known.has(of.join('.') === 'task.key' ? first : text)) continue;
      const names = [...known].filter((name) => name !== '');
      const suggestion = nearestName(text, names);
      // Other words may be any; what looks like a slip of one that is given is one.
      if (closed === undefined && suggestion === undefined) continue;
      const whole = of.join('.');
      yield {
        path,
        within: { offset, length: text.length },
        message: {
          en: en`${whole} is never '${text}'; known: ${listNames(names)}`,
          'zh-CN': zh`${whole} 不可能是「${text}」；已有：${listNames(names)}`,
        },
        suggestion,
        lacksIn: [],
        unlessMisspelt: text,
      };
    }
  },
};

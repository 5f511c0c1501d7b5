import type { Check } from './check.js';
import { entriesOf, listAt } from './own.js';

export const roleExcludesItself: Check = {
  code: 'role-excludes-itself',
  severity: 'error',
  title: {
    en: 'A role may not be held together with itself.',
    'zh-CN': '角色与自身互斥。',
  },
  why: {
    en: 'Whoever holds it would be unfit for it.',
    'zh-CN': '任何人一旦任职即不符合条件。',
  },
  remedy: {
    en: 'Name the other role that is meant.',
    'zh-CN': '改为所指的另一角色。',
  },
  *run({ campaign }) {
    for (const [name, role] of entriesOf(campaign.roles)) {
      for (const { value, path } of listAt<string>(role['not-with'], ['roles', name, 'not-with'])) {
        if (value !== name) continue;
        yield {
          path,
          message: {
            en: `Nobody could be ${name}: it excludes itself`,
            'zh-CN': `无人可任「${name}」：它与自身互斥`,
          },
        };
      }
    }
  },
};

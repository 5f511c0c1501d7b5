import { peopleBounds } from '../compile/people-bounds.js';
import { categoriesOf } from '../compile/fan-out.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const roleNobodyHas: Check = {
  code: 'role-nobody-has',
  severity: 'error',
  title: {
    en: 'A role can be held by nobody: no category has it, or its number of people is none.',
    'zh-CN': '角色无人可任：没有类别具备该角色，或人数为零。',
  },
  why: {
    en: 'Tasks for the role would never exist, and messages to it would reach nobody.',
    'zh-CN': '面向该角色的任务不会产生，消息也无人收到。',
  },
  remedy: {
    en: 'Name a category that exists under `in`, or allow at least one person.',
    'zh-CN': '在 `in` 中写明有成员的类别，或允许至少一人。',
  },
  *run({ campaign }) {
    for (const [name, { in: category, people }] of entriesOf(campaign.roles)) {
      if (category !== undefined && categoriesOf(campaign, category)?.size === 0) {
        yield {
          path: ['roles', name, 'in'],
          message: {
            en: `${category} has no categories in it, so nobody can hold the role ${name}`,
            'zh-CN': `「${category}」中没有任何类别，因此无人可任「${name}」`,
          },
        };
      }
      if (people === undefined) continue;
      const { least, most } = peopleBounds(people);
      if (most === 0) {
        yield {
          path: ['roles', name, 'people'],
          message: {
            en: `The role ${name} is held by at most ${most} people, so by nobody`,
            'zh-CN': `角色「${name}」至多 ${most} 人，等于无人可任`,
          },
        };
      } else if (most < least) {
        yield {
          path: ['roles', name, 'people'],
          message: {
            en: `The role ${name} is held by at least ${least} and at most ${most} people, which no number is`,
            'zh-CN': `角色「${name}」至少 ${least} 人、至多 ${most} 人，没有这样的人数`,
          },
        };
      }
    }
  },
};

import { categoriesOf } from '../compile/fan-out.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const roleNobodyHas: Check = {
  code: 'role-nobody-has',
  severity: 'error',
  title: 'A role can be held by nobody: no category has it, or its number of people is none.',
  *run({ campaign }) {
    for (const [name, { in: category, people }] of entriesOf(campaign.roles)) {
      if (category !== undefined && categoriesOf(campaign, category)?.size === 0) {
        yield {
          path: ['roles', name, 'in'],
          message: `${category} has no categories in it, so nobody can hold the role ${name}`,
        };
      }
      if (people === undefined) continue;
      const [least = '', most = least] = people.split('..');
      if (most !== '' && Number(most) === 0) {
        yield {
          path: ['roles', name, 'people'],
          message: `The role ${name} is held by at most ${most} people, so by nobody`,
        };
      } else if (most !== '' && Number(most) < Number(least)) {
        yield {
          path: ['roles', name, 'people'],
          message: `The role ${name} is held by at least ${least} and at most ${most} people, which no number is`,
        };
      }
    }
  },
};

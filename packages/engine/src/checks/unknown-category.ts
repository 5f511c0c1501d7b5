import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { bodiesOf } from './parties.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownCategory: Check = {
  code: 'unknown-category',
  severity: 'error',
  title: {
    en: 'A group, a role, a register or a score names no category and no group.',
    'zh-CN': '组、角色、台账或考核所指的既不是类别也不是组。',
  },
  why: { en: 'It would be for nobody.', 'zh-CN': '该内容将无人适用。' },
  remedy: {
    en: 'Take one of the categories and groups that are named.',
    'zh-CN': '改用所列的类别或组。',
  },
  *run({ campaign }) {
    const uses: NameUse[] = [];
    for (const [name, { of }] of entriesOf(campaign.groups)) {
      of.forEach((part, index) => {
        uses.push({ name: part, path: ['groups', name, 'of', index] });
      });
    }
    const roles: NameUse[] = [];
    for (const [key, list] of [
      ['roles', roles],
      ['registers', uses],
    ] as const) {
      for (const [name, { in: place }] of entriesOf(campaign[key])) {
        if (place !== undefined) list.push({ name: place, path: [key, name, 'in'] });
      }
    }
    for (const [name, { of }] of entriesOf(campaign.scores)) {
      uses.push({ name: of, path: ['scores', name, 'of'] });
    }
    const known = [...Object.keys(campaign.units), ...Object.keys(campaign.groups ?? {})];
    yield* unknownNames(uses, known, nouns['category or group'], ['groups']);
    const holders = [...known, ...bodiesOf(campaign)];
    yield* unknownNames(roles, holders, nouns['category, group or body'], ['groups']);
  },
};

import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf, listAt } from './own.js';
import { rolesOf } from './parties.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownRole: Check = {
  code: 'unknown-role',
  severity: 'error',
  title: {
    en: 'A field or a choice of people names a role that the campaign does not define.',
    'zh-CN': '字段或人选所指的角色没有定义。',
  },
  why: { en: 'Nobody could be chosen.', 'zh-CN': '没有可选的人员。' },
  remedy: {
    en: 'Take one of the roles that are named, or define it.',
    'zh-CN': '改用所列的角色，或补充定义。',
  },
  run({ campaign, fields }) {
    const uses: NameUse[] = entriesOf(campaign.activities).flatMap(([activity, { eligible }]) =>
      eligible === undefined
        ? []
        : [{ name: eligible.role, path: ['activities', activity, 'eligible', 'role'] }],
    );
    for (const { field, path } of fields) {
      if (field.type === 'person' && field.role !== undefined) {
        uses.push({ name: field.role, path: [...path, 'role'] });
      }
    }
    for (const [name, role] of entriesOf(campaign.roles)) {
      const others = listAt<string>(role['not-with'], ['roles', name, 'not-with']);
      uses.push(...others.map(({ value, path }) => ({ name: value, path })));
    }
    return unknownNames(uses, rolesOf(campaign), nouns.role, ['roles']);
  },
};

import type { SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import { usedNames } from './walk/name-uses.js';

export const unusedDefinition: Check = {
  code: 'unused-definition',
  severity: 'warning',
  title:
    'The campaign defines a lifecycle, a chasing policy, a role, a register, a group, a date or a period group that nothing names.',
  *run(context) {
    const { campaign } = context;
    const used = usedNames(context);
    const conditions = JSON.stringify(campaign.activities) + JSON.stringify(campaign.lifecycles);
    // A condition speaks of roles and groups as texts.
    const quoted = (name: string) =>
      conditions.includes(`'${name}'`) || conditions.includes(`\\"${name}\\"`);
    const kinds: readonly (readonly [
      noun: string,
      path: SourcePath,
      map: object | undefined,
      isUsed: (name: string) => boolean,
    ])[] = [
      ['lifecycle', ['lifecycles'], campaign.lifecycles, (name) => used.lifecycles.has(name)],
      ['chasing policy', ['chasing'], campaign.chasing, (name) => used.chasing.has(name)],
      [
        'role',
        ['roles'],
        campaign.roles,
        (name) => used.parties.has(name) || used.each.has(name) || quoted(name),
      ],
      ['register', ['registers'], campaign.registers, (name) => used.registers.has(name)],
      ['group', ['groups'], campaign.groups, (name) => used.each.has(name) || quoted(name)],
      ['date', ['dates'], campaign.dates, (name) => used.dates.has(name)],
      [
        'period group',
        ['periods'],
        campaign.periods,
        (name) =>
          used.each.has(name) ||
          Object.keys(campaign.periods?.[name]?.of ?? {}).some((period) => used.dates.has(period)),
      ],
    ];
    for (const [noun, path, map, isUsed] of kinds) {
      for (const name of Object.keys(map ?? {})) {
        // A type file may define more than one campaign needs.
        if (isUsed(name) || !context.isOwn([...path, name])) continue;
        yield {
          path: [...path, name],
          part: 'key',
          message: `Nothing names the ${noun} ${name}`,
          lacksIn: [],
          unlessMeant: [name],
        };
      }
    }
  },
};

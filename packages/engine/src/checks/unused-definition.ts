import { en, zh, type Wording } from '../diagnostics/index.js';
import type { SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { usedNames } from './walk/name-uses.js';

export const unusedDefinition: Check = {
  code: 'unused-definition',
  severity: 'warning',
  title: {
    en: 'The campaign defines a lifecycle, a chasing policy, a role, a register, a group, a date or a period group that nothing names.',
    'zh-CN': '方案定义了无人引用的流程、催办规则、角色、台账、组、日期或时段组。',
  },
  why: {
    en: 'Either it is left over, or the place that should name it names something else.',
    'zh-CN': '要么是多余的，要么是本应引用它的地方写成了别的。',
  },
  remedy: {
    en: 'Name it where it is meant, or remove it.',
    'zh-CN': '在应当引用之处引用，或将其删除。',
  },
  *run(context) {
    const { campaign } = context;
    const used = usedNames(context);
    const conditions = JSON.stringify(campaign.activities) + JSON.stringify(campaign.lifecycles);
    // A condition speaks of roles and groups as texts.
    const quoted = (name: string) =>
      conditions.includes(`'${name}'`) || conditions.includes(`\\"${name}\\"`);
    const kinds: readonly (readonly [
      noun: Wording,
      path: SourcePath,
      map: object | undefined,
      isUsed: (name: string) => boolean,
    ])[] = [
      [nouns.lifecycle, ['lifecycles'], campaign.lifecycles, (name) => used.lifecycles.has(name)],
      [nouns['chasing policy'], ['chasing'], campaign.chasing, (name) => used.chasing.has(name)],
      [
        nouns.role,
        ['roles'],
        campaign.roles,
        (name) => used.parties.has(name) || used.each.has(name) || quoted(name),
      ],
      [nouns.register, ['registers'], campaign.registers, (name) => used.registers.has(name)],
      [nouns.group, ['groups'], campaign.groups, (name) => used.each.has(name) || quoted(name)],
      [nouns.date, ['dates'], campaign.dates, (name) => used.dates.has(name)],
      [
        nouns['period group'],
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
          message: {
            en: en`Nothing names the ${noun} ${name}`,
            'zh-CN': zh`没有地方引用${noun}「${name}」`,
          },
          lacksIn: [],
          unlessMeant: [name],
        };
      }
    }
  },
};

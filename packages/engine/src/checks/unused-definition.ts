import { en, zh, type Wording } from '../diagnostics/index.js';
import type { SourcePath } from '../dsl/index.js';
import { celName } from '../conditions/index.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { nouns } from './nouns.js';
import { usedNames } from './walk/name-uses.js';

export const unusedDefinition: Check = {
  code: 'unused-definition',
  severity: 'warning',
  title: {
    en: 'The campaign defines something that nothing names: a lifecycle, a chasing policy, a role, a register, a group, a date, a period group, a schedule, a phase, a figure or a bank.',
    'zh-CN':
      '方案定义了无人引用的内容：流程、催办规则、角色、台账、组、日期、时段组、周期、阶段、指标或题库。',
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
    const written = expressionsIn(context);
    // An expression speaks of roles and groups as texts.
    const quoted = (name: string) => written.texts.has(name);
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
        (name) =>
          used.parties.has(name) ||
          used.each.has(name) ||
          quoted(name) ||
          written.names.has(celName(name)),
      ],
      [nouns.register, ['registers'], campaign.registers, (name) => used.registers.has(name)],
      [nouns.group, ['groups'], campaign.groups, (name) => used.each.has(name) || quoted(name)],
      [nouns.date, ['dates'], campaign.dates, (name) => used.dates.has(name)],
      [
        nouns.schedule,
        ['schedules'],
        campaign.schedules,
        (name) => used.each.has(name) || used.dates.has(name),
      ],
      [
        nouns.phase,
        ['phases'],
        campaign.phases,
        (name) => used.phases.has(name) || used.dates.has(name),
      ],
      [
        nouns.figure,
        ['figures'],
        campaign.figures,
        // What is rolled up is for those above to read, and a target is an end in itself.
        (name) => {
          const figure = campaign.figures?.[name];
          const isShown = figure?.title !== undefined || figure?.target !== undefined;
          return isShown || written.names.has(celName(name));
        },
      ],
      [nouns.bank, ['banks'], campaign.banks, (name) => used.banks.has(name)],
      [
        nouns['period group'],
        ['periods'],
        campaign.periods,
        (name) =>
          used.each.has(name) ||
          used.dates.has(name) ||
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

/** The names and the quoted texts that expressions anywhere hold. */
function expressionsIn({ campaign }: CheckContext) {
  const texts = new Set<string>();
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const [, text = ''] of value.matchAll(/['"]([a-z][a-z0-9-]*)['"]/gu)) texts.add(text);
      for (const [, name = ''] of value.matchAll(/(?:figures|roster)\s*\.\s*(\w+)/gu))
        names.add(name);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(campaign);
  return { texts, names };
}

import { BUILT_IN_STATES } from '../compile/chart-names.js';
import { FAN_OUT_WORDS } from '../compile/fan-out.js';
import { en, zh, type Wording } from '../diagnostics/index.js';
import type { SourcePath } from '../dsl/index.js';
import { reservedDateWords } from '../time/index.js';
import type { Check, Finding } from './check.js';
import { BUILT_IN_DATES } from './date-names.js';
import { entriesOf } from './own.js';
import { BUILT_IN_PARTIES } from './parties.js';
import { listNames } from './words.js';

const unitFacts = ['category', 'code', 'title', 'is-body', 'groups', 'attributes'];
const personFacts = ['code', 'name', 'roles', 'attributes'];

const DATE_WORDS = [...BUILT_IN_DATES, ...reservedDateWords];

const amongDates: Wording = { en: 'among the dates', 'zh-CN': '在日期中' };

export const reservedName: Check = {
  code: 'reserved-name',
  severity: 'error',
  title: {
    en: 'A name is given that belongs to the language.',
    'zh-CN': '使用了方案语言自身的名称。',
  },
  why: {
    en: "Where the name is used, the language's own meaning would win.",
    'zh-CN': '引用时会被理解为语言自带的含义。',
  },
  remedy: { en: 'Choose another name.', 'zh-CN': '换一个名称。' },
  *run({ campaign }) {
    for (const key of ['units', 'groups', 'roles', 'registers', 'periods', 'schedules'] as const) {
      yield* reserved(campaign[key], [key], FAN_OUT_WORDS, {
        en: 'after `each`',
        'zh-CN': '在 `each` 之后',
      });
    }
    for (const key of ['bodies', 'roles'] as const) {
      yield* reserved(campaign[key], [key], BUILT_IN_PARTIES, {
        en: 'among the parties',
        'zh-CN': '在办理身份中',
      });
    }
    for (const [name, { parties }] of entriesOf(campaign.activities)) {
      yield* reserved(parties, ['activities', name, 'parties'], BUILT_IN_PARTIES, {
        en: 'among the parties',
        'zh-CN': '在办理身份中',
      });
    }
    for (const key of ['dates', 'phases'] as const) {
      yield* reserved(campaign[key], [key], DATE_WORDS, amongDates);
    }
    for (const [group, { of }] of entriesOf(campaign.periods)) {
      yield* reserved(of, ['periods', group, 'of'], DATE_WORDS, amongDates);
    }
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      const path = ['lifecycles', name, 'states'];
      yield* reserved(states, path, BUILT_IN_STATES, {
        en: 'around every lifecycle',
        'zh-CN': '在所有流程中',
      });
    }
    for (const [name, { attributes }] of entriesOf(campaign.units)) {
      yield* reserved(attributes, ['units', name, 'attributes'], unitFacts, {
        en: 'for every unit',
        'zh-CN': '对所有单位',
      });
    }
    for (const [name, { attributes }] of entriesOf(campaign.roles)) {
      yield* reserved(attributes, ['roles', name, 'attributes'], personFacts, {
        en: 'for every person',
        'zh-CN': '对所有人员',
      });
    }
    for (const [name, { fields }] of entriesOf(campaign.registers)) {
      yield* reserved(fields, ['registers', name, 'fields'], ['code'], {
        en: 'for every row',
        'zh-CN': '对所有条目',
      });
    }
  },
};

function* reserved(
  map: Readonly<Record<string, unknown>> | undefined,
  path: SourcePath,
  names: readonly string[],
  where: Wording,
): Iterable<Finding> {
  for (const [name] of entriesOf(map)) {
    if (!names.includes(name)) continue;
    yield {
      path: [...path, name],
      part: 'key',
      message: {
        en: en`${name} means something already ${where}; reserved: ${listNames(names)}`,
        'zh-CN': zh`「${name}」${where}已有含义；保留的名称：${listNames(names)}`,
      },
    };
  }
}

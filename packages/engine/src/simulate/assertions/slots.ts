import { parseDuration, durationUnits } from '../../time/duration.js';
import { same, type Wording } from '../../diagnostics/wording.js';
import type { CampaignNames } from './campaign-names.js';

/** What a slot read, and how many words it took; or what it would have understood. */
export type SlotResult =
  | { readonly value: unknown; readonly words: number }
  | {
      readonly wanted: Wording;
      /** Words that would have been understood, for a suggestion. */
      readonly known: readonly string[];
      /** How many words it understood before. */
      readonly understood: number;
    };

export type Slot = (words: readonly string[], names: CampaignNames) => SlotResult;

/** One of some words, each with what it means. */
function choice(meanings: Readonly<Record<string, unknown>>): Slot {
  const known = Object.keys(meanings);
  return ([word = '']) =>
    Object.hasOwn(meanings, word)
      ? { value: meanings[word], words: 1 }
      : { wanted: same(known.join(' | ')), known, understood: 0 };
}

/** A name of the campaign. */
function name(what: Wording, kind: keyof CampaignNames): Slot {
  return ([word = ''], names) =>
    names[kind].includes(word)
      ? { value: word, words: 1 }
      : { wanted: what, known: names[kind], understood: 0 };
}

function pattern(what: Wording, regex: RegExp, read: (word: string) => unknown): Slot {
  return ([word = '']) =>
    regex.test(word) ? { value: read(word), words: 1 } : { wanted: what, known: [], understood: 0 };
}

/** `at least`, `at most` or `exactly`. */
const comparison: Slot = ([first, second]) => {
  if (first === 'exactly') return { value: 'exactly', words: 1 };
  if (first !== 'at')
    return { wanted: same('at | exactly'), known: ['at', 'exactly'], understood: 0 };
  return second === 'least' || second === 'most'
    ? { value: `at ${second}`, words: 2 }
    : { wanted: same('least | most'), known: ['least', 'most'], understood: 1 };
};

const duration: Slot = ([amount = '', unit = '']) => {
  const read = parseDuration(`${amount} ${unit}`);
  if (read !== undefined) return { value: read, words: 2 };
  const units = durationUnits.map((name) => `${name}s`);
  return /^\d{1,8}$/u.test(amount)
    ? {
        wanted: { en: 'workdays, days, weeks …', 'zh-CN': 'workdays、days、weeks 等时间单位' },
        known: units,
        understood: 1,
      }
    : { wanted: { en: 'a number', 'zh-CN': '数字' }, known: [], understood: 0 };
};

const messages = {
  message: undefined,
  messages: undefined,
  reminder: 'reminder',
  reminders: 'reminder',
  escalation: 'escalation',
  escalations: 'escalation',
  notice: 'notice',
  notices: 'notice',
};

/** What stands in the sentences for a word that is not always the same. */
export const slots = {
  WHO: choice({ person: 'person', unit: 'unit', body: 'body', recipient: 'recipient' }),
  PARTY: choice({ unit: 'unit', body: 'body' }),
  MESSAGES: choice(messages),
  BUCKET: choice({ day: 'day', week: 'week', month: 'month' }),
  LIGHT: choice({ yellow: 'yellow', red: 'red' }),
  CLOCK: choice({ open: 'open', overdue: 'overdue' }),
  ORDINAL: choice({ first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }),
  HOW: comparison,
  DURATION: duration,
  COUNT: pattern({ en: 'a whole number', 'zh-CN': '整数' }, /^\d{1,9}$/u, Number),
  NUMBER: pattern({ en: 'a number', 'zh-CN': '数字' }, /^-?\d{1,12}(?:\.\d{1,9})?$/u, Number),
  AMOUNT: pattern(
    { en: 'a number or a percentage such as 90%', 'zh-CN': '数字或百分数，如 90%' },
    /^\d{1,9}(?:\.\d{1,3})?%?$/u,
    (word) => ({ amount: Number(word.replace('%', '')), percent: word.endsWith('%') }),
  ),
  TIME: pattern(
    { en: 'a time such as 08:00', 'zh-CN': '时刻，如 08:00' },
    /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
    (word) => word,
  ),
  ACTIVITY: name({ en: 'an activity', 'zh-CN': '活动名称' }, 'activities'),
  RUNG: name({ en: 'a rung', 'zh-CN': '催办级名称' }, 'rungs'),
  LIFECYCLE: name({ en: 'a lifecycle', 'zh-CN': '流程名称' }, 'lifecycles'),
  EVENT: name({ en: 'an event', 'zh-CN': '操作名称' }, 'events'),
  STATE: name({ en: 'a state', 'zh-CN': '状态名称' }, 'states'),
  FIGURE: name({ en: 'a figure', 'zh-CN': '指标名称' }, 'figures'),
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotName = keyof typeof slots;

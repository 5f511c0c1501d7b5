import { en, listed, nearestName, quoted, type Wording, zh } from '../diagnostics/index.js';
import { COUNTED_DAYS, MONTHS, oneOf, ORDINALS, WEEKDAYS } from './date-words.js';
import { daysInMonth } from './plain-date.js';
import type { Schedule, ScheduleDay, SchedulePeriod, ScheduleRule } from './schedule.js';
import { ordinalSpelling } from './spelling-hints.js';
import { isMistake, type TextMistake, type Word, WordReader } from './word-reader.js';

/** What is wrong with a rule: under which key, in a list at which place, and where in the text. */
export type ScheduleMistake = TextMistake & {
  readonly key: 'every' | 'on';
  readonly index?: number;
};

/** The outcome of parsing: the schedule, or the first mistake in its rule. */
export type ParsedSchedule = { readonly ok: true; readonly schedule: Schedule } | ScheduleMistake;

type Unit = SchedulePeriod['unit'];

const UNITS: readonly Unit[] = ['day', 'workday', 'week', 'month', 'quarter', 'year', 'holiday'];
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  fortnight: '2 weeks',
  fortnightly: '2 weeks',
  biweekly: '2 weeks',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};
/** A thousand of anything is more than a campaign lasts. */
const MOST = 1000;
/** The most days that a unit can have; units without it are not divided into days. */
const LONGEST: Readonly<Partial<Record<Unit, number>>> = {
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};
const DAYS = COUNTED_DAYS.filter((counted) => counted !== 'week');

/** Reads a rule; see {@link ScheduleRule} for the words. Never throws. */
export function parseSchedule(rule: ScheduleRule): ParsedSchedule {
  const every = readPeriod(new WordReader(rule.every));
  if (isMistake(every)) return { ...every, key: 'every' };
  const on: ScheduleDay[] = [];
  for (const [index, text] of (rule.on ?? []).entries()) {
    const day = readDay(new WordReader(text), every);
    if (isMistake(day)) return { ...day, key: 'on', index };
    on.push(day);
  }
  const { roll = 'keep', except = [], within } = rule;
  const schedule = { every, on, roll, except, ...(within === undefined ? {} : { within }) };
  return { ok: true, schedule };
}

/** `week`, `2 weeks` */
function readPeriod(reader: WordReader): SchedulePeriod | TextMistake {
  const first = reader.peek();
  const counts = first !== undefined && /^\d+$/.test(first.text);
  const count = counts ? Number(first.text) : 1;
  if (counts && (count < 1 || count > MOST))
    return reader.mistake(
      {
        en: en`${quoted(first.text)} is not between 1 and ${MOST}`,
        'zh-CN': zh`${quoted(first.text)}不在 1 至 ${MOST} 之间`,
      },
      first,
    );
  if (counts) reader.skip();
  const word = reader.peek();
  const periods = listed(UNITS);
  if (word === undefined) {
    const reason = {
      en: en`a period is missing: ${periods}`,
      'zh-CN': zh`缺少周期单位：${periods}`,
    };
    return reader.mistake(reason, word);
  }
  const unit = UNITS.find((one) => word.text === one || (counts && word.text === `${one}s`));
  if (unit === undefined) {
    const meant = Object.hasOwn(ADVERBS, word.text) ? ADVERBS[word.text] : undefined;
    const reason = {
      en: en`${quoted(word.text)} is not a period; periods are ${periods}`,
      'zh-CN': zh`${quoted(word.text)}不是周期单位；可用单位：${periods}`,
    };
    // After a number an adverb has no spelling of its own: "3 fortnights".
    return reader.mistake(reason, word, counts ? nearestUnits(word) : (meant ?? nearest(word)));
  }
  if (unit === 'holiday' && first !== undefined && counts)
    return reader.mistake(
      {
        en: 'holidays come one by one, without a number',
        'zh-CN': '节假日逐个计算，前面不写数字',
      },
      first,
    );
  reader.skip();
  const extra = reader.peek();
  return extra === undefined ? { count, unit } : unexpected(reader, extra);
}

/** `friday`, `third friday`, `day 15`, `june 16` */
function readDay(reader: WordReader, every: SchedulePeriod): ScheduleDay | TextMistake {
  const first = reader.peek();
  const longest = LONGEST[every.unit];
  if (first === undefined) {
    const some = examples(every.unit);
    const reason = { en: en`a day is written ${some}`, 'zh-CN': zh`日子的写法如 ${some}` };
    return reader.mistake(reason, first);
  }
  if (longest === undefined) {
    const reason = {
      en: `a ${every.unit} is not divided into days; leave out "on"`,
      'zh-CN': `${every.unit} 不再分日；请去掉「on」`,
    };
    return reader.mistake(reason, all(reader));
  }
  reader.skip();
  const second = reader.peek();
  const day = dayOf(reader, every, longest, first, second);
  if (isMistake(day)) return day;
  const extra = reader.peek();
  return extra === undefined ? day : unexpected(reader, extra);
}

function dayOf(
  reader: WordReader,
  { unit, count }: SchedulePeriod,
  longest: number,
  first: Word,
  second: Word | undefined,
): ScheduleDay | TextMistake {
  const weekday = oneOf(WEEKDAYS, first.text);
  if (weekday !== undefined) {
    if (unit === 'week') return { kind: 'nth', ordinal: 'first', counted: weekday };
    const reason = {
      en: `say which ${weekday} of the ${unit}: third ${weekday}`,
      'zh-CN': `须写明是 ${unit} 中第几个 ${weekday}，如 third ${weekday}`,
    };
    return reader.mistake(reason, first);
  }
  const ordinal = oneOf(ORDINALS, first.text);
  if (ordinal !== undefined) {
    const counted = oneOf(DAYS, second?.text);
    if (counted === undefined) {
      const days = listed(DAYS);
      const reason = {
        en: en`${quoted(first.text)} is followed by one of ${days}`,
        'zh-CN': zh`${quoted(first.text)}之后应为：${days}`,
      };
      return reader.mistake(reason, second ?? first, second && nearestName(second.text, DAYS));
    }
    reader.skip();
    return { kind: 'nth', ordinal, counted };
  }
  if (first.text === 'day') return numbered(reader, longest * count, second ?? first, 'day');
  const month = oneOf(MONTHS, first.text);
  if (month !== undefined && unit === 'year') {
    const number = MONTHS.indexOf(month) + 1;
    return numbered(reader, daysInMonth(2024, number), second ?? first, number);
  }
  const some = examples(unit);
  const reason = {
    en: en`${quoted(first.text)} is not understood: a day of a ${unit} is written ${some}`,
    'zh-CN': zh`无法理解${quoted(first.text)}：${unit} 中的日子写法如 ${some}`,
  };
  return reader.mistake(reason, first, meant(first, unit));
}

/** The number of `day 15` or, with a month from 1, of `june 16`. */
function numbered(
  reader: WordReader,
  most: number,
  word: Word,
  month: number | 'day',
): ScheduleDay | TextMistake {
  const day = /^\d{1,6}$/.test(word.text) ? Number(word.text) : 0;
  if (day < 1 || day > most) {
    const reason = {
      en: en`${quoted(word.text)} is not a number from 1 to ${most}`,
      'zh-CN': zh`${quoted(word.text)}不是 1 至 ${most} 的数`,
    };
    const ofMonth = {
      en: en`${reason}, as the month has days`,
      'zh-CN': zh`${reason}（该月最多 ${most} 天）`,
    };
    return reader.mistake(month === 'day' ? reason : ofMonth, word);
  }
  reader.skip();
  return month === 'day' ? { kind: 'day', day } : { kind: 'date', month, day };
}

function examples(unit: Unit): Wording {
  if (unit === 'week') return listed(['friday', 'last workday', 'day 5']);
  const some = ['third friday', 'last workday', 'day 15'];
  return listed(unit === 'year' ? ['june 16', ...some] : some);
}

function meant({ text }: Word, unit: Unit): string | undefined {
  const words = [
    ...(unit === 'week' ? WEEKDAYS : []),
    ...ORDINALS,
    'day',
    ...(unit === 'year' ? MONTHS : []),
  ];
  return ordinalSpelling(text) ?? nearestName(text, words);
}

function nearest({ text }: Word): string | undefined {
  return nearestName(text, UNITS);
}

function nearestUnits({ text }: Word): string | undefined {
  return nearestName(
    text,
    UNITS.filter((unit) => unit !== 'holiday').map((unit) => `${unit}s`),
  );
}

function all(reader: WordReader): Word | undefined {
  const [first] = reader.words;
  const last = reader.words.at(-1);
  return first && last && reader.through(first, last);
}

function unexpected(reader: WordReader, word: Word): TextMistake {
  const reason = {
    en: en`${quoted(word.text)} is not expected here`,
    'zh-CN': zh`此处不应有${quoted(word.text)}`,
  };
  return reader.mistake(reason, word);
}

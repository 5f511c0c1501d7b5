import { en, nearestName, quoted, same, zh } from '../diagnostics/index.js';
import type {
  DateBase,
  DateExpression,
  DatePhrase,
  DateShift,
  RangeEdge,
} from './date-expression.js';
import { exactDurationMs } from './duration.js';
import { readBase } from './parse-date-base.js';
import { readShift } from './parse-date-shift.js';
import { minutesOfTime } from './time-of-day.js';
import { isMistake, type TextMistake, type Word, WordReader, wordFor } from './word-reader.js';

/** What is wrong, and where in the text (UTF-16 units, from 0); a suggestion replaces exactly that part. */
export type DateExpressionMistake = TextMistake;

/** The outcome of parsing: the expression, or the first mistake in it. */
export type ParsedDateExpression =
  { readonly ok: true; readonly expression: DateExpression } | DateExpressionMistake;

/** Reads a plain-words date; see {@link DateExpression} for the grammar. Never throws. */
export function parseDateExpression(text: string): ParsedDateExpression {
  const reader = new WordReader(text);
  const words = reader.words.map((word) => word.text);
  if (words.join(' ') === 'to be announced')
    return { ok: true, expression: { kind: 'to-be-announced' } };
  if (words.length === 1 && /^(?:tbd|tba|unknown|待定)$/i.test(words[0] ?? '')) {
    const reason = {
      en: 'a date that is not known yet is written "to be announced"',
      'zh-CN': '尚未确定的日期写作「to be announced」',
    };
    return reader.mistake(reason, reader.peek(), 'to be announced');
  }
  const unknown = toBeAnnounced(reader);
  if (unknown !== undefined) return unknown;
  const expression = readDate(reader, 0);
  if (isMistake(expression)) return expression;
  const extra = reader.peek();
  return extra === undefined ? { ok: true, expression } : unexpected(reader, extra);
}

/** That a date which is not known yet is spelled otherwise, when that was meant. */
function toBeAnnounced(reader: WordReader): TextMistake | undefined {
  const first = reader.peek();
  const last = reader.words.at(-1);
  if (first === undefined || last === undefined || reader.words.length !== 3) return undefined;
  const whole = reader.through(first, last);
  const meant = nearestName(whole.text, ['to be announced']);
  if (meant === undefined) return undefined;
  const reason = {
    en: en`${quoted(whole.text)} is not understood; a date that is not known yet is written "to be announced"`,
    'zh-CN': zh`无法理解${quoted(whole.text)}；尚未确定的日期写作「to be announced」`,
  };
  return reader.mistake(reason, whole, meant);
}

/** One date, as far as its words go. */
function readDate(reader: WordReader, depth: number): DatePhrase | TextMistake {
  const shift = readShift(reader);
  if (isMistake(shift)) return shift;
  const edge = readEdge(reader);
  if (isMistake(edge)) return edge;
  const base = readBase(reader, readDate, depth);
  if (isMistake(base)) return base;
  const time = readTime(reader, base, shift);
  if (isMistake(time)) return time;
  const roll = readRoll(reader, depth > 0);
  if (isMistake(roll)) return roll;
  return {
    kind: 'date',
    base,
    ...(shift === undefined ? {} : { shift }),
    ...(edge === undefined ? {} : { edge }),
    ...(time === undefined ? {} : { time }),
    ...(roll === undefined ? {} : { roll }),
  };
}

/** `start of`, `end of`, or nothing. */
function readEdge(reader: WordReader): RangeEdge | undefined | TextMistake {
  const word = reader.peek();
  if (word?.text !== 'start' && word?.text !== 'end') return undefined;
  const of = reader.peek(1);
  if (of?.text !== 'of') {
    const reason = {
      en: en`${quoted(word.text)} is followed by "of" and a name or a date`,
      'zh-CN': zh`${quoted(word.text)}之后应写「of」，再写日期或其名称`,
    };
    return reader.mistake(reason, of ?? word, wordFor(of, 'of'));
  }
  reader.skip(2);
  return word.text;
}

/** `at 09:00`, or nothing. */
function readTime(
  reader: WordReader,
  base: DateBase,
  shift: DateShift | undefined,
): string | undefined | TextMistake {
  const at = reader.peek();
  if (at?.text !== 'at') return undefined;
  const time = reader.peek(1);
  if (time === undefined) {
    const reason = {
      en: '"at" is followed by a time of day, HH:MM',
      'zh-CN': '「at」之后应写时刻，格式为 HH:MM',
    };
    return reader.mistake(reason, at);
  }
  reader.skip(2);
  if (minutesOfTime(time.text) === undefined) {
    const padded = `0${time.text}`;
    return reader.mistake(
      {
        en: en`${quoted(time.text)} is not a time of day, HH:MM from 00:00 to 24:00`,
        'zh-CN': zh`${quoted(time.text)}不是时刻，应为 00:00 至 24:00，格式为 HH:MM`,
      },
      time,
      minutesOfTime(padded) === undefined ? undefined : padded,
    );
  }
  const isExact =
    shift === undefined ? base.kind === 'instant' : exactDurationMs(shift.duration) !== undefined;
  if (!isExact) return time.text;
  const whole = reader.through(at, time);
  const reason = {
    en: en`${quoted(whole.text)} contradicts the exact time before it`,
    'zh-CN': zh`${quoted(whole.text)}与前面的准确时刻矛盾`,
  };
  return reader.mistake(reason, whole);
}

/** `or the workday before`, or nothing. */
function readRoll(
  reader: WordReader,
  isCompared: boolean,
): 'before' | 'after' | undefined | TextMistake {
  const or = reader.peek();
  const the = reader.peek(1);
  if (or?.text !== 'or') return undefined;
  // Whoever compares two dates sees that "or" stands where "and" belongs.
  if (isCompared && the?.text !== 'the') return undefined;
  const reason = {
    en: '"or" is followed by "the workday before" or "the workday after"',
    'zh-CN': '「or」之后应写「the workday before」或「the workday after」',
  };
  if (the?.text !== 'the') return reader.mistake(reason, the ?? or, wordFor(the, 'the'));
  const workday = reader.peek(2);
  if (workday?.text !== 'workday') {
    const next = reader.peek(3);
    const isTwoWords = workday !== undefined && next !== undefined && /^days?$/.test(next.text);
    const found = isTwoWords ? reader.through(workday, next) : workday;
    return reader.mistake(reason, found ?? the, found && workdaySpelling(found));
  }
  const side = reader.peek(3);
  if (side?.text !== 'before' && side?.text !== 'after') {
    const meant = side && nearestName(side.text, ['before', 'after']);
    return reader.mistake(reason, side ?? workday, meant);
  }
  reader.skip(4);
  return side.text;
}

function workdaySpelling({ text }: Word): string | undefined {
  return /^(?:work|working|business)[ -]?days?$/i.test(text)
    ? 'workday'
    : nearestName(text, ['workday']);
}

function unexpected(reader: WordReader, word: Word): TextMistake {
  const hint =
    minutesOfTime(word.text) === undefined
      ? same('')
      : { en: '; a time of day is written "at HH:MM"', 'zh-CN': '；时刻写作「at HH:MM」' };
  const reason = {
    en: en`${quoted(word.text)} is not expected here${hint}`,
    'zh-CN': zh`此处不应有${quoted(word.text)}${hint}`,
  };
  const meant =
    nearestName(word.text, ['at', 'or', 'and']) ?? (isTimeNext(reader) ? 'at' : undefined);
  return reader.mistake(reason, word, meant);
}

/** A time of day has `at` before it. */
function isTimeNext(reader: WordReader): boolean {
  const next = reader.peek(1);
  return (
    next !== undefined && reader.peek()?.text !== 'at' && minutesOfTime(next.text) !== undefined
  );
}

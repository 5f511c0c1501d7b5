import { en, listed, nearestName, quoted, zh } from '../diagnostics/index.js';
import type { DateBase, DatePhrase } from './date-expression.js';
import { parseDateSpan } from './date-span.js';
import {
  COUNTED_DAYS,
  type MonthPart,
  MONTH_PARTS,
  MONTHS,
  oneOf,
  type Ordinal,
  ORDINALS,
  reservedDateWords,
} from './date-words.js';
import { parseInstant } from './instant-text.js';
import { isoSpelling, ordinalSpelling } from './spelling-hints.js';
import { isMistake, type TextMistake, type Word, wordFor, type WordReader } from './word-reader.js';

/** Reads one of the two dates that are compared. */
export type ReadDate = (reader: WordReader, depth: number) => DatePhrase | TextMistake;

const NAME_PART = String.raw`[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*`;
const NAME = new RegExp(String.raw`^(?=.*\p{L})${NAME_PART}(?:\.${NAME_PART})*$`, 'u');
const DATE_LIKE = /^\d{4}(?:$|[-/.年])/;
const RESERVED = new Set(reservedDateWords);
const AFTER_A_BASE: ReadonlySet<string | undefined> = new Set([undefined, 'at', 'or', 'and']);
const EITHER = ['earlier', 'later'] as const;
/** Words that are followed by more: a name that is followed by more was probably meant as one. */
const OPENING = ['start', 'end', 'the', ...ORDINALS, ...MONTH_PARTS];
/** Deep enough for any date that a person would say; a stranger's text must not exhaust the stack. */
const DEEPEST = 8;

/** What a date starts from. */
export function readBase(
  reader: WordReader,
  readDate: ReadDate,
  depth: number,
): DateBase | TextMistake {
  const word = reader.peek();
  if (word === undefined || word.text === 'at')
    return reader.mistake(
      {
        en: 'a date (2022-12-05, 2022-11) or the name of one is missing',
        'zh-CN': '缺少日期（2022-12-05、2022-11）或日期名称',
      },
      word,
    );
  if (depth > DEEPEST)
    return reader.mistake(
      {
        en: 'dates are nested too deeply; give one of them a name',
        'zh-CN': '日期嵌套过深；请为其中一个日期命名',
      },
      word,
    );
  const part = oneOf(MONTH_PARTS, word.text);
  if (part !== undefined) return readPart(reader, part, word, readDate, depth);
  const ordinal = oneOf(ORDINALS, word.text);
  if (ordinal !== undefined) return readNth(reader, ordinal, word, readDate, depth);
  if (word.text === 'the') return readChoice(reader, readDate, depth);
  return readSimple(reader, word);
}

/** `late november` */
function readPart(
  reader: WordReader,
  part: MonthPart,
  word: Word,
  readDate: ReadDate,
  depth: number,
): DateBase | TextMistake {
  reader.skip();
  const first = reader.peek();
  const ofMonth = {
    en: en`${quoted(word.text)} is followed by a month: november, 2022-11, or the name of one`,
    'zh-CN': zh`${quoted(word.text)}之后应写月份：november、2022-11 或其名称`,
  };
  if (first === undefined) return reader.mistake(ofMonth, word);
  const of = readBase(reader, readDate, depth + 1);
  if (isMistake(of)) return of;
  const isMonth =
    of.kind === 'month' ||
    of.kind === 'anchor' ||
    (of.kind === 'span' && of.span.precision === 'month');
  return isMonth ? { kind: 'part', part, of } : reader.mistake(ofMonth, first);
}

/** `third friday of 2022-10` */
function readNth(
  reader: WordReader,
  ordinal: Ordinal,
  word: Word,
  readDate: ReadDate,
  depth: number,
): DateBase | TextMistake {
  reader.skip();
  const what = reader.peek();
  const counted = oneOf(COUNTED_DAYS, what?.text);
  if (counted === undefined) {
    const days = listed(COUNTED_DAYS);
    const known = {
      en: en`${quoted(word.text)} is followed by one of ${days}`,
      'zh-CN': zh`${quoted(word.text)}之后应为：${days}`,
    };
    const meant = what === undefined ? undefined : nearestName(what.text, COUNTED_DAYS);
    return reader.mistake(known, what ?? word, meant);
  }
  reader.skip();
  const of = reader.peek();
  if (of?.text !== 'of') {
    const phrase = quoted(`${ordinal} ${counted}`);
    const reason = {
      en: en`${phrase} is followed by "of" and a date, a month or a name`,
      'zh-CN': zh`${phrase}之后应写「of」，再写日期、月份或名称`,
    };
    return reader.mistake(reason, of, wordFor(of, 'of'));
  }
  reader.skip();
  const range = readBase(reader, readDate, depth + 1);
  return isMistake(range) ? range : { kind: 'nth', ordinal, counted, of: range };
}

/** `the earlier of 2022-10-14 and 3 workdays after class` */
function readChoice(reader: WordReader, readDate: ReadDate, depth: number): DateBase | TextMistake {
  const the = reader.peek();
  const either = reader.peek(1);
  const which = oneOf(EITHER, either?.text);
  if (which === undefined) {
    const meant = either === undefined ? undefined : nearestName(either.text, EITHER);
    const reason = {
      en: '"the" is followed by "earlier of" or "later of"',
      'zh-CN': '「the」之后应写「earlier of」或「later of」',
    };
    return reader.mistake(reason, either ?? the, meant);
  }
  const of = reader.peek(2);
  if (of?.text !== 'of') {
    const reason = {
      en: `"the ${which}" is followed by "of" and two dates`,
      'zh-CN': `「the ${which}」之后应写「of」和两个日期`,
    };
    return reader.mistake(reason, of ?? either, wordFor(of, 'of'));
  }
  reader.skip(3);
  const first = readDate(reader, depth + 1);
  if (isMistake(first)) return first;
  const and = reader.peek();
  if (and?.text !== 'and') {
    const reason = {
      en: `"the ${which} of" compares two dates, with "and" between them`,
      'zh-CN': `「the ${which} of」比较两个日期，中间应写「and」`,
    };
    return reader.mistake(reason, and, and?.text === 'or' ? 'and' : wordFor(and, 'and'));
  }
  reader.skip();
  const second = readDate(reader, depth + 1);
  return isMistake(second) ? second : { kind: 'choice', which, of: [first, second] };
}

/** A date, an instant, a month or a name: one word. */
function readSimple(reader: WordReader, word: Word): DateBase | TextMistake {
  const { text, offset } = word;
  const span = parseDateSpan(text);
  const month = oneOf(MONTHS, text);
  if (span === undefined && month === undefined && parseInstant(text, 'UTC') === undefined) {
    const mistake = wrongWord(reader, word);
    if (mistake !== undefined) return mistake;
  }
  reader.skip();
  if (span !== undefined) return { kind: 'span', span };
  if (month !== undefined) return { kind: 'month', month };
  return DATE_LIKE.test(text) ? { kind: 'instant', text } : { kind: 'anchor', name: text, offset };
}

function noSuchDay(reader: WordReader, word: Word): TextMistake {
  const text = quoted(word.text);
  const reason = { en: en`${text} does not exist as a date`, 'zh-CN': zh`没有${text}这个日期` };
  return reader.noSuchDay(reason, word);
}

/** What is wrong with a word that should be a name. */
function wrongWord(reader: WordReader, word: Word): TextMistake | undefined {
  const { text } = word;
  if (DATE_LIKE.test(text)) {
    const iso = isoSpelling(text);
    if (iso === undefined) return noSuchDay(reader, word);
    const reason = {
      en: en`${quoted(text)} is not written as a date: YYYY-MM-DD, YYYY-MM, YYYY or YYYY-Wnn`,
      'zh-CN': zh`${quoted(text)}不是日期的写法：应为 YYYY-MM-DD、YYYY-MM、YYYY 或 YYYY-Wnn`,
    };
    return reader.mistake(reason, word, iso);
  }
  const month = oneOf(MONTHS, text.toLowerCase());
  if (month !== undefined) {
    const reason = {
      en: en`${quoted(text)} is not written as a month: "${month}"`,
      'zh-CN': zh`${quoted(text)}不是月份的写法，应为「${month}」`,
    };
    return reader.mistake(reason, word, month);
  }
  const [, part = '', joined = ''] = /^(early|mid|late)-([a-z]+)$/i.exec(text) ?? [];
  if (oneOf(MONTHS, joined.toLowerCase()) !== undefined) {
    const apart = `${part} ${joined}`.toLowerCase();
    const reason = {
      en: en`${quoted(text)} is written in two words: "${apart}"`,
      'zh-CN': zh`${quoted(text)}应分成两个词：「${apart}」`,
    };
    return reader.mistake(reason, word, apart);
  }
  const next = reader.peek(1);
  const either = text === 'latter' ? 'later' : oneOf(EITHER, text);
  if (either !== undefined && next?.text === 'of') {
    const reason = {
      en: `two dates are compared with "the ${either} of"`,
      'zh-CN': `比较两个日期时写作「the ${either} of」`,
    };
    return reader.mistake(reason, word, `the ${either}`);
  }
  if (!RESERVED.has(text) && !AFTER_A_BASE.has(next?.text)) {
    const meant = ordinalSpelling(text) ?? nearestName(text, OPENING);
    const reason = {
      en: en`${quoted(text)} is not understood here`,
      'zh-CN': zh`此处无法理解${quoted(text)}`,
    };
    if (meant !== undefined) return reader.mistake(reason, word, meant);
  }
  if (!RESERVED.has(text) && NAME.test(text)) return undefined;
  const reason = {
    en: en`${quoted(text)} is neither a date nor a name`,
    'zh-CN': zh`${quoted(text)}既不是日期也不是名称`,
  };
  return reader.mistake(reason, word);
}

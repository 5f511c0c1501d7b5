import { nearestName } from '../diagnostics/index.js';
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
import { isoSpelling, ordinalSpelling, quote } from './spelling-hints.js';
import { isMistake, type TextMistake, type Word, type WordReader } from './word-reader.js';

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
    return reader.mistake('a date (2022-12-05, 2022-11) or the name of one is missing', word);
  if (depth > DEEPEST)
    return reader.mistake('dates are nested too deeply; give one of them a name', word);
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
  const ofMonth = `${quote(word.text)} is followed by a month: november, 2022-11, or the name of one`;
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
    const known = `${quote(word.text)} is followed by one of ${COUNTED_DAYS.join(', ')}`;
    const meant = what === undefined ? undefined : nearestName(what.text, COUNTED_DAYS);
    return reader.mistake(known, what ?? word, meant);
  }
  reader.skip();
  const of = reader.peek();
  if (of?.text !== 'of') {
    const phrase = `${ordinal} ${counted}`;
    return reader.mistake(`"${phrase}" is followed by "of" and a date, a month or a name`, of);
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
    return reader.mistake('"the" is followed by "earlier of" or "later of"', either ?? the, meant);
  }
  const of = reader.peek(2);
  if (of?.text !== 'of')
    return reader.mistake(`"the ${which}" is followed by "of" and two dates`, of ?? either);
  reader.skip(3);
  const first = readDate(reader, depth + 1);
  if (isMistake(first)) return first;
  const and = reader.peek();
  if (and?.text !== 'and') {
    const reason = `"the ${which} of" compares two dates, with "and" between them`;
    return reader.mistake(reason, and, and?.text === 'or' ? 'and' : undefined);
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

/** What is wrong with a word that should be a name. */
function wrongWord(reader: WordReader, word: Word): TextMistake | undefined {
  const { text } = word;
  if (DATE_LIKE.test(text)) {
    const iso = isoSpelling(text);
    const reason =
      iso === undefined
        ? 'does not exist as a date'
        : 'is not written as a date: YYYY-MM-DD, YYYY-MM, YYYY or YYYY-Wnn';
    return reader.mistake(`${quote(text)} ${reason}`, word, iso);
  }
  const month = oneOf(MONTHS, text.toLowerCase());
  if (month !== undefined)
    return reader.mistake(`${quote(text)} is not written as a month: "${month}"`, word, month);
  const [, part = '', joined = ''] = /^(early|mid|late)-([a-z]+)$/i.exec(text) ?? [];
  if (oneOf(MONTHS, joined.toLowerCase()) !== undefined) {
    const apart = `${part} ${joined}`.toLowerCase();
    return reader.mistake(`${quote(text)} is written in two words: "${apart}"`, word, apart);
  }
  const next = reader.peek(1);
  const either = text === 'latter' ? 'later' : oneOf(EITHER, text);
  if (either !== undefined && next?.text === 'of')
    return reader.mistake(`two dates are compared with "the ${either} of"`, word, `the ${either}`);
  if (!RESERVED.has(text) && !AFTER_A_BASE.has(next?.text)) {
    const meant = ordinalSpelling(text) ?? nearestName(text, OPENING);
    if (meant !== undefined)
      return reader.mistake(`${quote(text)} is not understood here`, word, meant);
  }
  return RESERVED.has(text) || !NAME.test(text)
    ? reader.mistake(`${quote(text)} is neither a date nor a name`, word)
    : undefined;
}

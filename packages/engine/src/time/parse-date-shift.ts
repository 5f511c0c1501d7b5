import { en, listed, nearestName, quoted, zh } from '../diagnostics/index.js';
import type { DateShift } from './date-expression.js';
import { durationUnits, parseDuration } from './duration.js';
import { unitSpelling } from './spelling-hints.js';
import type { TextMistake, Word, WordReader } from './word-reader.js';

const YEAR = /^\d{4}$/;
const plurals = durationUnits.map((unit) => `${unit}s`);
const UNITS = listed(plurals);
/** What may follow a year that is a date, and no number of units. */
const AFTER_A_DATE: ReadonlySet<string | undefined> = new Set([undefined, 'at', 'or', 'and']);

/** `5 workdays before`, `P5D after`, or nothing. */
export function readShift(reader: WordReader): DateShift | undefined | TextMistake {
  const first = reader.peek();
  if (first === undefined) return undefined;
  const second = reader.peek(1);
  const isIso = /^PT?\d/.test(first.text);
  const isCount =
    /^\d+$/.test(first.text) && !(YEAR.test(first.text) && AFTER_A_DATE.has(second?.text));
  if (!isIso && !isCount) return undefined;
  if (isCount && second === undefined)
    return reader.mistake(
      {
        en: en`${quoted(first.text)} needs a unit: ${UNITS}`,
        'zh-CN': zh`${quoted(first.text)}后缺少单位：${UNITS}`,
      },
      first,
    );
  const last = isIso ? first : (second ?? first);
  const duration = parseDuration(isIso ? first.text : `${first.text} ${last.text}`);
  if (duration === undefined) return badDuration(reader, first, last);
  reader.skip(isIso ? 1 : 2);
  const direction = reader.peek();
  if (direction?.text !== 'before' && direction?.text !== 'after') {
    return reader.mistake(
      {
        en: 'a duration is followed by "before" or "after" and what it is counted from',
        'zh-CN': '时长之后应写「before」或「after」，再写起算的日期',
      },
      direction ?? last,
      direction && nearestName(direction.text, ['before', 'after']),
    );
  }
  reader.skip();
  return { duration, direction: direction.text };
}

function badDuration(reader: WordReader, first: Word, last: Word): TextMistake {
  if (first === last) {
    const reason = {
      en: en`${quoted(first.text)} is not understood: a duration has one unit (P5D, PT12H) and is at most a century long`,
      'zh-CN': zh`无法理解${quoted(first.text)}：时长只用一个单位（P5D、PT12H），最长一百年`,
    };
    return reader.mistake(reason, first);
  }
  if (durationUnits.some((unit) => last.text === unit || last.text === `${unit}s`)) {
    const whole = reader.through(first, last);
    const reason = {
      en: en`${quoted(whole.text)} is too long: at most a century`,
      'zh-CN': zh`${quoted(whole.text)}过长，最长一百年`,
    };
    return reader.mistake(reason, whole);
  }
  // "working days" is one mistake of two words.
  const next = reader.peek(2);
  const unit = next !== undefined && /^days?$/.test(next.text) ? reader.through(last, next) : last;
  const reason = {
    en: en`${quoted(unit.text)} is not a unit; the units are ${UNITS}`,
    'zh-CN': zh`${quoted(unit.text)}不是时间单位；可用单位：${UNITS}`,
  };
  const meant =
    unitSpelling(unit.text) ??
    nearestName(unit.text, first.text === '1' ? [...durationUnits, ...plurals] : plurals);
  return reader.mistake(reason, unit, meant);
}

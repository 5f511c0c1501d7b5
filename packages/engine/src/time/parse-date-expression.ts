import type { DateBase, DateExpression, DateShift, RangeEdge } from './date-expression.js';
import { parseDateSpan } from './date-span.js';
import { durationUnits, exactDurationMs, parseDuration } from './duration.js';
import { parseInstant } from './instant-text.js';
import { isoSpelling, quote, unitSpelling } from './spelling-hints.js';
import { minutesOfTime } from './time-of-day.js';

/** What is wrong, and where in the text (UTF-16 units, from 0); a suggestion replaces exactly that part. */
export type DateExpressionMistake = {
  readonly ok: false;
  readonly reason: string;
  readonly offset: number;
  readonly length: number;
  readonly suggestion?: string;
};

/** The outcome of parsing: the expression, or the first mistake in it. */
export type ParsedDateExpression =
  { readonly ok: true; readonly expression: DateExpression } | DateExpressionMistake;

type Token = { readonly text: string; readonly offset: number };

const NAME_PART = String.raw`[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*`;
const NAME = new RegExp(String.raw`^(?=.*\p{L})${NAME_PART}(?:\.${NAME_PART})*$`, 'u');
const DATE_LIKE = /^\d{4}(?:$|[-/.年])/;
const RESERVED = new Set(['before', 'after', 'start', 'end', 'of', 'at']);
const UNITS = durationUnits.map((unit) => `${unit}s`).join(', ');

/** Reads a plain-words date; see {@link DateExpression} for the grammar. Never throws. */
export function parseDateExpression(text: string): ParsedDateExpression {
  return new Parser(text).parse();
}

/** Reads left to right; the first thing that does not fit ends it. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = [...text.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      offset: match.index,
    }));
  }

  parse(): ParsedDateExpression {
    const words = this.#tokens.map((token) => token.text);
    if (words.join(' ') === 'to be announced')
      return { ok: true, expression: { kind: 'to-be-announced' } };
    if (words.length === 1 && /^(?:tbd|tba|unknown|待定)$/i.test(words[0] ?? '')) {
      return this.#mistake(
        'a date that is not known yet is written "to be announced"',
        this.#tokens[0],
        'to be announced',
      );
    }
    const shift = this.#shift();
    if (isMistake(shift)) return shift;
    const edge = this.#edge();
    if (isMistake(edge)) return edge;
    const base = this.#base();
    if (isMistake(base)) return base;
    const time = this.#time(base, shift);
    if (isMistake(time)) return time;
    const extra = this.#tokens[this.#next];
    if (extra !== undefined) return this.#unexpected(extra);
    return {
      ok: true,
      expression: {
        kind: 'date',
        base,
        ...(shift === undefined ? {} : { shift }),
        ...(edge === undefined ? {} : { edge }),
        ...(time === undefined ? {} : { time }),
      },
    };
  }

  /** `5 workdays before`, `P5D after`, or nothing. */
  #shift(): DateShift | undefined | DateExpressionMistake {
    const first = this.#tokens[this.#next];
    if (first === undefined) return undefined;
    const second = this.#tokens[this.#next + 1];
    const isIso = /^PT?\d/.test(first.text);
    const isCount =
      /^\d+$/.test(first.text) &&
      !(DATE_LIKE.test(first.text) && (second === undefined || second.text === 'at'));
    if (!isIso && !isCount) return undefined;
    if (isCount && second === undefined)
      return this.#mistake(`${quote(first.text)} needs a unit: ${UNITS}`, first);
    const last = isIso ? first : (second ?? first);
    const duration = parseDuration(isIso ? first.text : `${first.text} ${last.text}`);
    if (duration === undefined) return this.#badDuration(first, last);
    this.#next += isIso ? 1 : 2;
    const direction = this.#tokens[this.#next];
    if (direction?.text !== 'before' && direction?.text !== 'after') {
      return this.#mistake(
        'a duration is followed by "before" or "after" and what it is counted from',
        direction ?? last,
      );
    }
    this.#next += 1;
    return { duration, direction: direction.text };
  }

  #badDuration(first: Token, last: Token): DateExpressionMistake {
    if (first === last) {
      const reason = 'a duration has one unit (P5D, PT12H) and is at most a century long';
      return this.#mistake(`${quote(first.text)} is not understood: ${reason}`, first);
    }
    if (durationUnits.some((unit) => last.text === unit || last.text === `${unit}s`)) {
      const whole = this.#through(first, last);
      return this.#mistake(`${quote(whole.text)} is too long: at most a century`, whole);
    }
    // "working days" is one mistake of two words.
    const next = this.#tokens[this.#next + 2];
    const unit = next !== undefined && /^days?$/.test(next.text) ? this.#through(last, next) : last;
    const reason = `${quote(unit.text)} is not a unit; the units are ${UNITS}`;
    return this.#mistake(reason, unit, unitSpelling(unit.text));
  }

  /** `start of`, `end of`, or nothing. */
  #edge(): RangeEdge | undefined | DateExpressionMistake {
    const token = this.#tokens[this.#next];
    if (token?.text !== 'start' && token?.text !== 'end') return undefined;
    const of = this.#tokens[this.#next + 1];
    if (of?.text !== 'of')
      return this.#mistake(
        `${quote(token.text)} is followed by "of" and a name or a date`,
        of ?? token,
      );
    this.#next += 2;
    return token.text;
  }

  /** A date, an instant, or a name. */
  #base(): DateBase | DateExpressionMistake {
    const token = this.#tokens[this.#next];
    if (token === undefined || token.text === 'at') {
      return this.#mistake(
        'a date (2022-12-05, 2022-11) or the name of one is missing',
        token ?? this.#tokens.at(-1),
      );
    }
    this.#next += 1;
    const { text, offset } = token;
    const span = parseDateSpan(text);
    if (span !== undefined) return { kind: 'span', span };
    if (parseInstant(text, 'UTC') !== undefined) return { kind: 'instant', text };
    if (DATE_LIKE.test(text)) {
      const suggestion = isoSpelling(text);
      return suggestion === undefined
        ? this.#mistake(`${quote(text)} does not exist as a date`, token)
        : this.#mistake(
            `${quote(text)} is not written as a date: YYYY-MM-DD, YYYY-MM, YYYY or YYYY-Wnn`,
            token,
            suggestion,
          );
    }
    if (RESERVED.has(text) || !NAME.test(text))
      return this.#mistake(`${quote(text)} is neither a date nor a name`, token);
    return { kind: 'anchor', name: text, offset };
  }

  /** `at 09:00`, or nothing. */
  #time(base: DateBase, shift: DateShift | undefined): string | undefined | DateExpressionMistake {
    const at = this.#tokens[this.#next];
    if (at?.text !== 'at') return undefined;
    const time = this.#tokens[this.#next + 1];
    if (time === undefined) return this.#mistake('"at" is followed by a time of day, HH:MM', at);
    this.#next += 2;
    if (minutesOfTime(time.text) === undefined) {
      const padded = `0${time.text}`;
      return this.#mistake(
        `${quote(time.text)} is not a time of day, HH:MM from 00:00 to 24:00`,
        time,
        minutesOfTime(padded) === undefined ? undefined : padded,
      );
    }
    const isExact =
      shift === undefined ? base.kind === 'instant' : exactDurationMs(shift.duration) !== undefined;
    if (!isExact) return time.text;
    const whole = this.#through(at, time);
    return this.#mistake(`${quote(whole.text)} contradicts the exact time before it`, whole);
  }

  #unexpected(token: Token): DateExpressionMistake {
    const hint =
      minutesOfTime(token.text) === undefined ? '' : '; a time of day is written "at HH:MM"';
    return this.#mistake(`${quote(token.text)} is not expected here${hint}`, token);
  }

  /** The text from one token through another. */
  #through(first: Token, last: Token): Token {
    const text = this.#text.slice(first.offset, last.offset + last.text.length);
    return { text, offset: first.offset };
  }

  #mistake(reason: string, at: Token | undefined, suggestion?: string): DateExpressionMistake {
    const range = at ?? { text: this.#text, offset: 0 };
    const place = { offset: range.offset, length: range.text.length };
    return { ok: false, reason, ...place, ...(suggestion === undefined ? {} : { suggestion }) };
  }
}

function isMistake(value: unknown): value is DateExpressionMistake {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

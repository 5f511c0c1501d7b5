import type { Wording } from '../diagnostics/index.js';

/** What is wrong, and where in the text (UTF-16 units, from 0); a suggestion replaces exactly that part. */
export type TextMistake = {
  readonly ok: false;
  /** no-such-day: it is well written, and no calendar has such a day; words: anything else. */
  readonly kind: 'words' | 'no-such-day';
  readonly reason: Wording;
  readonly offset: number;
  readonly length: number;
  readonly suggestion?: string;
};

/** A word, or several with what is between them. */
export type Word = { readonly text: string; readonly offset: number };

/** Reads the words of a text from left to right, and says where one is wrong. */
export class WordReader {
  readonly words: readonly Word[];
  readonly #text: string;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.words = [...text.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      offset: match.index,
    }));
  }

  /** The word that comes next, or one further on. */
  peek(ahead = 0): Word | undefined {
    return this.words[this.#next + ahead];
  }

  /** Moves on. */
  skip(count = 1): void {
    this.#next += count;
  }

  /** The text from one word through another. */
  through(first: Word, last: Word): Word {
    const text = this.#text.slice(first.offset, last.offset + last.text.length);
    return { text, offset: first.offset };
  }

  /** A mistake at a word; without one at the last word, in an empty text at all of it. */
  mistake(reason: Wording, at?: Word, suggestion?: string): TextMistake {
    const range = at ?? this.words.at(-1) ?? { text: this.#text, offset: 0 };
    const place = { offset: range.offset, length: range.text.length };
    const meant = suggestion === undefined ? {} : { suggestion };
    return { ok: false, kind: 'words', reason, ...place, ...meant };
  }

  /** A word that is written as a date and names none. */
  noSuchDay(reason: Wording, at: Word): TextMistake {
    return { ...this.mistake(reason, at), kind: 'no-such-day' };
  }
}

export function isMistake(value: unknown): value is TextMistake {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

/** The short word that has to stand here, where the one found is as short and has a letter of it. */
export function wordFor<W extends string>(found: Word | undefined, expected: W): W | undefined {
  if (found === undefined || found.text.length > expected.length + 1) return undefined;
  const letters = found.text.toLowerCase();
  return Array.from(expected).some((letter) => letters.includes(letter)) ? expected : undefined;
}

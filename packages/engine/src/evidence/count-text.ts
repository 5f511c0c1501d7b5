/**
 * How the length of a text is counted. Both rules count alike whether accents are composed or not,
 * and neither counts white space, control or format characters (such as a zero-width space).
 *
 * `characters`: every character as a reader sees it: a character with its accents, a flag, or an
 * emoji with its skin colour or joined with others is one.
 *
 * `office`, as word processors for Chinese do it: each Chinese character, kana, hangul, punctuation
 * mark or symbol is one; a run of letters and digits of any other script is one, and keeps
 * together over an apostrophe between letters (`don't`) and a point or comma between digits (`1,024.5`).
 */
export type CountingRule = 'characters' | 'office';

const MARK = String.raw`[\p{M}\p{Cf}\p{Emoji_Modifier}]`;
// A flag is two regional indicators; a zero-width joiner binds the next character to the one before.
const CHARACTER = String.raw`(?:\p{RI}\p{RI}|[^\s\p{M}\p{Cf}\p{Cc}])(?:${MARK}|(?<=\u200d)[^\s\p{M}\p{Cf}\p{Cc}])*`;
const EAST_ASIAN = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}`;
const LETTER = String.raw`(?![${EAST_ASIAN}])[\p{L}\p{N}][\p{M}\p{Cf}]*`;
const WORD = String.raw`${LETTER}(?:(?:(?<=\p{L}\p{M}*)['’](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))?${LETTER})*`;

const patterns: Readonly<Record<CountingRule, RegExp>> = {
  characters: new RegExp(CHARACTER, 'gu'),
  office: new RegExp(`${WORD}|${CHARACTER}`, 'gu'),
};

/** The length of a text by a rule. */
export function countText(text: string, rule: CountingRule): number {
  const pattern = new RegExp(patterns[rule]);
  let count = 0;
  for (const composed = text.normalize('NFC'); pattern.exec(composed);) count += 1;
  return count;
}

const counted = new RegExp(CHARACTER, 'u');

/** Whether a text has no character that counts, by either rule. */
export function isBlank(text: string): boolean {
  return !counted.test(text);
}

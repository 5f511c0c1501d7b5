/** The languages in which mistakes are told. English comes first: it is what programs are given. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** A text in every language; one that is left out is an error of types. */
export type Wording = Readonly<Record<Language, string>>;

/** What may stand in a text: a part that is the same in every language, or one that is not. */
type Part = string | number | Wording;
type Tag = (texts: TemplateStringsArray, ...parts: readonly Part[]) => string;

/** Puts an English text together out of parts that are worded in every language. */
export const en: Tag = tagFor('en');

/** Puts a Chinese text together out of parts that are worded in every language. */
export const zh: Tag = tagFor('zh-CN');

/** The same text in every language: a name, a number, a piece of the language itself. */
export function same(text: string): Wording {
  return { en: text, 'zh-CN': text };
}

/** Names or pieces of the language, one after the other. */
export function listed(words: Iterable<string>): Wording {
  const all = [...words];
  return { en: all.join(', '), 'zh-CN': all.join('、') };
}

/** What an author wrote in quotation marks, shortened for a message. */
export function quoted(text: string): Wording {
  const shown = text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED - 1)}…`;
  return { en: `"${shown}"`, 'zh-CN': `「${shown}」` };
}

const MOST_QUOTED = 40;

function tagFor(language: Language): Tag {
  return (texts, ...parts) =>
    texts.reduce((text, next, index) => {
      const part = partIn(parts[index - 1] ?? '', language);
      return language === 'en' ? text + part + next : setChinese(setChinese(text, part), next);
    });
}

function partIn(part: Part, language: Language): string {
  return typeof part === 'object' ? part[language] : String(part);
}

/** A space parts Chinese from other scripts; it is left out where what follows turns out to be Chinese too. */
function setChinese(before: string, after: string): string {
  const [left, right] = [/[\p{Script=Han}，：；] $/u, /^[\p{Script=Han}「（]/u];
  if (left.test(before) && right.test(after)) return before.slice(0, -1) + after;
  return /\p{Script=Han}$/u.test(before) && /^ [\p{Script=Han}，]/u.test(after)
    ? before + after.slice(1)
    : before + after;
}

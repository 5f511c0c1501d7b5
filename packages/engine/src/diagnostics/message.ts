import type { Language, Wording } from './wording.js';

/** A message for programs and for people: in English, and where it has been worded so, in other languages. */
export interface Message {
  /** In English. One line, no trailing full stop. */
  readonly message: string;
  readonly translations?: Readonly<Record<Exclude<Language, 'en'>, string>>;
}

/** A message that can be had in every language. */
export function told({ en: message, ...translations }: Wording): Required<Message> {
  return { message, translations };
}

/** The message in a language; in English where it has no words in it. */
export function messageIn({ message, translations }: Message, language: Language): string {
  return language === 'en' ? message : (translations?.[language] ?? message);
}

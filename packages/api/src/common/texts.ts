import type { Request } from 'express';

/** Words as authors write them: one text, or one for each language (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;

/** Picks from the languages on offer, the usual one first, the one wanted most; undefined when none is wanted. */
export type ChooseLanguage = (offered: readonly string[]) => string | undefined;

export const USUAL_LANGUAGE = 'zh-CN';

/** The choice that a request states in Accept-Language. */
export function languageChoice(request: Request): ChooseLanguage {
  return (offered) => {
    const chosen = offered.length === 0 ? false : request.acceptsLanguages([...offered]);
    return chosen === false ? undefined : chosen;
  };
}

/** A text of no campaign, in the language asked for, else in the usual one, else in whichever there is. */
export function sayText(text: Text, choose: ChooseLanguage): string {
  if (typeof text === 'string') return text;
  const offered = Object.keys(text).sort(
    (one, other) => Number(other === USUAL_LANGUAGE) - Number(one === USUAL_LANGUAGE),
  );
  return text[choose(offered) ?? offered[0] ?? ''] ?? '';
}

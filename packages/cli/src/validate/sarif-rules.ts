import type { Language } from '@muster/engine';
import { diagnosticCodes } from '@muster/engine/validate';
import type { ReportingDescriptor } from 'sarif';

/** What the reference says of these codes, as the rules of a SARIF log. */
export function sarifRules(codes: ReadonlySet<string>, language: Language): ReportingDescriptor[] {
  return diagnosticCodes
    .filter(({ code }) => codes.has(code))
    .map(({ code, severity, title, why, remedy }) => ({
      id: code,
      shortDescription: { text: title[language] },
      fullDescription: { text: `${title[language]} ${why[language]}` },
      help: {
        text: `${why[language]} ${remedy[language]}`,
        markdown: `${why[language]}\n\n${remedy[language]}`,
      },
      defaultConfiguration: { level: severity },
    }));
}

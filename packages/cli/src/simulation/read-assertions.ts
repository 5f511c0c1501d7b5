import {
  loadScenario,
  parseAssertion,
  told,
  type Assertion,
  type AssertionMistake,
  type CompiledCampaign,
  type Diagnostic,
} from '@muster/engine';
import type { SourceReader } from '../validate/read-source.js';

/** Sentences that were understood, and those that were not. */
export interface ReadAssertions {
  readonly assertions: readonly Assertion[];
  readonly mistakes: readonly { readonly text: string; readonly mistake: AssertionMistake }[];
}

export function readAssertions(
  sentences: readonly string[],
  compiled: CompiledCampaign,
): ReadAssertions {
  const assertions: Assertion[] = [];
  const mistakes: { text: string; mistake: AssertionMistake }[] = [];
  for (const text of sentences) {
    const parsed = parseAssertion(text, compiled);
    if (parsed.ok) assertions.push(parsed.assertion);
    else mistakes.push({ text, mistake: parsed });
  }
  return { assertions, mistakes };
}

/** The sentences that must always hold in a scenario file, and what is wrong with them, at its place. */
export function readAssertionFile(
  file: string,
  reader: SourceReader,
  compiled: CompiledCampaign,
): { readonly assertions: readonly Assertion[]; readonly diagnostics: readonly Diagnostic[] } {
  const text = reader.read(file) ?? '';
  const unreadable = reader.unreadable.get(file);
  if (unreadable !== undefined) return { assertions: [], diagnostics: unreadable };
  const { loaded, diagnostics } = loadScenario(file, text);
  if (loaded === undefined) return { assertions: [], diagnostics };
  const { scenario, document } = loaded;
  const all = (scenario.always ?? []).map((sentence) => parseAssertion(sentence, compiled));
  return {
    assertions: all.flatMap((parsed) => (parsed.ok ? [parsed.assertion] : [])),
    diagnostics: [
      ...diagnostics,
      ...all.flatMap((parsed, index): Diagnostic[] =>
        parsed.ok
          ? []
          : [
              {
                code: 'assertion-unclear',
                severity: 'error',
                ...told(parsed.reason),
                file,
                range: document.offsetRange(['always', index], parsed.offset, parsed.length),
                ...(parsed.suggestion === undefined ? {} : { suggestion: parsed.suggestion }),
              },
            ],
      ),
    ],
  };
}

/** A mistake in a sentence of the command line: the sentence, what is wrong below it, and what was meant. */
export function formatMistake(text: string, mistake: AssertionMistake, language: 'en' | 'zh-CN') {
  const { reason, offset, length, suggestion } = mistake;
  const meant =
    suggestion === undefined
      ? ''
      : language === 'en'
        ? ` (did you mean ${suggestion}?)`
        : `（是否想写 ${suggestion}？）`;
  return `--assert: ${text}\n  ${' '.repeat('--assert: '.length - 2 + offset)}${'^'.repeat(Math.max(1, length))} ${reason[language]}${meant}`;
}

import { compileCampaign, loadScenario, runScenario } from '@muster/engine';
import { languageWords } from './misspellable-schema.js';
import { misspellableWords, type FileKind, type MisspellableWord } from './misspellable-words.js';
import type { Said, Subject } from './misspelling-trial.js';
import { campaignFiles, scenarioFiles, textOf, validateWith } from './repository-campaigns.js';

type Reported = Omit<Said, 'line'> & {
  readonly severity?: string;
  readonly range: { readonly start: { readonly line: number } };
};

/** Every campaign of the repository without errors, as something to misspell. */
export function campaignSubjects(): Subject[] {
  return campaignFiles.flatMap((entry): Subject[] => {
    const { files, diagnostics } = validateWith(entry);
    if (firstOf(diagnostics) !== undefined) return [];
    const words = [...files].flatMap(([file, text]) => {
      const kind = kindOf(text);
      return kind === undefined ? [] : misspellableWords(file, text, kind);
    });
    return [
      subjectOf(entry, files, words, (file, text) =>
        firstOf(validateWith(entry, new Map([[file, text]])).diagnostics),
      ),
    ];
  });
}

/** Every scenario that is about one campaign alone, with the words of the language in it. */
export function scenarioSubjects(): Subject[] {
  return scenarioFiles.flatMap((file): Subject[] => {
    const text = textOf(file) ?? '';
    const { loaded } = loadScenario(file, text);
    if (loaded === undefined || Object.keys(loaded.others).length > 0) return [];
    const campaign = validateWith(loaded.campaignFile).loaded;
    if (campaign === undefined) return [];
    const compiled = compileCampaign(campaign.campaign);
    const words = misspellableWords(file, text, 'scenario').filter(
      ({ kind }) => kind === 'key' || kind === 'enumeration',
    );
    return [
      subjectOf(file, new Map([[file, text]]), words, (_file, changed) => {
        const result = loadScenario(file, changed);
        const first = firstOf(result.diagnostics);
        if (first !== undefined || result.loaded === undefined) return first;
        return firstOf(runScenario(result.loaded, compiled).failures);
      }),
    ];
  });
}

function subjectOf(
  name: string,
  files: ReadonlyMap<string, string>,
  words: readonly MisspellableWord[],
  firstError: Subject['firstError'],
): Subject {
  const known = new Set([...languageWords, ...words.map(({ word }) => word)]);
  return { name, files, words, known, firstError };
}

function kindOf(text: string): FileKind | undefined {
  if (/^campaign:/mu.test(text)) return 'campaign';
  return /^type:/mu.test(text) ? 'type' : undefined;
}

function firstOf(reported: readonly Reported[]): Said | undefined {
  const first = reported.find(({ severity = 'error' }) => severity === 'error');
  return first && { ...first, line: first.range.start.line };
}

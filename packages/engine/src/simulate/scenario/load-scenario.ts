import { compareDiagnostics, type Diagnostic } from '../../diagnostics/index.js';
import {
  readDocument,
  relativePath,
  validateShape,
  type AuthoredScenario,
  type SourceDocument,
} from '../../dsl/index.js';

/** A scenario that was read. */
export interface LoadedScenario {
  readonly scenario: AuthoredScenario;
  readonly document: SourceDocument;
  /** The path of the campaign file it is about. */
  readonly campaignFile: string;
  /** The paths of the other campaigns of the story, by the names it gives them. */
  readonly others: Readonly<Record<string, string>>;
}

/** What became of reading a scenario: all mistakes of shape, and the scenario when it has one. */
export interface ScenarioLoadResult {
  readonly loaded?: LoadedScenario;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a scenario file and compares it with its schema. Never throws for what an author writes. */
export function loadScenario(file: string, text: string): ScenarioLoadResult {
  const { document, diagnostics } = readDocument(file, text);
  if (document === undefined) return { diagnostics };
  const shaped = validateShape(document, 'scenario');
  const all = [...diagnostics, ...shaped.diagnostics].toSorted(compareDiagnostics);
  if (shaped.value === undefined) return { diagnostics: all };
  const scenario = shaped.value as AuthoredScenario;
  return {
    loaded: {
      scenario,
      document,
      campaignFile: relativePath(file, scenario.campaign),
      others: Object.fromEntries(
        Object.entries(scenario.with ?? {}).map(([name, path]) => [name, relativePath(file, path)]),
      ),
    },
    diagnostics: all,
  };
}

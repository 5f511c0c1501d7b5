import type { SourceCode, Wording } from '../../diagnostics/index.js';

/** A mistake against the schema, before it is given its place in the text. */
export interface Finding {
  readonly code: SourceCode;
  readonly steps: readonly string[];
  readonly part: 'key' | 'value';
  readonly message: Wording;
  readonly suggestion?: string;
  /** The key that is missing, so that a misspelt key that means it can stand for both mistakes. */
  readonly missing?: string;
  /** Another item of the document that the message speaks of. */
  readonly related?: { readonly steps: readonly string[]; readonly message: Wording };
}

/** A finding with a suggestion only when there is one. */
export function withSuggestion(finding: Finding, suggestion: string | undefined): Finding {
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

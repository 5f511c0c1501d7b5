import type { Meaning, Severity, Wording } from '../diagnostics/index.js';
import type { SourcePath } from '../dsl/index.js';
import type { CheckContext } from './check-context.js';

/** A part of the campaign: its value, unless the key is meant. */
export interface Place {
  readonly path: SourcePath;
  readonly part?: 'key' | 'value';
  /** A stretch of the text at the path, in UTF-16 units. */
  readonly within?: { readonly offset: number; readonly length: number };
  /** A clause by its index, instead of a part of the campaign. */
  readonly clause?: number;
}

/** What a check found, before it has a place in a file. */
export interface Finding extends Place {
  /** One line, no trailing full stop. */
  readonly message: Wording;
  readonly suggestion?: string | undefined;
  /** Other places that the message speaks of. */
  readonly related?: readonly (Place & { readonly message: Wording })[];
  /**
   * The part in which something is missing. What is missing there may stand under a misspelt key, so
   * nothing is said while the part has mistakes of shape.
   */
  readonly lacksIn?: SourcePath;
  /**
   * Names that nothing may have gone wrong with: nothing is said while a mistake elsewhere probably
   * means one of them. Of what nothing uses, its name; of an unknown name, the key it is defined under.
   */
  readonly unlessMeant?: readonly string[];
  /** A name that is not known: nothing is said where a key of the wrong form was meant as it. */
  readonly unlessMisspelt?: string;
}

/** One rule of the language that the schema cannot say, with what the reference says of it. Its file is called by its code. */
export interface Check extends Meaning {
  /** Stable, public, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  run(context: CheckContext): Iterable<Finding>;
}

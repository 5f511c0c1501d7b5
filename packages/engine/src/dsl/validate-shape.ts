import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/index.js';
import {
  campaignFile,
  clausesFile,
  language,
  scenarioFile,
  typeFile,
} from './generated/validators.js';
import { isGroup } from './merge-part.js';
import { schemaDiagnostics, type SourceDocument } from './yaml/index.js';

type Validate = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** The kinds of file the language has. */
export type FileKind = 'campaign' | 'type' | 'clauses' | 'scenario';

const validators: Readonly<Record<FileKind, Validate>> = {
  campaign: campaignFile as Validate,
  type: typeFile as Validate,
  clauses: clausesFile as Validate,
  scenario: scenarioFile as Validate,
};

const MOST_DIAGNOSTICS = 200;

/** What a file says, when it has the shape of its kind. */
export interface Shaped {
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares a document with the schema of its kind. Unknown keys alone do not hide the rest: they
 * are reported and left out of the value, so that the checks can go on and report everything else.
 */
export function validateShape(document: SourceDocument, kind: FileKind): Shaped {
  const validate = validators[kind];
  if (validate(document.value)) return { value: document.value, diagnostics: [] };
  const errors = validate.errors ?? [];
  // What is wrong in the same way thousands of times needs no more than this to be put right.
  const diagnostics = schemaDiagnostics(fewOfEach(errors), document, language).slice(
    0,
    MOST_DIAGNOSTICS,
  );
  const pruned: unknown = JSON.parse(JSON.stringify(document.value));
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') {
      removeAt(pruned, error.instancePath, String(error.params['additionalProperty']));
    }
  }
  return validate(pruned) ? { value: pruned, diagnostics } : { diagnostics };
}

/** Without the unknown keys of a group that has more of them than are told: each is compared with all that are known. */
function fewOfEach(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const counts = new Map<string, number>();
  return errors.filter(({ keyword, instancePath, schemaPath }) => {
    if (keyword !== 'additionalProperties') return true;
    const key = `${instancePath} ${schemaPath}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_DIAGNOSTICS;
  });
}

function removeAt(root: unknown, pointer: string, key: string): void {
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)] as unknown;
    else if (isGroup(value)) value = value[name];
  }
  if (isGroup(value)) Reflect.deleteProperty(value, key);
}

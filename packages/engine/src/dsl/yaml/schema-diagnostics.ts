import type { ErrorObject } from 'ajv';
import { compareDiagnostics, told } from '../../diagnostics/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { describeSchemaError } from './describe-schema-error.js';
import { explainUnion } from './explain-union.js';
import { withSuggestion, type Finding } from './finding.js';
import { pathIn } from './json-pointer.js';
import { buildErrorTree, isUnion } from './schema-error-tree.js';
import type { ErrorNode } from './schema-error-tree.js';
import { SchemaView } from './schema-view.js';
import type { SourceDocument } from './source-document.js';

/**
 * Says in an administrator's words, and at the places where they were written, what a validator of Ajv 8 found; one
 * diagnostic for each mistake, sorted. Of a union only the branch that was meant is spoken of.
 *
 * @param errors from a validator compiled with `allErrors` and `verbose` and run on `document.value`
 * @param schema the schema that the validator was compiled from, or any object in which its `$ref`s (`#/…`) can be
 *   followed; a union with a branch that cannot be found is only said to fail as a whole
 */
export function schemaDiagnostics(
  errors: readonly ErrorObject[],
  document: SourceDocument,
  schema: unknown,
): Diagnostic[] {
  const view = new SchemaView(schema);
  const findings = pairOff(explain(buildErrorTree(errors, view), view));
  const misspelt = new Set(
    findings
      .filter(({ code }) => code === 'unknown-key')
      .map(({ steps, suggestion = '' }) => place([...steps.slice(0, -1), suggestion])),
  );
  const seen = new Set<string>();
  return findings
    .filter(
      ({ steps, missing }) => missing === undefined || !misspelt.has(place([...steps, missing])),
    )
    .filter((finding) => {
      const key = JSON.stringify([finding.code, finding.steps, finding.message.en]);
      return !seen.has(key) && seen.add(key);
    })
    .map((finding) => locate(finding, document))
    .sort(compareDiagnostics);
}

function explain(nodes: readonly ErrorNode[], view: SchemaView): Finding[] {
  return nodes.flatMap((node) => {
    if (!isUnion(node.error)) return describeSchemaError(node) ?? [];
    const meaning = explainUnion(node, view);
    return 'finding' in meaning ? meaning.finding : explain(meaning.errors, view);
  });
}

/** Where one key is missing and one other unknown, and they have letters in common, the one was meant by the other. */
function pairOff(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, { unknown: Finding[]; missing: Set<string> }>();
  const groupAt = (steps: readonly string[]) => {
    const key = place(steps);
    const group = groups.get(key) ?? { unknown: [], missing: new Set<string>() };
    groups.set(key, group);
    return group;
  };
  for (const finding of findings) {
    const { code, steps, missing } = finding;
    if (code === 'unknown-key') groupAt(steps.slice(0, -1)).unknown.push(finding);
    if (missing !== undefined) groupAt(steps).missing.add(missing);
  }
  const meant = new Map<Finding, string>();
  for (const { unknown, missing } of groups.values()) {
    const [only] = unknown;
    const [key] = missing;
    if (only === undefined || key === undefined || unknown.length > 1 || missing.size > 1) continue;
    const written = only.steps.at(-1) ?? '';
    const alike = Array.from(written).some((letter) => key.includes(letter));
    if (only.suggestion === undefined && alike) meant.set(only, key);
  }
  return findings.map((finding) => withSuggestion(finding, meant.get(finding)));
}

function place(steps: readonly string[]): string {
  return JSON.stringify(steps);
}

function locate(finding: Finding, document: SourceDocument): Diagnostic {
  const { code, steps, part, message, suggestion, related } = finding;
  const { file, value } = document;
  const range = document.range(pathIn(value, steps), part);
  const other = related && {
    file,
    range: document.range(pathIn(value, related.steps), 'value'),
    ...told(related.message),
  };
  return {
    code,
    severity: 'error',
    ...told(message),
    file,
    range,
    ...(suggestion !== undefined && { suggestion }),
    ...(other && { related: [other] }),
  };
}

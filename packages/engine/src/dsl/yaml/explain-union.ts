import { en, nearestName, zh, type Wording } from '../../diagnostics/index.js';
import { expectedValue, notAllowedValue } from './describe-schema-error.js';
import { withSuggestion, type Finding } from './finding.js';
import { isRecord } from './json-pointer.js';
import { truthMeant } from './nearest-fitting.js';
import type { ErrorNode } from './schema-error-tree.js';
import type { SchemaView } from './schema-view.js';
import { allowedValues, either, expectedWords, kindOf, ownWords, showAll } from './schema-words.js';
import { branchesOf, hasProperty, requires, takes } from './union-branch.js';
import type { Branch } from './union-branch.js';

/** What a failed union means: one finding about the whole of it, or the errors of the branch that was meant. */
export type UnionMeaning =
  { readonly finding: Finding } | { readonly errors: readonly ErrorNode[] };

/** Finds the branch that was meant: by the tag that the data carries, then by its kind, then by the fewest errors. */
export function explainUnion(node: ErrorNode, view: SchemaView): UnionMeaning {
  const { data, schema } = node.error;
  const branches = branchesOf(schema, view);
  const fitting = branches.filter((branch) => takes(branch, kindOf(data)));
  if (fitting.length === 0) return { finding: wrongKind(node, branches) };
  const tagged = isRecord(data) ? byTag(data, fitting, node) : { branches: fitting };
  if ('finding' in tagged) return tagged;
  const candidates = tagged.branches;
  if (candidates.some(({ schemas }) => schemas.length === 0)) return { finding: noForm(node) };
  const scalar = !isRecord(data) && !Array.isArray(data);
  if (candidates.length > 1 && scalar) return { finding: noneFits(node, candidates) };
  const errors = nearest(candidates, node);
  return errors.length > 0 ? { errors } : { finding: noForm(node) };
}

type Tagged = { readonly finding: Finding } | { readonly branches: readonly Branch[] };

function byTag(
  data: Readonly<Record<string, unknown>>,
  fitting: readonly Branch[],
  { steps }: ErrorNode,
): Tagged {
  const count = (name: string): number => fitting.filter(({ tags }) => tags.has(name)).length;
  const names = [...new Set(fitting.flatMap(({ tags }) => [...tags.keys()]))];
  const [tag] = names.sort((a, b) => count(b) - count(a));
  if (tag === undefined) return { branches: fitting };
  const withTag = fitting.filter(({ tags }) => tags.has(tag));
  const allowed = withTag.map(({ tags }) => tags.get(tag));
  if (Object.hasOwn(data, tag)) {
    const meant = withTag.filter(({ tags }) => tags.get(tag) === data[tag]);
    if (meant.length > 0) return { branches: meant };
    const others = fitting.filter((branch) => !branch.tags.has(tag) && hasProperty(branch, tag));
    if (others.length > 0) return { branches: others };
    return { finding: notAllowedValue(data[tag], [...steps, tag], allowed) };
  }
  const without = fitting.filter((branch) => !requires(branch, tag));
  if (without.length > 0) return { branches: without };
  const misspelt = misspeltTag(data, tag, allowed, fitting);
  if (misspelt !== undefined) {
    const text = {
      en: `unknown key \`${misspelt}\`, expected \`${tag}\``,
      'zh-CN': `未知的键 \`${misspelt}\`，应为 \`${tag}\``,
    };
    const place = { steps: [...steps, misspelt], part: 'key' } as const;
    return { finding: { code: 'unknown-key', ...place, message: text, suggestion: tag } };
  }
  const message = {
    en: en`the key \`${tag}\` is missing, expected ${showAll(allowed)}`,
    'zh-CN': zh`缺少键 \`${tag}\`，应为 ${showAll(allowed)}`,
  };
  return { finding: { code: 'missing-key', steps, part: 'key', message, missing: tag } };
}

/** The key that was probably meant to be the tag: one that no branch knows, and near it or with a value of its. */
function misspeltTag(
  data: Readonly<Record<string, unknown>>,
  tag: string,
  allowed: readonly unknown[],
  fitting: readonly Branch[],
): string | undefined {
  const unknown = Object.keys(data).filter(
    (key) => !fitting.some((branch) => hasProperty(branch, key)),
  );
  return (
    unknown.find((key) => nearestName(key, [tag]) !== undefined) ??
    unknown.find((key) => allowed.includes(data[key]))
  );
}

function wrongKind(node: ErrorNode, branches: readonly Branch[]): Finding {
  const { data } = node.error;
  const expected = ownWords(node.error.parentSchema ?? {}) ?? either(branches.flatMap(words));
  const message = expectedValue(expected, data);
  const takesTruth = branches.some((branch) => takes(branch, 'boolean'));
  const finding = { code: 'wrong-type', steps: node.steps, part: 'value', message } as const;
  return withSuggestion(finding, takesTruth ? truthMeant(data) : undefined);
}

/** A scalar that none of several branches takes could have been meant for any: they are named together. */
function noneFits(node: ErrorNode, candidates: readonly Branch[]): Finding {
  const { steps, error } = node;
  const values = candidates.flatMap(({ schemas }) => schemas.flatMap(allowedValues));
  const open = candidates.filter(({ schemas }) => schemas.flatMap(allowedValues).length === 0);
  const others = open.flatMap(words);
  if (values.length > 0) return notAllowedValue(error.data, steps, values, others);
  const message = expectedValue(
    ownWords(node.error.parentSchema ?? {}) ?? either(others),
    error.data,
  );
  return { code: 'pattern-mismatch', steps, part: 'value', message };
}

function noForm(node: ErrorNode): Finding {
  const words = ownWords(node.error.parentSchema ?? {});
  const message: Wording =
    words === undefined
      ? { en: 'this value has none of the allowed forms', 'zh-CN': '此值不符合任何一种允许的写法' }
      : expectedValue(words, node.error.data);
  return { code: 'schema-mismatch', steps: node.steps, part: 'value', message };
}

/** The errors of the branch that has fewest of them; of equals the one that goes wrong deepest, then the first. */
function nearest(candidates: readonly Branch[], { branches }: ErrorNode): readonly ErrorNode[] {
  const lists = candidates
    .map(({ index }) => branches[index] ?? [])
    .filter((list) => list.length > 0);
  const [best = []] = lists.sort((a, b) => a.length - b.length || shallowest(b) - shallowest(a));
  return best;
}

function shallowest(errors: readonly ErrorNode[]): number {
  return Math.min(...errors.slice(0, 1000).map(({ steps }) => steps.length));
}

function words({ schemas }: Branch): readonly Wording[] {
  return schemas.map(expectedWords).find((each) => each.length > 0) ?? [];
}

import type { ErrorObject } from 'ajv';
import { nearestName } from '../../diagnostics/index.js';
import { withSuggestion } from './finding.js';
import type { Finding } from './finding.js';
import { isRecord } from './json-pointer.js';
import type { ErrorNode } from './schema-error-tree.js';
import type { SchemaObject } from './schema-view.js';
import {
  expectedWords,
  keyWords,
  kindOf,
  ownWords,
  show,
  showAll,
  allowedValues,
  either,
} from './schema-words.js';

type Describe = (error: ErrorObject, node: ErrorNode) => Finding | undefined;

/** What one error of the validator means to the author; undefined for errors that only echo another. */
export function describeSchemaError(node: ErrorNode): Finding | undefined {
  const describe = describers[node.error.keyword] ?? describeOther;
  return describe(node.error, node);
}

const unknownKey: Describe = (error, { steps }) => {
  const schema = error.parentSchema ?? {};
  const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
  const place = { steps: [...steps, key], part: 'key' } as const;
  const known = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  if (known.length === 0 && isRecord(schema['patternProperties']))
    return keyForm(key, schema, place);
  const present = isRecord(error.data) ? error.data : {};
  const free = known.filter((name) => !Object.hasOwn(present, name));
  const allowed = known.length > 0 ? `expected ${showAll(known)}` : 'no key is expected here';
  const finding = {
    code: 'unknown-key',
    ...place,
    message: `unknown key \`${key}\`, ${allowed}`,
  } as const;
  return withSuggestion(finding, nearestName(key, free));
};

function keyForm(
  key: string,
  schema: SchemaObject,
  place: Pick<Finding, 'steps' | 'part'>,
): Finding {
  const patterns = Object.keys(schema['patternProperties'] ?? {});
  const expected = keyWords(schema) ?? `a key of the form ${patterns.join(' or ')}`;
  const message = `expected ${expected} as a key, found \`${key}\``;
  const kebab = key
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  const fits = kebab !== key && patterns.some((pattern) => new RegExp(pattern, 'u').test(kebab));
  return withSuggestion({ code: 'pattern-mismatch', ...place, message }, fits ? kebab : undefined);
}

const missingKey: Describe = ({ params }, { steps }) => {
  const missing = String(params['missingProperty']);
  const message = `the key \`${missing}\` is missing`;
  return { code: 'missing-key', steps, part: 'key', message, missing };
};

const wrongType: Describe = ({ data, parentSchema = {}, params }, { steps }) => {
  const type = params['type'] as string | readonly string[];
  const expected = ownWords(parentSchema) ?? either(expectedWords({ type }));
  return {
    code: 'wrong-type',
    steps,
    part: 'value',
    message: `expected ${expected}, found ${show(data)}`,
  };
};

const notAllowed: Describe = ({ data, parentSchema = {} }, { steps }) =>
  notAllowedValue(data, steps, allowedValues(parentSchema));

/** A value that is none of the allowed ones, with the nearest of them; `others` says in words what else may stand. */
export function notAllowedValue(
  data: unknown,
  steps: readonly string[],
  allowed: readonly unknown[],
  others: readonly string[] = [],
): Finding {
  const message = `expected ${showAll([...allowed, ...others])}, found ${show(data)}`;
  const names = allowed.filter((value) => typeof value === 'string');
  const near = typeof data === 'string' ? nearestName(data, names) : undefined;
  return withSuggestion({ code: 'not-allowed-value', steps, part: 'value', message }, near);
}

const wrongForm: Describe = ({ data, parentSchema = {}, params }, { steps, error }) => {
  const form = error.propertyName === undefined ? 'a text' : 'a key';
  const expected =
    ownWords(parentSchema) ??
    `${form} of the form ${String(params['pattern'] ?? params['format'])}`;
  if (error.propertyName !== undefined) {
    const message = `expected ${expected} as a key, found \`${error.propertyName}\``;
    return {
      code: 'pattern-mismatch',
      steps: [...steps, error.propertyName],
      part: 'key',
      message,
    };
  }
  const message = `expected ${expected}, found ${show(data)}`;
  return { code: 'pattern-mismatch', steps, part: 'value', message };
};

const bound =
  (words: string): Describe =>
  ({ data, params }, { steps }) => {
    const limit = String(params['limit'] ?? params['multipleOf']);
    const message = `expected a number ${words} ${limit}, found ${show(data)}`;
    return { code: 'out-of-range', steps, part: 'value', message };
  };

const length =
  (words: 'at least' | 'at most', unit: string): Describe =>
  ({ data, params, propertyName }, { steps }) => {
    const limit = Number(params['limit']);
    const found = String(sizeOf(propertyName ?? data));
    const message = `expected ${words} ${String(limit)} ${unit}${limit === 1 ? '' : 's'}, found ${found}`;
    if (propertyName === undefined) return { code: 'wrong-length', steps, part: 'value', message };
    return { code: 'wrong-length', steps: [...steps, propertyName], part: 'key', message };
  };

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Array.from(value).length;
  return kindOf(value) === 'array' || isRecord(value) ? Object.keys(value as object).length : 0;
}

const duplicateItem: Describe = ({ params }, { steps }) => {
  const [first, second] = [Number(params['i']), Number(params['j'])]
    .sort((a, b) => a - b)
    .map(String);
  return {
    code: 'duplicate-item',
    steps: [...steps, second ?? '0'],
    part: 'value',
    message: 'the list holds this item already',
    related: { steps: [...steps, first ?? '0'], message: 'first written here' },
  };
};

const nothingAllowed: Describe = (_error, { steps }) => ({
  code: 'unknown-key',
  steps,
  part: 'key',
  message: `the key \`${steps.at(-1) ?? ''}\` is not allowed here`,
});

const describeOther: Describe = (
  { parentSchema = {}, data, message = 'is not valid' },
  { steps },
) => {
  const words = ownWords(parentSchema);
  const text =
    words === undefined ? `this value ${message}` : `expected ${words}, found ${show(data)}`;
  return { code: 'schema-mismatch', steps, part: 'value', message: text };
};

/** `if` and `propertyNames` say only that the errors beside them were found. */
const echo: Describe = () => undefined;

const describers: Readonly<Record<string, Describe>> = {
  additionalProperties: unknownKey,
  unevaluatedProperties: unknownKey,
  required: missingKey,
  dependentRequired: missingKey,
  type: wrongType,
  const: notAllowed,
  enum: notAllowed,
  pattern: wrongForm,
  format: wrongForm,
  minimum: bound('of at least'),
  maximum: bound('of at most'),
  exclusiveMinimum: bound('above'),
  exclusiveMaximum: bound('below'),
  multipleOf: bound('that is a multiple of'),
  minLength: length('at least', 'character'),
  maxLength: length('at most', 'character'),
  minItems: length('at least', 'item'),
  maxItems: length('at most', 'item'),
  minProperties: length('at least', 'key'),
  maxProperties: length('at most', 'key'),
  uniqueItems: duplicateItem,
  'false schema': nothingAllowed,
  if: echo,
  propertyNames: echo,
};

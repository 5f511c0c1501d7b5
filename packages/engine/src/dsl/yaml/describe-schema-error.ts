import type { ErrorObject } from 'ajv';
import { en, nearestName, zh, type Wording } from '../../diagnostics/index.js';
import { withSuggestion } from './finding.js';
import type { Finding } from './finding.js';
import { isRecord } from './json-pointer.js';
import { nearestFitting, onlyNeighbour, truthMeant } from './nearest-fitting.js';
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
  showPlain,
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
  const allowed = showAll(known);
  const finding = {
    code: 'unknown-key',
    ...place,
    message:
      known.length > 0
        ? {
            en: en`unknown key \`${key}\`, expected ${allowed}`,
            'zh-CN': zh`未知的键 \`${key}\`，应为 ${allowed}`,
          }
        : {
            en: `unknown key \`${key}\`, no key is expected here`,
            'zh-CN': `未知的键 \`${key}\`，此处不应有键`,
          },
  } as const;
  return withSuggestion(finding, nearestName(key, free) ?? onlyNeighbour(key, free));
};

function keyForm(
  key: string,
  schema: SchemaObject,
  place: Pick<Finding, 'steps' | 'part'>,
): Finding {
  const patterns = Object.keys(schema['patternProperties'] ?? {});
  const expected = keyWords(schema) ?? {
    en: `a key of the form ${patterns.join(' or ')}`,
    'zh-CN': `形如 ${patterns.join(' 或 ')} 的键`,
  };
  const message = expectedKey(expected, key);
  const [near] = patterns.flatMap((pattern) => nearestFitting(key, pattern) ?? []);
  return withSuggestion({ code: 'pattern-mismatch', ...place, message }, near);
}

/** That a value is not what it should be. */
export function expectedValue(expected: Wording, data: unknown): Wording {
  const found = show(data);
  return {
    en: en`expected ${expected}, found ${found}`,
    'zh-CN': zh`应为 ${expected}，实为 ${found}`,
  };
}

function expectedKey(expected: Wording, found: string): Wording {
  return {
    en: en`expected ${expected} as a key, found \`${found}\``,
    'zh-CN': zh`键应为 ${expected}，实为 \`${found}\``,
  };
}

const missingKey: Describe = ({ params }, { steps }) => {
  const missing = String(params['missingProperty']);
  const message = { en: `the key \`${missing}\` is missing`, 'zh-CN': `缺少键 \`${missing}\`` };
  return { code: 'missing-key', steps, part: 'key', message, missing };
};

const wrongType: Describe = ({ data, parentSchema = {}, params }, { steps }) => {
  const type = params['type'] as string | readonly string[];
  const expected = ownWords(parentSchema) ?? either(expectedWords({ type }));
  const finding = {
    code: 'wrong-type',
    steps,
    part: 'value',
    message: expectedValue(expected, data),
  } as const;
  return withSuggestion(finding, [type].flat().includes('boolean') ? truthMeant(data) : undefined);
};

const notAllowed: Describe = ({ data, parentSchema = {} }, { steps }) =>
  notAllowedValue(data, steps, allowedValues(parentSchema));

/** A value that is none of the allowed ones, with the nearest of them; `others` says in words what else may stand. */
export function notAllowedValue(
  data: unknown,
  steps: readonly string[],
  allowed: readonly unknown[],
  others: readonly Wording[] = [],
): Finding {
  const message = expectedValue(either([...allowed.map(showPlain), ...others]), data);
  const names = allowed.filter((value) => typeof value === 'string');
  const near = typeof data === 'string' ? nearestName(data, names) : undefined;
  return withSuggestion({ code: 'not-allowed-value', steps, part: 'value', message }, near);
}

const wrongForm: Describe = ({ data, parentSchema = {}, params }, { steps, error }) => {
  const form = String(params['pattern'] ?? params['format']);
  const expected =
    ownWords(parentSchema) ??
    (error.propertyName === undefined
      ? { en: `a text of the form ${form}`, 'zh-CN': `形如 ${form} 的文字` }
      : { en: `a key of the form ${form}`, 'zh-CN': `形如 ${form} 的键` });
  if (error.propertyName !== undefined) {
    const message = expectedKey(expected, error.propertyName);
    return {
      code: 'pattern-mismatch',
      steps: [...steps, error.propertyName],
      part: 'key',
      message,
    };
  }
  const message = expectedValue(expected, data);
  const near = typeof data === 'string' ? nearestFitting(data, form) : undefined;
  return withSuggestion({ code: 'pattern-mismatch', steps, part: 'value', message }, near);
};

const bound =
  (words: (limit: string) => Wording): Describe =>
  ({ data, params }, { steps }) => {
    const limit = String(params['limit'] ?? params['multipleOf']);
    const message = expectedValue(words(limit), data);
    return { code: 'out-of-range', steps, part: 'value', message };
  };

const length =
  (words: 'at least' | 'at most', unit: string, measure: string): Describe =>
  ({ data, params, propertyName }, { steps }) => {
    const limit = Number(params['limit']);
    const found = String(sizeOf(propertyName ?? data));
    const most = words === 'at least' ? '至少' : '至多';
    const message = {
      en: `expected ${words} ${String(limit)} ${unit}${limit === 1 ? '' : 's'}, found ${found}`,
      'zh-CN': `应为${most} ${String(limit)} ${measure}，实为 ${found} ${measure}`,
    };
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
    message: { en: 'the list holds this item already', 'zh-CN': '列表中已有此项' },
    related: {
      steps: [...steps, first ?? '0'],
      message: { en: 'first written here', 'zh-CN': '首次出现在此' },
    },
  };
};

const nothingAllowed: Describe = (_error, { steps }) => ({
  code: 'unknown-key',
  steps,
  part: 'key',
  message: {
    en: `the key \`${steps.at(-1) ?? ''}\` is not allowed here`,
    'zh-CN': `此处不能用键 \`${steps.at(-1) ?? ''}\``,
  },
});

const describeOther: Describe = (
  { parentSchema = {}, data, message = 'is not valid' },
  { steps },
) => {
  const words = ownWords(parentSchema);
  const text: Wording =
    words === undefined
      ? { en: `this value ${message}`, 'zh-CN': `此值不符合规定（${message}）` }
      : expectedValue(words, data);
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
  minimum: bound((n) => ({ en: `a number of at least ${n}`, 'zh-CN': `不小于 ${n} 的数字` })),
  maximum: bound((n) => ({ en: `a number of at most ${n}`, 'zh-CN': `不大于 ${n} 的数字` })),
  exclusiveMinimum: bound((n) => ({ en: `a number above ${n}`, 'zh-CN': `大于 ${n} 的数字` })),
  exclusiveMaximum: bound((n) => ({ en: `a number below ${n}`, 'zh-CN': `小于 ${n} 的数字` })),
  multipleOf: bound((n) => ({ en: `a number that is a multiple of ${n}`, 'zh-CN': `${n} 的倍数` })),
  minLength: length('at least', 'character', '个字符'),
  maxLength: length('at most', 'character', '个字符'),
  minItems: length('at least', 'item', '项'),
  maxItems: length('at most', 'item', '项'),
  minProperties: length('at least', 'key', '个键'),
  maxProperties: length('at most', 'key', '个键'),
  uniqueItems: duplicateItem,
  'false schema': nothingAllowed,
  if: echo,
  propertyNames: echo,
};

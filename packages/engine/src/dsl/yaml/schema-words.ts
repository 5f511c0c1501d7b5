import { same, zh, type Wording } from '../../diagnostics/index.js';
import { expectedInChinese } from './expected-in-chinese.js';
import { isRecord } from './json-pointer.js';
import { listOf } from './schema-view.js';
import type { SchemaObject } from './schema-view.js';

/** The schema keyword with an administrator's words for what a value should look like. Ajv must know its name. */
export const EXPECTED_KEYWORD = 'x-expected';

const nothing: Wording = { en: 'nothing', 'zh-CN': '空' };

export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

const kindWords: Readonly<Record<string, Wording>> = {
  string: { en: 'a text', 'zh-CN': '文字' },
  number: { en: 'a number', 'zh-CN': '数字' },
  integer: { en: 'a whole number', 'zh-CN': '整数' },
  boolean: { en: 'true or false', 'zh-CN': 'true 或 false' },
  array: { en: 'a list', 'zh-CN': '列表' },
  object: { en: 'a group of keys', 'zh-CN': '键组' },
  null: nothing,
};

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isRecord(value)) return 'object';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'string';
}

/** The value as its author would recognize it. */
export function show(value: unknown): Wording {
  const kind = kindOf(value);
  if (kind === 'array' || kind === 'object' || kind === 'null')
    return kindWords[kind] ?? same(kind);
  const text = JSON.stringify(value);
  return same(text.length > 60 ? `${text.slice(0, 58)}…"` : text);
}

/** Values that may be written, as a list in the schema's order; the last is joined with "or". */
export function showAll(values: readonly unknown[]): Wording {
  return either(values.map(showPlain));
}

export function showPlain(value: unknown): Wording {
  return typeof value === 'string' ? same(value) : show(value);
}

const most = 30;

export function either(words: readonly Wording[]): Wording {
  const distinct = [...new Map(words.map((word) => [word.en, word])).values()];
  const shown = distinct.length > most ? distinct.slice(0, most) : distinct.slice(0, -1);
  const left = String(distinct.length - most);
  const last: Wording =
    distinct.length > most
      ? { en: `${left} others`, 'zh-CN': `其他 ${left} 项` }
      : (distinct.at(-1) ?? nothing);
  if (shown.length === 0) return last;
  return {
    en: `${shown.map((word) => word.en).join(', ')} or ${last.en}`,
    'zh-CN': zh`${shown.map((word) => word['zh-CN']).join('、')} 或 ${last}`,
  };
}

/** The schema's own words for its value. A schema of freely named keys speaks of these keys instead. */
export function ownWords(schema: SchemaObject): Wording | undefined {
  return Object.hasOwn(schema, 'patternProperties') ? undefined : keyWords(schema);
}

/** The schema's own words, for a schema of freely named keys. */
export function keyWords(schema: SchemaObject): Wording | undefined {
  const words = schema[EXPECTED_KEYWORD];
  return typeof words === 'string' ? { en: words, 'zh-CN': expectedInChinese(words) } : undefined;
}

/** What a schema wants, in words: its own, or the values it allows, or the kinds. Empty when it says nothing. */
export function expectedWords(schema: SchemaObject): readonly Wording[] {
  const own = ownWords(schema);
  if (own !== undefined) return [own];
  const values = allowedValues(schema);
  if (values.length > 0) return values.map(showPlain);
  return typesOf(schema).map((type) => kindWords[type] ?? same(type));
}

export function typesOf(schema: SchemaObject): readonly string[] {
  const type = schema['type'];
  return typeof type === 'string' ? [type] : listOf(type).map(String);
}

/** The values of `const` or `enum`; empty when the schema has neither. */
export function allowedValues(schema: SchemaObject): readonly unknown[] {
  return Object.hasOwn(schema, 'const') ? [schema['const']] : listOf(schema['enum']);
}

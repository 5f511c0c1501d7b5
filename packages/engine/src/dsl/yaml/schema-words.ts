import { isRecord } from './json-pointer.js';
import { listOf } from './schema-view.js';
import type { SchemaObject } from './schema-view.js';

/** The schema keyword with an administrator's words for what a value should look like. Ajv must know its name. */
export const EXPECTED_KEYWORD = 'x-expected';

export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  null: 'nothing',
};

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isRecord(value)) return 'object';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'string';
}

/** The value as its author would recognize it. */
export function show(value: unknown): string {
  const kind = kindOf(value);
  if (kind === 'array' || kind === 'object' || kind === 'null') return kindWords[kind] ?? kind;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 58)}…"` : text;
}

/** Values that may be written, as a list in the schema's order; the last is joined with "or". */
export function showAll(values: readonly unknown[]): string {
  return either(values.map(showPlain));
}

function showPlain(value: unknown): string {
  return typeof value === 'string' ? value : show(value);
}

const most = 30;

export function either(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  if (distinct.length > most) {
    return `${distinct.slice(0, most).join(', ')} or ${String(distinct.length - most)} others`;
  }
  const last = distinct.at(-1) ?? 'nothing';
  return distinct.length < 2 ? last : `${distinct.slice(0, -1).join(', ')} or ${last}`;
}

/** The schema's own words for its value. A schema of freely named keys speaks of these keys instead. */
export function ownWords(schema: SchemaObject): string | undefined {
  return Object.hasOwn(schema, 'patternProperties') ? undefined : keyWords(schema);
}

/** The schema's own words, for a schema of freely named keys. */
export function keyWords(schema: SchemaObject): string | undefined {
  const words = schema[EXPECTED_KEYWORD];
  return typeof words === 'string' ? words : undefined;
}

/** What a schema wants, in words: its own, or the values it allows, or the kinds. Empty when it says nothing. */
export function expectedWords(schema: SchemaObject): readonly string[] {
  const own = ownWords(schema);
  if (own !== undefined) return [own];
  const values = allowedValues(schema);
  if (values.length > 0) return values.map(showPlain);
  return typesOf(schema).map((type) => kindWords[type] ?? type);
}

export function typesOf(schema: SchemaObject): readonly string[] {
  const type = schema['type'];
  return typeof type === 'string' ? [type] : listOf(type).map(String);
}

/** The values of `const` or `enum`; empty when the schema has neither. */
export function allowedValues(schema: SchemaObject): readonly unknown[] {
  return Object.hasOwn(schema, 'const') ? [schema['const']] : listOf(schema['enum']);
}

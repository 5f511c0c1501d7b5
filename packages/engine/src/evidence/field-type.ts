import type { AuthoredField } from '../dsl/authored.js';
import type { ValueType, WantedValue } from '../conditions/index.js';
import type { EvidenceContext, EvidencePerson, Random } from './evidence-context.js';
import type { CheckMode, EvidenceCode, Words } from './evidence-problem.js';
import type { JsonSchema } from './form.js';
import type { Supplies } from './supplies.js';

/** A field written out: the short spelling `text` has become `{ type: text }`. */
export type TypedField = Exclude<AuthoredField, string>;
export type FieldTypeName = TypedField['type'];
export type FieldOf<T extends FieldTypeName> = Extract<TypedField, { readonly type: T }>;
export type ListField = FieldOf<'list'>;

/** The fields of one level of a form, in order. */
export type Fields = Readonly<Record<string, AuthoredField>>;

/** Something wrong with a value, before it has a place and words. */
export interface Finding {
  readonly code: EvidenceCode;
  /** Where inside the value: '' for all of it, or `[0]`, `.line`, `[2].proof`. */
  readonly at?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** The author's own words, where there are some. */
  readonly message?: Words;
}

/** What a field type may ask of the form around it. */
export interface FieldUse {
  readonly context: EvidenceContext;
  readonly supplies: Supplies;
  readonly mode: CheckMode;
  /** Whether somebody may be chosen: holds the role, and the condition holds of them. */
  suits(person: EvidencePerson, choice: PersonChoice): boolean;
  /** Whether a condition holds of a file. */
  suitsFile(file: FileFacts, where: string): boolean;
  /** What is wrong with one entry of a list. */
  checkEntry(field: ListField, entry: unknown, index: number): Finding[];
  /** An entry of a list that is complete. */
  exampleEntry(field: ListField, random: Random): Record<string, unknown>;
}

/** Whom a field lets choose. `of` is the activity whose tasks are chosen from, where tasks are. */
export interface PersonChoice {
  readonly role?: string;
  readonly of?: string;
  readonly where?: string;
}

/** A file as conditions see it. `size` in bytes. */
export interface FileFacts {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** What the value of a field follows from besides itself. */
export interface FieldWorld {
  readonly supplies: Supplies;
  /** What draws follow from. */
  readonly seed: string;
}

/** How the schema and the type of a list are made of those of its fields. */
export interface Nested {
  readonly supplies: Supplies;
  /** What draws follow from; undefined while that is not known, and everything may be drawn. */
  readonly seed?: string | undefined;
  schema(fields: Fields): JsonSchema;
  valueType(fields: Fields): ValueType;
}

/**
 * A type of field. A new one is a file that gives this and a line in `field-types.ts`.
 * Values that reach `check`, `isEmpty` and `toCondition` have passed the schema.
 */
export interface FieldType<F> {
  /** JSON Schema 2020-12 of a value. Limits that a draft may fall short of are left to `check`. */
  schema(field: F, nested: Nested): JsonSchema;
  /** What the value is in conditions. */
  valueType(field: F, nested: Pick<Nested, 'valueType'>): ValueType;
  /** What the schema cannot say; shortfalls only when the mode is complete. */
  check?(value: unknown, field: F, use: FieldUse): Finding[];
  /** Whether the value is as good as none. */
  isEmpty?(value: unknown): boolean;
  /** The value as conditions see it, where they see it otherwise than it is kept. */
  toCondition?(value: unknown, field: F, world: FieldWorld): unknown;
  /** What an expression has to give that works the value out; undefined when nothing can. `any`: a list of texts. */
  computed?(field: F): WantedValue | undefined;
  /** A value that passes as complete; undefined when there is nothing to choose from. */
  example(field: F, use: FieldUse, random: Random): unknown;
}

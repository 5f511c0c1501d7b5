import { Column, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** The kinds of column that all tables are made of, spelt alike for every database. */

const LONGEST_ID = 64;

const yesOrNo: ValueTransformer = {
  to: (value: boolean) => (value ? 1 : 0),
  from: (value: number) => value === 1,
};

const json: ValueTransformer = {
  to: (value: unknown) => JSON.stringify(value),
  from: (value: string) => JSON.parse(value) as unknown,
};

// A server's driver may hand over a BIGINT as text.
const bigint: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

export function KeyColumn(name = 'id'): PropertyDecorator {
  return PrimaryColumn({ name, type: 'varchar', length: LONGEST_ID });
}

/** An id, a code or another short word. */
export function WordColumn(name: string, { nullable = false } = {}): PropertyDecorator {
  return Column({ name, type: 'varchar', length: LONGEST_ID, nullable });
}

/** A key of other length than an id's. */
export function LongKeyColumn(name: string, length: number): PropertyDecorator {
  return PrimaryColumn({ name, type: 'varchar', length });
}

/** A whole number that is a key or part of one. */
export function NumberKeyColumn(name: string): PropertyDecorator {
  return PrimaryColumn({ name, type: 'int' });
}

/** A word of other length than an id's. */
export function LongWordColumn(
  name: string,
  length: number,
  { nullable = false } = {},
): PropertyDecorator {
  return Column({ name, type: 'varchar', length, nullable });
}

/** A line of text, 255 characters at most. */
export function LineColumn(name: string, { nullable = false } = {}): PropertyDecorator {
  return Column({ name, type: 'varchar', length: 255, nullable });
}

/** A plain date, YYYY-MM-DD. */
export function DateColumn(name: string, { nullable = false } = {}): PropertyDecorator {
  return Column({ name, type: 'varchar', length: 10, nullable });
}

/** Epoch milliseconds. */
export function InstantColumn(name: string, { nullable = false } = {}): PropertyDecorator {
  return Column({ name, type: 'bigint', nullable, transformer: bigint });
}

/** A whole number that may pass 2^31. */
export const LargeNumberColumn = InstantColumn;

export function NumberColumn(name: string): PropertyDecorator {
  return Column({ name, type: 'int' });
}

export function YesOrNoColumn(name: string): PropertyDecorator {
  return Column({ name, type: 'int', transformer: yesOrNo });
}

/** A text without a practical limit, taken as it is. */
export function TextColumn(name: string): PropertyDecorator {
  return Column({ name, type: 'text' });
}

export function JsonColumn(name: string, { nullable = false } = {}): PropertyDecorator {
  return Column({ name, type: 'text', nullable, transformer: json });
}

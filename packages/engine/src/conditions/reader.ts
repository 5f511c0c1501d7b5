import { celName } from './cel-name.js';

/**
 * Turns a JSON value into what the library expects of a type. A value of another kind is left as
 * it is, and the library finds it out when the condition reads it.
 */
export type Reader = (value: unknown) => unknown;

const asIs: Reader = (value) => value;

export const createReader = {
  text: asIs,
  'yes-no': asIs,
  any: asIs,
  number: ((value) => (typeof value === 'bigint' ? Number(value) : value)) satisfies Reader,
  // Null is of no kind.
  whole: ((value) => {
    const number = typeof value === 'bigint' ? Number(value) : value;
    return typeof number === 'number' && !Number.isSafeInteger(number) ? null : number;
  }) satisfies Reader,
  list:
    (item: Reader): Reader =>
    (value) => {
      if (!Array.isArray(value)) return value;
      const items: readonly unknown[] = value;
      return item === asIs ? items : items.map(item);
    },
  map:
    (entry: Reader): Reader =>
    (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const target = new Map<string, unknown>();
      for (const [key, read] of Object.entries(value)) {
        if (read !== undefined && read !== null) target.set(celName(key), entry(read));
      }
      return target;
    },
  record:
    (constructor: new () => object, fields: readonly FieldReader[]): Reader =>
    (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const source = value as Readonly<Record<string, unknown>>;
      const target = new constructor() as Record<string, unknown>;
      for (const field of fields) {
        if (!Object.hasOwn(source, field.name)) continue;
        const read = source[field.name];
        if (read !== undefined && read !== null) target[field.celName] = field.read(read);
      }
      return target;
    },
};

interface FieldReader {
  readonly name: string;
  readonly celName: string;
  readonly read: Reader;
}

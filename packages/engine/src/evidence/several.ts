import type { Finding } from './field-type.js';

/** Most choices, people or rows that one field takes. */
export const MOST_CHOSEN = 1000;

/** A value that is one thing or, where the field says `many`, a list of them. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Where the thing at an index stands inside the value. */
export function placeIn(value: unknown, index: number): string {
  return Array.isArray(value) ? `[${index}]` : '';
}

export function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A finding when there are fewer things than the field asks for. */
export function tooFew(value: unknown, least: number | undefined, mode: string): Finding[] {
  if (mode === 'draft' || least === undefined || !Array.isArray(value)) return [];
  return value.length < least
    ? [{ code: 'too-few', data: { limit: least, actual: value.length } }]
    : [];
}

/** A finding for each thing that was there before. */
export function duplicates(value: unknown): Finding[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<unknown>();
  return value.flatMap((item: unknown, index): Finding[] => {
    const key = typeof item === 'string' ? item : JSON.stringify(item);
    if (seen.has(key)) return [{ code: 'duplicate', at: `[${index}]` }];
    seen.add(key);
    return [];
  });
}

import { z } from 'zod';

const MOST_ITEMS = 200;
const USUAL_ITEMS = 50;

/** The parameters of every list: `cursor` is the `next` of the page before. */
export const pageQuery = {
  cursor: z.string().min(1).max(64).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(USUAL_ITEMS),
};

/** One page of a list; without `next` it is the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/**
 * Makes a page of rows that were asked for with `limit + 1`, ordered by id: the row too many
 * tells that there is a next page.
 */
export function toPage<Row extends { readonly id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    ...(rows.length > limit && last !== undefined && { next: last.id }),
  };
}

/** The schema of a page, for the OpenAPI document. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}

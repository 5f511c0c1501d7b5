/** What a bar is made of: a length and the character that is repeated. */
export interface Stripe {
  readonly length: number;
  readonly character: string;
  readonly paint: (text: string) => string;
}

/**
 * A bar of stripes, `width` columns for `full`. A stripe that is there at all is seen; the lengths
 * are rounded so that the whole is right.
 */
export function bar(stripes: readonly Stripe[], full: number, width: number): string {
  let reached = 0;
  let drawn = 0;
  return stripes
    .map(({ length, character, paint }) => {
      reached += length;
      const end = full === 0 ? 0 : Math.round((reached / full) * width);
      const columns = Math.max(length > 0 ? 1 : 0, end - drawn);
      drawn += columns;
      return columns === 0 ? '' : paint(character.repeat(columns));
    })
    .join('');
}

/** The least and the most people of a role: `1`, `1..`, `0..3`. */
export function peopleBounds(people: number | string | undefined): {
  readonly least: number;
  readonly most: number;
} {
  if (people === undefined) return { least: 0, most: Infinity };
  const [least = '0', most] = String(people).split('..');
  return {
    least: Number(least),
    most: most === undefined ? Number(least) : most === '' ? Infinity : Number(most),
  };
}

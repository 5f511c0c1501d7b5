/**
 * A number without what floating point adds to it: 0.1 + 0.2 is 0.3. Twelve digits are kept, so that
 * nothing that anybody can earn is rounded away.
 */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

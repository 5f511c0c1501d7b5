/** Orders texts by code unit: a locale's order would differ between machines. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The least places a number is compared in: 66.67 stands for two thirds of 100, and 67 does not. */
const LEAST_PLACES = 2;

/** The expected number where the actual one is the same in as many places as are written, else the actual value. */
export function asWritten(expected: unknown, actual: unknown): unknown {
  if (typeof expected !== 'number' || typeof actual !== 'number') return actual;
  const written = /\.(\d+)$/u.exec(String(expected))?.[1]?.length ?? 0;
  const places = Math.min(12, Math.max(LEAST_PLACES, written));
  return actual.toFixed(places) === expected.toFixed(places) ? expected : actual;
}

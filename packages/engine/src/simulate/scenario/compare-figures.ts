import { rowsOn } from '../../compile/index.js';
import type { Wording } from '../../diagnostics/index.js';
import type { AuthoredStep, SourcePath } from '../../dsl/index.js';
import { figureOf, rosterOf, type Seen } from '../../run/index.js';

type Expectation = Exclude<NonNullable<AuthoredStep['expect']>, readonly unknown[]>;

/** Reports what is otherwise than expected; `because` says so in other words than by the two values. */
export type Compare = (
  at: SourcePath,
  what: string,
  expected: unknown,
  actual: unknown,
  because?: Wording,
) => void;

/** Numbers are compared as they are read: what the sum of decimals is off by is none of anybody's. */
const DIGITS = 9;

/** Compares figures, and how roles are filled. */
export function compareFigures(
  expectation: Expectation,
  path: SourcePath,
  seen: Seen,
  compare: Compare,
): void {
  for (const [name, authored] of Object.entries(expectation.figures ?? {})) {
    const several = Array.isArray(authored);
    (several ? authored : [authored]).forEach((expected, index) => {
      const at = [...path, 'figures', name, ...(several ? [index] : [])];
      if (typeof expected !== 'object' || expected === null) {
        compare(at, name, expected, rounded(figureOf(seen, name).value));
        return;
      }
      const { of, ...parts } = expected;
      const figure = figureOf(seen, name, of);
      for (const [part, value] of Object.entries(parts)) {
        const actual = figure[part as keyof typeof figure];
        compare([...at, part], `${name}: ${part}`, value, rounded(actual));
      }
    });
  }
}

/** Compares how roles are filled, and the rows of registers, as of today. */
export function compareHoldings(
  expectation: Expectation,
  path: SourcePath,
  seen: Seen,
  compare: Compare,
): void {
  for (const [role, expected] of Object.entries(expectation.roster ?? {})) {
    const actual = rosterOf(seen, role);
    for (const [part, value] of Object.entries(expected)) {
      const is = actual[part as keyof typeof actual];
      compare([...path, 'roster', role, part], `${role}: ${part}`, value, is);
    }
  }
  const today = seen.compiled.timeline.dateAt(seen.now);
  for (const [register, rows] of Object.entries(expectation.registers ?? {})) {
    const present = rowsOn(seen.state.facts, register, today);
    for (const [code, expected] of Object.entries(rows)) {
      const at = [...path, 'registers', register, code];
      const row = present.find((found) => found.code === code);
      if (expected === 'absent' || row === undefined) {
        compare(at, `${register} ${code}`, expected, row === undefined ? 'absent' : row.data);
        continue;
      }
      for (const [field, value] of Object.entries(expected)) {
        compare([...at, field], `${code}: ${field}`, value, rounded(row.data[field]));
      }
    }
  }
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
}

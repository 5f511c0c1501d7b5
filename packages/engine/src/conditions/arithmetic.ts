import type { Environment } from '@marcbachmann/cel-js';

/** Lets numbers and whole numbers meet: CEL keeps them apart, but nobody who writes `employees == 300` should have to know. */
export function registerArithmetic(cel: Environment): void {
  const each: Readonly<Record<string, (a: number, b: number) => number>> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };
  for (const [operator, apply] of Object.entries(each)) {
    cel.registerOperator(`double ${operator} int: double`, (a: number, b: bigint) =>
      apply(a, Number(b)),
    );
    cel.registerOperator(`int ${operator} double: double`, (a: bigint, b: number) =>
      apply(Number(a), b),
    );
  }
  // The library derives the other direction and `!=`.
  cel.registerOperator('double == int: bool', (a: number, b: bigint) => a === Number(b));
  cel.registerOperator('double in list<int>: bool', (a: number, list: readonly bigint[]) =>
    list.some((b) => a === Number(b)),
  );
  cel.registerOperator('int in list<double>: bool', (a: bigint, list: readonly number[]) =>
    list.includes(Number(a)),
  );
}

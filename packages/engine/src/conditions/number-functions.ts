import { EvaluationError, type Environment } from '@marcbachmann/cel-js';
import { parsePlainDate } from '../time/index.js';

/** The library's own `size` and `int` give whole numbers, which it keeps apart from others: ours stand in for them. */
export const REPLACED: ReadonlyMap<string, string> = new Map([
  ['size', 'size_'],
  ['int', 'int_'],
]);

/** Most digits after the point that `round` takes. */
const MOST_DIGITS = 12;

/** Declares the functions over numbers and lists. In conditions every number is a double. */
export function registerNumberFunctions(cel: Environment): void {
  const register = (signature: string, apply: (...given: never[]) => unknown) =>
    cel.registerFunction(signature, apply, { async: false });

  for (const [name, apply] of Object.entries(ofLists)) {
    register(`${name}(list<double>): double`, (list: Iterable<unknown>) => apply(numbersIn(list)));
  }
  register('min(double, double): double', (a: number, b: number) => Math.min(a, b));
  register('max(double, double): double', (a: number, b: number) => Math.max(a, b));
  register('round(double): double', (value: number) => roundTo(value, 0));
  register('round(double, double): double', roundTo);
  register('floor(double): double', Math.floor);
  register('ceil(double): double', Math.ceil);
  register('abs(double): double', Math.abs);
  register('days(string, string): double', (from: string, to: string) => dayOf(to) - dayOf(from));

  register('int_(double): double', Math.trunc);
  register('int_(string): double', wholeIn);
  const sizes: Readonly<Record<string, (value: never) => number>> = {
    list: (value: readonly unknown[]) => value.length,
    string: (value: string) => Array.from(value).length,
    map: (value: object) => (value instanceof Map ? value.size : Object.keys(value).length),
  };
  for (const [type, size] of Object.entries(sizes)) {
    register(`size_(${type}): double`, size);
    register(`${type}.size_(): double`, size);
  }
  cel.registerOperator('double % double: double', (a: number, b: number) => a % divisor(b));
}

/** Dividing by zero has no answer, rather than one that is larger than everything. */
export function divisor(value: unknown): number {
  if (Number(value) !== 0) return Number(value);
  throw new EvaluationError({ code: 'division_by_zero', message: 'division by zero' });
}

/** The code of what asks for the least, greatest or mean of nothing. */
export const EMPTY_LIST = 'empty_list';

const ofLists: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  sum: total,
  min: (numbers) => notEmpty(numbers).reduce((a, b) => Math.min(a, b)),
  max: (numbers) => notEmpty(numbers).reduce((a, b) => Math.max(a, b)),
  mean: (numbers) => total(notEmpty(numbers)) / numbers.length,
};

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function numbersIn(list: Iterable<unknown>): number[] {
  return Array.from(list, (value) => {
    if (typeof value === 'number') return value;
    throw failed('the list holds something that is not a number');
  });
}

function notEmpty(numbers: readonly number[]): readonly number[] {
  if (numbers.length > 0) return numbers;
  throw new EvaluationError({ code: EMPTY_LIST, message: 'the list is empty' });
}

/** Halves go away from zero, and the decimal digits count: 1.005 is 1.01 to two digits. */
function roundTo(value: number, digits: number): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS) {
    throw failed(`digits are a whole number from 0 to ${MOST_DIGITS}`);
  }
  const rounded = Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), digits)), -digits);
  return rounded === 0 ? 0 : rounded;
}

/** Moves the decimal point in the digits as written, where multiplying would add an error. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function dayOf(text: string): number {
  const day = parsePlainDate(text);
  if (day === undefined) throw failed(`${JSON.stringify(text.slice(0, 40))} is not a date`);
  return day;
}

function wholeIn(text: string): number {
  if (!/^[+-]?\d{1,15}$/.test(text)) throw failed('the text is not a whole number');
  return Number(text);
}

function failed(message: string): EvaluationError {
  return new EvaluationError({ code: 'no_answer', message });
}

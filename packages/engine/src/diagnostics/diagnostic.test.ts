import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDiagnostics, hasErrors } from './diagnostic.js';
import type { Diagnostic } from './diagnostic.js';

function diagnostic(
  file: string,
  line: number,
  column: number,
  code: string,
  message = '',
): Diagnostic {
  const start = { line, column };
  return { code, severity: 'error', message, file, range: { start, end: start } };
}

describe('the order of diagnostics', () => {
  it('is by file, then line, column, code and message', () => {
    const sorted = [
      diagnostic('a.yaml', 2, 9, 'b'),
      diagnostic('a.yaml', 10, 1, 'b'),
      diagnostic('a.yaml', 10, 2, 'a', 'x'),
      diagnostic('a.yaml', 10, 2, 'a', 'y'),
      diagnostic('a.yaml', 10, 2, 'b'),
      diagnostic('b.yaml', 1, 1, 'a'),
    ];
    expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
  });

  it('does not depend on the order in which they were found', () => {
    const one = fc
      .tuple(fc.constantFrom('一', 'a'), fc.nat(3), fc.nat(3), fc.constantFrom('x', 'y'))
      .map(([file, line, column, code]) => diagnostic(file, line + 1, column + 1, code));
    fc.assert(
      fc.property(fc.array(one), (found) => {
        const there = [...found].sort(compareDiagnostics);
        expect([...found].reverse().sort(compareDiagnostics)).toEqual(there);
      }),
    );
  });
});

describe('having errors', () => {
  it('is not said of warnings alone', () => {
    const error = diagnostic('a', 1, 1, 'x');
    const warning: Diagnostic = { ...error, severity: 'warning' };
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, error])).toBe(true);
  });
});

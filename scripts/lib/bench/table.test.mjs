import { describe, expect, it } from '@jest/globals';

import { table } from './table.mjs';

describe('the table of benchmarks', () => {
  it('lines its columns up and says which aims were met', () => {
    const rows = [
      { name: 'decide', value: 12345.6, unit: 'per second' },
      { name: 'validate', value: 3.456, unit: 'times', aim: 'at most 4', met: true },
      { name: 'durable', value: 0.5, unit: 'of by hand', aim: 'at least 0.6', met: false },
    ];
    expect(table(rows).split('\n')).toEqual([
      'decide    12,346  per second',
      'validate    3.46  times       at most 4     met',
      'durable     0.50  of by hand  at least 0.6  missed',
    ]);
  });

  it('is empty when nothing was measured', () => {
    expect(table([])).toBe('');
  });
});

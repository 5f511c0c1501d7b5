import { describe, expect, it } from '@jest/globals';

import { textTable } from './text-table.js';

describe('textTable', () => {
  it('gives a Chinese character two columns', () => {
    expect(
      textTable([
        ['区应急局', 'a'],
        ['ab', 'b'],
      ]),
    ).toEqual(['区应急局  a', 'ab        b']);
  });

  it('leaves no blanks at the end of a line', () => {
    expect(
      textTable([
        ['a', ''],
        ['bb', 'c'],
      ]),
    ).toEqual(['a', 'bb  c']);
  });
});

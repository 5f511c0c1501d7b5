import { describe, expect, it } from '@jest/globals';
import { bar } from './bars.js';
import { grouped, numberTable } from './number-table.js';

const plain = (text: string) => text;

describe('bar', () => {
  it('is as long as its share of the full width, whatever it is made of', () => {
    const stripes = [
      { length: 5, character: '█', paint: plain },
      { length: 5, character: '░', paint: plain },
    ];
    expect(bar(stripes, 20, 20)).toBe('█████░░░░░');
  });

  it('shows what is there at all, and nothing of what is not', () => {
    const stripes = [
      { length: 0, character: '█', paint: plain },
      { length: 1, character: '░', paint: plain },
    ];
    expect(bar(stripes, 10_000, 20)).toBe('░');
    expect(bar([], 0, 20)).toBe('');
  });
});

describe('numberTable', () => {
  it('aligns names to the left and numbers to the right, a Chinese character two columns wide', () => {
    const rows = [
      { name: '一谈', numbers: [1234, 5], end: '█' },
      { name: 'talk', numbers: [1, 50] },
    ];
    expect(numberTable(['', 'done', 'open'], rows)).toEqual([
      '       done  open',
      '一谈  1,234     5  █',
      'talk      1    50',
    ]);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1_234_567, '1,234,567'],
    [1234.5678, '1,234.5678'],
  ])('sets the thousands of %d apart', (number, text) => {
    expect(grouped(number)).toBe(text);
  });
});

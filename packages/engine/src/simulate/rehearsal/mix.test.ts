import { describe, expect, it } from '@jest/globals';
import { drawBehaviour, parseMix } from './mix.js';
import { randomStream } from './random-stream.js';

describe('parseMix', () => {
  it('reads weights, and takes what is not named as nothing', () => {
    expect(parseMix('on-time=60, late=30,silent=10')).toEqual({
      'on-time': 60,
      late: 30,
      silent: 10,
    });
    expect(parseMix('silent=0.5')).toEqual({ 'on-time': 0, late: 0, silent: 0.5 });
  });

  it.each([
    ['ontime=1', 'did you mean on-time?'],
    ['', 'There is no behaviour ""'],
    ['late', '"" is no weight for late'],
    ['late=-1', '"-1" is no weight for late'],
    ['late=1e9', '"1e9" is no weight for late'],
    ['late=1,late=2', 'late is said twice'],
    ['late=0,silent=0', 'All weights are 0'],
    ['constructor=1', 'There is no behaviour "constructor"'],
  ])('says what is wrong with %s', (words, wrong) => {
    expect(parseMix(words)).toContain(wrong);
  });
});

describe('drawBehaviour', () => {
  it('draws by the weights, and never what has none', () => {
    const random = randomStream(1, 'draw');
    const drawn = { 'on-time': 0, late: 0, silent: 0 };
    for (let turn = 0; turn < 4000; turn += 1) {
      drawn[drawBehaviour({ 'on-time': 3, late: 1, silent: 0 }, random)] += 1;
    }
    expect(drawn.silent).toBe(0);
    expect(drawn['on-time'] / drawn.late).toBeGreaterThan(2.6);
    expect(drawn['on-time'] / drawn.late).toBeLessThan(3.4);
  });
});

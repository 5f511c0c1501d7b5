import { expect, it } from '@jest/globals';
import { rankScores } from './rank-scores.js';

const scores = Object.entries({ d: 70, b: 90, e: null, c: 90, a: 95, f: 0 }).map(
  ([unit, points]) => ({ unit, points }),
);
const places = [
  ['a', 1],
  ['b', 2],
  ['c', 2],
  ['d', 4],
  ['f', 5],
  ['e', null],
];

it('gives equals the same place and leaves as many free behind them', () => {
  expect(rankScores(scores).map(({ unit, place }) => [unit, place])).toEqual(places);
});

it('ranks alike in whatever order scores come', () => {
  for (let turn = 0; turn < scores.length; turn += 1) {
    const turned = [...scores.slice(turn), ...scores.slice(0, turn)];
    expect(rankScores(turned).map(({ unit, place }) => [unit, place])).toEqual(places);
  }
});

it('keeps what comes with a score', () => {
  expect(rankScores([{ unit: 'a', points: 1, level: 'good' }])).toEqual([
    { unit: 'a', points: 1, level: 'good', place: 1 },
  ]);
});

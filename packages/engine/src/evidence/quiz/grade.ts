import { ownValue } from '../own-value.js';
import type { QuestionBank } from '../supplies.js';
import { isRight } from './question.js';

/**
 * What conditions see of a quiz. `score` is the share of the points, 0 to 100, not rounded. A class, so
 * that no answers, however they are named, can be taken for a grade.
 */
export class Grade {
  constructor(
    readonly score: number,
    readonly right: number,
    readonly asked: number,
    readonly points: number,
  ) {}
}

/** Grades answers by the questions that were asked; what was not answered is wrong. */
export function grade(bank: QuestionBank, asked: readonly string[], answers: unknown): Grade {
  let right = 0;
  let points = 0;
  let all = 0;
  for (const name of asked) {
    const question = bank.questions[name];
    if (question === undefined) continue;
    const weight = question.points ?? 1;
    all += weight;
    if (!isRight(question, ownValue(answers, name))) continue;
    right += 1;
    points += weight;
  }
  return new Grade(all === 0 ? 0 : (100 * points) / all, right, asked.length, points);
}

import type { ConditionMistake } from '../../conditions/index.js';
import { nearestName } from '../../diagnostics/index.js';
import type { Question, QuestionBank } from '../supplies.js';
import { optionsOf } from './question.js';

/** A mistake in a bank of questions; `path` is below the bank. */
export interface BankMistake extends ConditionMistake {
  readonly path: readonly (string | number)[];
}

/** Every answer that no option bears out. */
export function bankMistakes(bank: QuestionBank): BankMistake[] {
  return Object.entries(bank.questions).flatMap(([name, question]) =>
    answerMistakes(question, ['questions', name, 'answer']),
  );
}

function answerMistakes(question: Question, path: readonly string[]): BankMistake[] {
  const { answer } = question;
  const options = optionsOf(question);
  if (typeof answer === 'number') {
    return options.length === 0
      ? []
      : [mistake(path, 'the answer is a number, but the question has options', String(answer))];
  }
  if (options.length === 0) {
    const words = 'without options the answer is a number; give the options';
    return [mistake(path, words, [answer].flat()[0] ?? '')];
  }
  return [answer].flat().flatMap((chosen, index) => {
    if (options.includes(chosen)) return [];
    const at = Array.isArray(answer) ? [...path, index] : path;
    const words = `${chosen} is none of the options: ${options.join(', ')}`;
    return [mistake(at, words, chosen, nearestName(chosen, options))];
  });
}

function mistake(
  path: BankMistake['path'],
  message: string,
  text: string,
  suggestion?: string,
): BankMistake {
  return {
    path,
    message,
    offset: 0,
    length: text.length,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

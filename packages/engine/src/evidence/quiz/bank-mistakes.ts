import type { ConditionMistake } from '../../conditions/index.js';
import { en, listed, nearestName, zh, type Wording } from '../../diagnostics/index.js';
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
    const words = {
      en: 'the answer is a number, but the question has options',
      'zh-CN': '答案是数字，而题目有选项',
    };
    return options.length === 0 ? [] : [mistake(path, words, String(answer))];
  }
  if (options.length === 0) {
    const words = {
      en: 'without options the answer is a number; give the options',
      'zh-CN': '没有选项的题目答案应为数字；否则请写出选项',
    };
    return [mistake(path, words, [answer].flat()[0] ?? '')];
  }
  return [answer].flat().flatMap((chosen, index) => {
    if (options.includes(chosen)) return [];
    const at = Array.isArray(answer) ? [...path, index] : path;
    const known = listed(options);
    const words = {
      en: en`${chosen} is none of the options: ${known}`,
      'zh-CN': zh`「${chosen}」不在选项之中；选项为：${known}`,
    };
    return [mistake(at, words, chosen, nearestName(chosen, options))];
  });
}

function mistake(
  path: BankMistake['path'],
  message: Wording,
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

import type { EvidenceProblem } from '../evidence-problem.js';
import { wholeBetween } from '../random-choice.js';
import type { JsonSchema } from '../form.js';
import type { Random } from '../evidence-context.js';
import type { Question } from '../supplies.js';

/** The options of a question; none where a number is asked for. */
export function optionsOf({ options = [] }: Question): string[] {
  return Array.isArray(options) ? options : Object.keys(options);
}

/** What people who are asked may know of a question: never its answer. */
export function questionSchema(question: Question): JsonSchema {
  const words = titled(question.text);
  const options = optionsOf(question);
  if (options.length === 0) {
    return {
      ...words,
      type: 'number',
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    };
  }
  const one = { type: 'string', enum: options };
  const shown = Array.isArray(question.options)
    ? {}
    : {
        'x-options': Object.entries(question.options ?? {}).map(([name, title]) => ({
          name,
          ...titled(title),
        })),
      };
  return Array.isArray(question.answer)
    ? { ...words, ...shown, type: 'array', items: one, maxItems: options.length }
    : { ...words, ...shown, ...one };
}

/** Whether an answer is the right one. */
export function isRight(question: Question, answer: unknown): boolean {
  const { answer: right } = question;
  if (!Array.isArray(right)) return answer === right;
  if (!Array.isArray(answer)) return false;
  const given = new Set<unknown>(answer);
  return given.size === new Set(right).size && right.every((name) => given.has(name));
}

/** An answer, right or not. */
export function exampleAnswer(question: Question, right: boolean, random: Random): unknown {
  if (right) return question.answer;
  if (typeof question.answer === 'number') return question.answer + wholeBetween(1, 9, random);
  const options = optionsOf(question);
  const others = options.filter((name) => ![question.answer].flat().includes(name));
  const wrong = others[wholeBetween(0, others.length - 1, random)];
  // Where every option is right, half an answer is wrong.
  if (Array.isArray(question.answer)) return [wrong ?? question.answer[0]];
  return wrong;
}

/** JSON Schema has one title; all languages stand in `x-title`. */
function titled(text: EvidenceProblem['message']): JsonSchema {
  if (typeof text === 'string') return { title: text };
  return { title: text['en'] ?? Object.values(text)[0], 'x-title': text };
}

import { bankMistakes } from '../evidence/index.js';
import type { Check } from './check.js';
import { finding } from './invalid-condition.js';
import { entriesOf } from './own.js';

export const wrongAnswer: Check = {
  code: 'wrong-answer',
  severity: 'error',
  title: {
    en: 'The right answer of a question is none of its options.',
    'zh-CN': '题目的正确答案不在选项之中。',
  },
  why: {
    en: 'Nobody could answer the question rightly.',
    'zh-CN': '任何人都答不对。',
  },
  remedy: {
    en: 'Name one of the options, or give a number to a question without options.',
    'zh-CN': '改为选项之一；没有选项的题目写数字答案。',
  },
  *run({ campaign }) {
    for (const [name, bank] of entriesOf(campaign.banks)) {
      for (const { path, ...mistake } of bankMistakes(bank)) {
        yield finding(mistake, ['banks', name, ...path], ['banks', name]);
      }
    }
  },
};

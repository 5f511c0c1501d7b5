import type { Check } from './check.js';
import { finding } from './invalid-condition.js';
import { formMistakesIn } from './walk/form-mistakes-of.js';

export const impossibleValue: Check = {
  code: 'impossible-value',
  severity: 'error',
  title: {
    en: 'What a field holds cannot be worked out, drawn or compared as it says.',
    'zh-CN': '字段的内容无法按所写的方式计算、抽取或比对。',
  },
  why: {
    en: 'The field could never be filled in.',
    'zh-CN': '该字段永远无法填写。',
  },
  remedy: {
    en: 'Say from what it is worked out, draw no more questions than there are, or give the material its SHA-256.',
    'zh-CN': '写明由什么算出，抽题数不超过题库，或为材料写上 SHA-256。',
  },
  *run(context) {
    for (const { mistake, path, lacksIn } of formMistakesIn(context)) {
      if (mistake.kind === 'value') yield finding(mistake, path, lacksIn);
    }
  },
};

import type { Check } from './check.js';

export const effectOfNothing: Check = {
  code: 'effect-of-nothing',
  severity: 'warning',
  title: {
    en: 'An effect brings nothing about.',
    'zh-CN': '效果不产生任何作用。',
  },
  why: {
    en: 'It has a condition, or nothing at all, and changes nothing.',
    'zh-CN': '它只有条件或什么也没有写，不会改变任何内容。',
  },
  remedy: {
    en: 'Say what it brings about, or remove it.',
    'zh-CN': '写明其作用，或将其删除。',
  },
  *run({ effects }) {
    for (const { effect, path } of effects) {
      const brings = Object.keys(effect).filter((key) => key !== 'when');
      if (brings.some((key) => key !== 'redraw') || effect.redraw === true) continue;
      yield {
        path,
        message: { en: 'This effect brings nothing about', 'zh-CN': '这个效果没有任何作用' },
        lacksIn: path,
      };
    }
  },
};

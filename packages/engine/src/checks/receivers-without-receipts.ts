import type { Check } from './check.js';

export const receiversWithoutReceipts: Check = {
  code: 'receivers-without-receipts',
  severity: 'warning',
  title: {
    en: 'An activity names receivers, and its lifecycle never asks them for a receipt.',
    'zh-CN': '活动指定了接收方，而流程从不要求签收。',
  },
  why: {
    en: 'The receivers are never asked, so the list has no effect.',
    'zh-CN': '接收方从不会收到签收请求，写了也不起作用。',
  },
  remedy: {
    en: 'Use a lifecycle with `receipts: ask`, or leave the receivers out.',
    'zh-CN': '改用带 `receipts: ask` 的流程，或去掉接收方。',
  },
  *run({ lifecycles, effects }) {
    for (const { name, activity, key, lifecycleName } of lifecycles) {
      if (key !== 'lifecycle' || activity.receivers === undefined) continue;
      const asks = effects.some(
        ({ lifecycle, effect }) => lifecycle === lifecycleName && effect.receipts === 'ask',
      );
      if (asks) continue;
      yield {
        path: ['activities', name, 'receivers'],
        message: {
          en: `${name} names receivers, but its lifecycle ${lifecycleName} asks nobody for a receipt`,
          'zh-CN': `「${name}」指定了接收方，而其流程「${lifecycleName}」不要求任何人签收`,
        },
        lacksIn: ['lifecycles', lifecycleName],
      };
    }
  },
};

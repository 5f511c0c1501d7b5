import type { Check } from './check.js';

export const receiversWithoutReceipts: Check = {
  code: 'receivers-without-receipts',
  severity: 'warning',
  title: 'An activity names receivers, and its lifecycle never asks them for a receipt.',
  *run({ lifecycles, events }) {
    for (const { name, activity, key, lifecycleName } of lifecycles) {
      if (key !== 'lifecycle' || activity.receivers === undefined) continue;
      const asks = events.some(
        ({ lifecycle, effect }) => lifecycle === lifecycleName && effect?.receipts === 'ask',
      );
      if (asks) continue;
      yield {
        path: ['activities', name, 'receivers'],
        message: `${name} names receivers, but its lifecycle ${lifecycleName} asks nobody for a receipt`,
        lacksIn: ['lifecycles', lifecycleName],
      };
    }
  },
};

import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import type { SourcePath } from '../dsl/index.js';

export const receiptsWithoutReceivers: Check = {
  code: 'receipts-without-receivers',
  severity: 'error',
  title: {
    en: 'A lifecycle waits for receivers, and the activity names none.',
    'zh-CN': '流程要等接收方签收，而活动没有指定接收方。',
  },
  why: {
    en: 'The task would wait for a receipt that nobody can give.',
    'zh-CN': '任务会一直等待无人能给出的签收。',
  },
  remedy: {
    en: 'Name one body or several under `receivers`, or use another lifecycle.',
    'zh-CN': '在 `receivers` 中写明一个或多个机构，或改用其他流程。',
  },
  *run(context) {
    for (const { name, activity, key, lifecycleName } of context.lifecycles) {
      if (key !== 'lifecycle' || activity.receivers !== undefined) continue;
      const place = receiverPlaces(context).get(lifecycleName);
      if (place === undefined) continue;
      yield {
        path: ['activities', name, 'lifecycle'],
        message: {
          en: `${lifecycleName} waits for receivers, and ${name} names none (receivers: a body, or several)`,
          'zh-CN': `「${lifecycleName}」要等接收方签收，而「${name}」没有指定接收方（receivers 写一个或多个机构）`,
        },
        related: [
          { path: place, message: { en: 'speaks of receivers', 'zh-CN': '此处涉及接收方' } },
        ],
        lacksIn: ['activities', name],
      };
    }
  },
};

/** The first place that speaks of receivers, by lifecycle. */
function receiverPlaces(context: CheckContext): ReadonlyMap<string, SourcePath> {
  return context.remember('places of receivers', () => {
    const places = new Map<string, SourcePath>();
    const add = (lifecycle: string, path: SourcePath) => {
      if (!places.has(lifecycle)) places.set(lifecycle, path);
    };
    for (const { lifecycle, effect, path } of context.effects) {
      if (effect.receipts !== undefined) add(lifecycle, [...path, 'receipts']);
    }
    for (const { party, path } of context.parties) {
      if (party === 'receiver' && path[0] === 'lifecycles') add(String(path[1]), path);
    }
    return places;
  });
}

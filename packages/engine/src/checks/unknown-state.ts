import { BACK } from '../compile/chart-names.js';
import type { Check } from './check.js';
import { isOnlyBase } from './lifecycle-bases.js';
import { entriesOf, groupBy } from './own.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownState: Check = {
  code: 'unknown-state',
  severity: 'error',
  title: {
    en: 'A lifecycle starts in, or leads to, a state that it does not have.',
    'zh-CN': '流程从一个不存在的状态开始，或通向不存在的状态。',
  },
  why: { en: 'A task could get nowhere from there.', 'zh-CN': '任务到此无处可去。' },
  remedy: {
    en: 'Take one of the states that are named, or add it.',
    'zh-CN': '改用所列的状态，或添加该状态。',
  },
  *run(context) {
    const { campaign, events } = context;
    const moves = new Map<string, NameUse[]>();
    for (const { lifecycle, event, to, path } of events) {
      // Back is where somebody leads; by itself a task moves on.
      if (to === undefined || (to === BACK && event !== undefined)) continue;
      const known = moves.get(lifecycle) ?? [];
      moves.set(lifecycle, known);
      known.push({ name: to, path: [...path, 'to'] });
    }
    const heirs = groupBy(entriesOf(campaign.lifecycles), ([, { like }]) => like ?? '');
    for (const [name, { start, states }] of entriesOf(campaign.lifecycles)) {
      const uses: NameUse[] = [
        ...(start === '' ? [] : [{ name: start, path: ['lifecycles', name, 'start'] }]),
        ...(moves.get(name) ?? []),
      ];
      // What is only a base may lead to states that those have which are like it.
      const others = isOnlyBase(context, name) ? (heirs.get(name) ?? []) : [];
      const known = [states, ...others.map(([, heir]) => heir.states)].flatMap(Object.keys);
      const found = unknownNames(uses, known, {
        en: `state of ${name} called`,
        'zh-CN': `状态（在流程「${name}」中）`,
      });
      for (const finding of found) yield { ...finding, lacksIn: ['lifecycles', name] };
    }
  },
};

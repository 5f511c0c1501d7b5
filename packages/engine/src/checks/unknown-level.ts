import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownLevel: Check = {
  code: 'unknown-level',
  severity: 'error',
  title: {
    en: 'A veto leaves a level that the score does not have.',
    'zh-CN': '一票否决后保留的等级没有定义。',
  },
  why: {
    en: 'Nobody could tell what is left after the veto.',
    'zh-CN': '无法知道否决之后还剩什么等级。',
  },
  remedy: {
    en: 'Take one of the levels that are named, or define it under `levels`.',
    'zh-CN': '改用所列的等级，或在 `levels` 下定义。',
  },
  *run({ campaign }) {
    for (const [score, { veto, levels }] of entriesOf(campaign.scores)) {
      const uses = entriesOf(veto).flatMap(([name, { level }]) =>
        level === undefined
          ? []
          : [{ name: level, path: ['scores', score, 'veto', name, 'level'] }],
      );
      yield* unknownNames(uses, Object.keys(levels ?? {}), nouns.level);
    }
  },
};

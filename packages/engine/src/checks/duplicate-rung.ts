import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const duplicateRung: Check = {
  code: 'duplicate-rung',
  severity: 'error',
  title: { en: 'Two rungs of a ladder have one name.', 'zh-CN': '升级阶梯中有两级同名。' },
  why: {
    en: 'Scenarios and messages refer to a rung by its name.',
    'zh-CN': '情景测试和消息都用名称指代某一级。',
  },
  remedy: { en: 'Rename one of them.', 'zh-CN': '为其中一级改名。' },
  *run({ campaign }) {
    for (const [policy, { ladder = [] }] of entriesOf(campaign.chasing)) {
      const seen = new Map<string, number>();
      for (const [index, { name }] of ladder.entries()) {
        if (name === undefined) continue;
        const earlier = seen.get(name);
        if (earlier === undefined) seen.set(name, index);
        else {
          yield {
            path: ['chasing', policy, 'ladder', index, 'name'],
            message: {
              en: `The rung ${name} stands on this ladder already`,
              'zh-CN': `该升级阶梯中已有「${name}」一级`,
            },
            related: [
              {
                path: ['chasing', policy, 'ladder', earlier, 'name'],
                message: { en: 'first here', 'zh-CN': '首次出现在此' },
              },
            ],
          };
        }
      }
    }
  },
};

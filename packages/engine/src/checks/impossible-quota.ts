import { alternativesOf } from '../dsl/index.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const impossibleQuota: Check = {
  code: 'impossible-quota',
  severity: 'error',
  title: {
    en: 'A quota asks for more than it allows, or for none.',
    'zh-CN': '数量要求的下限超过上限，或上限为零。',
  },
  why: {
    en: 'The quota could never be met, or nothing could ever be done.',
    'zh-CN': '要么永远完不成，要么什么也办不了。',
  },
  remedy: {
    en: 'Lower `at-least`, or raise `at-most`.',
    'zh-CN': '调低 `at-least`，或调高 `at-most`。',
  },
  *run({ campaign }) {
    for (const [name, { times }] of entriesOf(campaign.activities)) {
      for (const { is, path } of alternativesOf(times)) {
        const at = ['activities', name, 'times', ...path];
        const least = typeof is === 'object' ? is['at-least'] : is;
        const most = typeof is === 'object' ? is['at-most'] : is;
        if (typeof least === 'number' && typeof most === 'number' && least > most) {
          yield {
            path: [...at, 'at-least'],
            message: {
              en: `${name} is owed at least ${String(least)} and at most ${String(most)} times, which no number is`,
              'zh-CN': `「${name}」至少 ${String(least)} 次、至多 ${String(most)} 次，没有这样的次数`,
            },
          };
        } else if (typeof most === 'number' && most < 1 && path.length === 0) {
          yield {
            path: typeof is === 'object' ? [...at, 'at-most'] : at,
            message: {
              en: `${name} may be done at most ${String(most)} times, so never`,
              'zh-CN': `「${name}」至多 ${String(most)} 次，等于不能办`,
            },
          };
        }
      }
    }
  },
};

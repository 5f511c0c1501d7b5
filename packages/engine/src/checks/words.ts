import type { Wording } from '../diagnostics/index.js';

const most = 12;

/** The names that would be allowed, for a message: all of a few, the first of many. */
export function listNames(names: Iterable<string>): Wording {
  const all = [...names];
  if (all.length === 0) return { en: 'there is none', 'zh-CN': '无' };
  const shown = all.slice(0, most);
  const left = String(all.length - most);
  return all.length > most
    ? {
        en: `${shown.join(', ')} and ${left} more`,
        'zh-CN': `${shown.join('、')}，另有 ${left} 个`,
      }
    : { en: shown.join(', '), 'zh-CN': shown.join('、') };
}

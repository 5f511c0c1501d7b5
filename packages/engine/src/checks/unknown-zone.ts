import { nearestName } from '../diagnostics/index.js';
import { isZone } from '../time/index.js';
import type { Check } from './check.js';

export const unknownZone: Check = {
  code: 'unknown-zone',
  severity: 'error',
  title: { en: 'The time zone is not in the IANA database.', 'zh-CN': '时区不在 IANA 时区库中。' },
  why: {
    en: 'Every deadline ends at a local midnight, which needs the zone.',
    'zh-CN': '期限以当地零点为界，离不开时区。',
  },
  remedy: {
    en: 'Write the official name, such as `Asia/Shanghai`.',
    'zh-CN': '写正式名称，如 `Asia/Shanghai`。',
  },
  *run({ campaign: { timezone } }) {
    if (isZone(timezone)) return;
    yield {
      path: ['timezone'],
      suggestion: nearestName(timezone, Intl.supportedValuesOf('timeZone')),
      message: {
        en: `${timezone} is no IANA time zone in its official spelling, such as Asia/Shanghai`,
        'zh-CN': `「${timezone}」不是 IANA 时区的正式名称，如 Asia/Shanghai`,
      },
    };
  },
};

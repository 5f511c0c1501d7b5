import { isZone } from '../time/index.js';
import type { Check } from './check.js';

export const unknownZone: Check = {
  code: 'unknown-zone',
  severity: 'error',
  title: 'The time zone is not in the IANA database.',
  *run({ campaign: { timezone } }) {
    if (isZone(timezone)) return;
    yield {
      path: ['timezone'],
      message: `${timezone} is no IANA time zone in its official spelling, such as Asia/Shanghai`,
    };
  },
};

import type { Check } from './check.js';

export const invalidDateWords: Check = {
  code: 'invalid-date-words',
  severity: 'error',
  title: 'A date in words is not understood.',
  *run({ dates }) {
    for (const { path, parsed } of dates) {
      if (parsed.ok || parsed.reason.endsWith('does not exist as a date')) continue;
      const { reason, offset, length, suggestion } = parsed;
      yield { path, within: { offset, length }, message: reason, suggestion };
    }
  },
};

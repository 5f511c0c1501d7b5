import { smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const day = (text: string, codes: readonly string[]): Special => ({
  name: `the day ${text}`,
  make: () => smallCampaign({ source: `{ issued: '${text}' }` }),
  codes,
});
const window = (from: string, to: string, codes: readonly string[]): Special => ({
  name: `a window from ${from} to ${to}`,
  make: () => smallCampaign({ window: `{ from: '${from}', to: '${to}' }` }),
  codes,
});
const due = (text: string, codes: readonly string[]): Special => ({
  name: `due ${text}`,
  make: () =>
    smallCampaign({
      activities: `{ a: { title: T, why: [1], for: each leader, due: "${text}", evidence: { w: text }, lifecycle: simple } }`,
    }),
  codes,
});
const number = (text: string, codes: readonly string[]): Special => ({
  name: `the number ${text.slice(0, 30)}`,
  make: () =>
    smallCampaign({
      activities: `{ a: { title: T, why: [1], for: each leader, evidence: { n: { type: number, max: ${text} } }, lifecycle: simple } }`,
    }),
  codes,
});

/** Days that do not exist, or lie where no calendar goes, and numbers that none can count with. */
export const numbersAndDates: readonly Special[] = [
  day('9999-99-99', ['date-does-not-exist']),
  day('0000-00-00', ['date-does-not-exist']),
  day('2022-02-29', ['date-does-not-exist']),
  day('275760-09-13', ['pattern-mismatch']),
  day('-271821-04-20', ['pattern-mismatch']),
  day('２０２２-09-01', ['pattern-mismatch']),
  day('2022-09-01T00:00:00Z', ['pattern-mismatch']),
  window('0000', '0000', ['date-does-not-exist']),
  window('0001', '0001', ['date-does-not-exist']),
  window('9999', '9999', ['calendar-ends-early']),
  window('9999-12-31', '1970-01-01', ['reversed-dates']),
  window('2021-W53', '2022-W53', ['date-does-not-exist']),
  window('9999-W52', '9999-W53', ['date-does-not-exist']),
  due('9999-99-99', ['date-does-not-exist']),
  due('0000-01-01', ['date-does-not-exist']),
  due('275760-09-13', ['invalid-date-words']),
  due('36500 days after 9999-12-31', ['calendar-ends-early']),
  due('36500 days before 0001-01-01', ['date-does-not-exist']),
  due('25000 workdays after 9999-12-31', ['calendar-ends-early']),
  due('100 years after 9999-12-31 at 23:59', ['calendar-ends-early']),
  due('1200 months before 0001-01-01 at 00:00', ['date-does-not-exist']),
  due('99999999999999999999 days after window', ['invalid-date-words']),
  due('0 days after window at 25:00', ['invalid-date-words']),
  due('1e9 days after window', ['invalid-date-words']),
  due('a '.repeat(59), ['invalid-date-words']),
  number('1e999', ['unsafe-number']),
  number('.nan', ['unsafe-number']),
  number('9007199254740993', ['unsafe-number']),
  number('9'.repeat(10_000), ['unsafe-number']),
  number('-0', []),
  number('5e-324', []),
  number('0x1fffffffffffff', []),
  number('007', ['unsafe-number']),
];

import { lines, smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const MB = 1_000_000;
const big = (mb: number) => 'x'.repeat(mb * MB);

/** Short enough that 10,000 of them fit into the largest file. */
const activity = (index: number, more = '') =>
  `  a${index}: {title: T, why: [1], for: each leader, due: window, evidence: {w: text}, lifecycle: simple${more}}`;

/** Much of one thing. */
export const sizes: readonly Special[] = [
  { name: 'a plain text of 20 MB', make: () => `title: ${big(20)}`, codes: ['too-large'] },
  { name: 'a quoted text of 20 MB', make: () => `title: "${big(20)}"`, codes: ['too-large'] },
  { name: 'a block of 20 MB', make: () => `title: |\n  ${big(20)}`, codes: ['too-large'] },
  { name: 'a key of 20 MB', make: () => `${big(20)}: 1`, codes: ['too-large'] },
  { name: 'bytes of 20 MB', make: () => new Uint8Array(20 * MB).fill(120), codes: ['too-large'] },
  {
    name: 'a title of 1 MB',
    make: () => smallCampaign({ title: big(1) }),
    codes: ['wrong-length'],
  },
  { name: 'a key of 1 MB', make: () => smallCampaign({ [big(1)]: '1' }), codes: ['yaml-syntax'] },
  {
    name: 'a quoted key of 1,000 letters',
    make: () => smallCampaign({ [`"${'x'.repeat(1000)}"`]: '1' }),
    codes: ['unknown-key'],
  },
  { name: '1 million lines', make: () => `a: 1${'\n'.repeat(MB)}`, codes: ['unknown-key'] },
  { name: '1 million lines of comments', make: () => '#\n'.repeat(MB), codes: ['too-large'] },
  { name: '500,000 comments', make: () => '#\n'.repeat(MB / 2), codes: ['empty-document'] },
  { name: '1 million items', make: () => '-\n'.repeat(MB), codes: ['too-large'] },
  { name: '400,000 items', make: () => '-\n'.repeat(0.4 * MB), codes: ['too-many-values'] },
  { name: '190,000 items', owes: 3500, make: () => '- a\n'.repeat(190_000), codes: ['wrong-type'] },
  { name: '1 million spaces', make: () => ' '.repeat(MB), codes: ['empty-document'] },
  { name: '1 million quotes', make: () => '"'.repeat(MB), codes: ['too-many-values'] },
  { name: '1 million colons', make: () => ': '.repeat(MB / 2), codes: ['too-deep'] },
  { name: '1 million commas', make: () => `[${','.repeat(MB)}]`, codes: ['too-many-values'] },
  { name: '100,000 documents', make: () => '---\n'.repeat(100_000), codes: ['multiple-documents'] },
  { name: '100,000 bad escapes', make: () => `"${'\\z'.repeat(100_000)}"`, codes: ['yaml-syntax'] },
  {
    name: '100,000 unknown keys',
    make: () => Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n'),
    codes: ['unknown-key'],
  },
  {
    name: '100,000 times one key',
    make: () => 'title: a\n'.repeat(100_000),
    codes: ['duplicate-key'],
  },
  {
    name: '10,000 activities',
    owes: 3500,
    make: () => smallCampaign({ activities: lines(10_000, (at) => activity(at)) }),
    codes: [],
  },
  {
    name: '7,000 activities with forms of their own',
    // A scope of conditions for each form.
    owes: 3000,
    make: () =>
      smallCampaign({
        activities: lines(
          7000,
          (at) =>
            `  a${at}: {title: T, why: [], for: each leader, evidence: {f${at}: {type: text, when: 'true'}}, lifecycle: simple}`,
        ),
      }),
    codes: ['activity-without-clause'],
  },
  {
    name: '5,000 activities whose events have conditions',
    owes: 10000,
    make: () =>
      smallCampaign({
        activities: lines(5000, (at) => activity(at).replace('{w:', `{w${at}:`)),
        lifecycles:
          '\n  simple:\n    start: open\n    states:\n      open: { on: { submit: { to: done, by: owner, needs: evidence, when: "has(evidence.w1)" } } }\n      done: { final: true, counts: done }',
      }),
    codes: ['invalid-condition'],
  },
  {
    name: '5,000 activities with 5,000 lifecycles',
    owes: 6000,
    make: () =>
      smallCampaign({
        activities: lines(5000, (at) => activity(at).replace('simple', `l${at}`)),
        lifecycles: lines(
          5000,
          (at) =>
            `  l${at}: {start: o, states: {o: {on: {s: {to: d, by: owner}}}, d: {final: true, counts: done}}}`,
        ),
      }),
    codes: [],
  },
];

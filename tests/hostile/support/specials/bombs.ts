import { lines, smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const letters = 'abcdefghij';
const aliases = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, index) => {
    const from = letters[index] ?? '';
    const to = letters[index + 1] ?? '';
    return `${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`;
  }),
].join('\n');

const simple = 'why: [1], for: each leader, lifecycle: simple';
const fields = (count: number) =>
  Array.from({ length: count }, (_, at) => `f${at}: text`).join(', ');

/** Little that becomes much: what is named twice at every step, and what each is multiplied by. */
export const bombs: readonly Special[] = [
  { name: 'an alias bomb', make: () => aliases, codes: ['alias-refused'] },
  { name: 'a merge key', make: () => 'a: &a { b: 1 }\n<<: *a\n', codes: ['alias-refused'] },
  {
    name: 'a merge key alone',
    make: () => smallCampaign({ '<<': '{ a: 1 }' }),
    codes: ['alias-refused'],
  },
  { name: 'an anchor that holds itself', make: () => 'a: &a [*a]\n', codes: ['alias-refused'] },
  {
    name: 'groups that name the two before them, 60 times',
    make: () =>
      smallCampaign({
        groups: `\n  g0: { of: [company] }\n  h0: { of: [company] }${lines(
          60,
          (at) => `  g${at + 1}: { of: [g${at}, h${at}] }\n  h${at + 1}: { of: [g${at}, h${at}] }`,
        )}`,
        roles: '{ leader: { title: Leader, in: g60, people: 1.. } }',
      }),
    codes: ['unused-definition'],
  },
  {
    name: 'dates that are counted from each other, 60 times',
    make: () =>
      smallCampaign({
        dates: `\n  d0: window${lines(60, (at) => `  d${at + 1}: 1 day before d${at}`)}`,
        archive: 'd60',
      }),
    codes: ['due-after-archive'],
  },
  {
    name: '3,000 groups in a chain',
    make: () =>
      smallCampaign({
        groups: `\n  g0: { of: [company] }${lines(3000, (at) => `  g${at + 1}: { of: [g${at}] }`)}`,
        roles: '{ leader: { title: Leader, in: g3000, people: 1.. } }',
      }),
    codes: [],
  },
  {
    name: '3,000 dates in a chain',
    make: () =>
      smallCampaign({
        dates: `\n  d0: window${lines(3000, (at) => `  d${at + 1}: 1 day after d${at}`)}`,
        archive: 'd3000',
      }),
    codes: ['calendar-ends-early'],
  },
  {
    name: 'a type of 2,000 fields used 4,000 times',
    owes: 6000,
    make: () => ({
      'campaign.yaml': smallCampaign({
        use: '[type.yaml]',
        activities: lines(
          4000,
          (at) => `  a${at}: {type: big, title: T, evidence: {x: text}, ${simple}}`,
        ),
      }),
      'type.yaml': `muster: 1\ntype: big\ntitle: Big\nlifecycles: {}\nactivity: { evidence: { ${fields(2000)} } }\n`,
    }),
    codes: ['too-many-values'],
  },
  {
    name: 'a type of 20,000 fields used 4,000 times and never changed',
    make: () => ({
      'campaign.yaml': smallCampaign({
        use: '[type.yaml]',
        activities: lines(4000, (at) => `  a${at}: {type: big, title: T, ${simple}}`),
      }),
      'type.yaml': `muster: 1\ntype: big\ntitle: Big\nlifecycles: {}\nactivity: { evidence: { ${fields(20_000)} } }\n`,
    }),
    codes: ['too-many-values'],
  },
  {
    name: 'each day of 10,000 years, 1,000 times',
    make: () =>
      smallCampaign({
        window: '{ from: 1970-01-01, to: 9999-12-31 }',
        activities: lines(
          1000,
          (at) =>
            `  a${at}: { title: T, why: [1], for: [each leader, each day], due: occurrence, evidence: { w: text }, lifecycle: simple }`,
        ),
      }),
    codes: ['calendar-ends-early'],
  },
  {
    name: '5,000 activities for a century of workdays',
    make: () =>
      smallCampaign({
        activities: lines(
          5000,
          (at) =>
            `  a${at}: { title: T, ${simple}, evidence: { w: text }, due: 25000 workdays after window }`,
        ),
      }),
    codes: ['calendar-ends-early'],
  },
  {
    name: '5,000 unknown names',
    make: () =>
      smallCampaign({
        activities: lines(
          5000,
          (at) =>
            `  some-activity-${at}: { title: T, ${simple}, evidence: { w: text }, after: same-activitie-${at} }`,
        ),
      }),
    codes: ['unknown-activity'],
  },
  {
    name: '8,000 roles that nothing names',
    owes: 4000,
    make: () =>
      smallCampaign({
        roles: `\n  leader: { title: Leader, in: company }${lines(8000, (at) => `  role-${at}: { title: R, in: company }`)}`,
        activities: `\n  a: { title: T, summary: ${'x'.repeat(4000)}, ${simple}, evidence: { ${fields(20_000)} } }`,
      }),
    codes: ['unused-definition'],
  },
  {
    name: 'an event of 4,000 rules',
    make: () =>
      smallCampaign({
        lifecycles: `\n  simple:\n    start: open\n    states:\n      done: { final: true, counts: done }\n      open:\n        on:\n          submit:${lines(
          4000,
          (at) => `            - { to: done, by: owner, when: "${at} > 1", needs: evidence }`,
        )}`,
      }),
    codes: ['wrong-length'],
  },
  {
    name: '2,000 new dates',
    make: () =>
      smallCampaign({
        lifecycles: `\n  simple:\n    start: open\n    states:\n      done: { final: true, counts: done }\n      open:\n        on:${lines(
          2000,
          (at) =>
            `          e${at}: { to: done, by: owner, needs: { d: { type: date } }, effect: { reschedule: d } }`,
        )}`,
      }),
    codes: ['optional-new-date'],
  },
  {
    name: '1,000 broken parts and 1,000 things that may be missing',
    make: () =>
      smallCampaign({
        activities: lines(
          1000,
          (at) =>
            `  a${at}: { title: T, wrong: 1, ${simple}, evidence: { w: text }, due: nowhere-${at} }`,
        ),
      }),
    codes: ['unknown-key'],
  },
];

import { lines, smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const ring = (count: number, line: (at: number, next: number) => string) =>
  lines(count, (at) => line(at, (at + 1) % count));

const activity = (name: string, after: string) =>
  `  ${name}: { title: T, why: [1], for: each leader, evidence: { w: text }, lifecycle: simple, after: ${after} }`;

/** What refers to itself, soon or late. */
export const circles: readonly Special[] = [
  {
    name: 'a group of itself',
    make: () =>
      smallCampaign({ groups: '{ g: { of: [g] } }', roles: '{ leader: { title: L, in: g } }' }),
    codes: ['group-cycle'],
  },
  {
    name: 'a ring of 5,000 groups',
    make: () => smallCampaign({ groups: ring(5000, (at, next) => `  g${at}: { of: [g${next}] }`) }),
    codes: ['group-cycle'],
  },
  {
    name: 'a ring of 5,000 dates',
    make: () =>
      smallCampaign({
        dates: ring(5000, (at, next) => `  d${at}: 1 day after d${next}`),
        archive: 'd1',
      }),
    codes: ['date-cycle'],
  },
  {
    name: 'a ring of 9,000 activities',
    make: () =>
      smallCampaign({ activities: ring(9000, (at, next) => activity(`a${at}`, `a${next}`)) }),
    codes: ['dependency-cycle'],
  },
  {
    name: 'a chain of 9,000 activities',
    owes: 6000,
    make: () =>
      smallCampaign({
        activities: `\n${activity('a0', '[]').replace(', after: []', '')}${lines(8999, (at) => activity(`a${at + 1}`, `a${at}`))}`,
      }),
    codes: [],
  },
  {
    name: '4,000 rings through one activity',
    make: () =>
      smallCampaign({
        activities: ring(4000, (at, next) =>
          activity(`a${at}`, at === 0 ? 'a1' : `[a${next}, a0]`),
        ),
      }),
    codes: ['dependency-cycle'],
  },
  {
    name: '50 activities that wait for all the others',
    make: () =>
      smallCampaign({
        activities: lines(50, (at) =>
          activity(
            `a${at}`,
            `[${Array.from({ length: 49 }, (_, other) => `a${(at + other + 1) % 50}`).join(', ')}]`,
          ),
        ),
      }),
    codes: ['dependency-cycle'],
  },
  {
    name: 'a ring of 5,000 states that move by themselves',
    make: () =>
      smallCampaign({
        lifecycles: `\n  simple:\n    start: s0\n    states:${ring(
          5000,
          (at, next) => `      s${at}: { after: { wait: 1 day, to: s${next} } }`,
        )}`,
      }),
    codes: ['endless-moves'],
  },
  {
    name: 'a type that names itself',
    make: () => ({
      'campaign.yaml': smallCampaign({
        use: '[campaign.yaml, type.yaml, type.yaml]',
        activities: '{ a: { type: t, title: T, why: [1], for: each leader } }',
      }),
      'type.yaml': 'muster: 1\ntype: t\nactivity: { type: t, lifecycle: simple }\n',
    }),
    codes: ['unknown-key'],
  },
];

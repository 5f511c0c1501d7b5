import { smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

/** Names that every object has from its prototype, as far as the language takes them for names. */
const inherited = [
  'constructor',
  'prototype',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
];
const maps = [
  'dates',
  'periods',
  'bodies',
  'units',
  'groups',
  'roles',
  'registers',
  'activities',
  'lifecycles',
  'chasing',
];

const activity = (parts: Readonly<Record<string, unknown>>) =>
  smallCampaign({
    activities: JSON.stringify({
      a: {
        title: 'T',
        why: [1],
        for: 'each leader',
        evidence: { w: 'text' },
        lifecycle: 'simple',
        ...parts,
      },
    }),
  });

/** What is named as a prototype's parts are, wherever a name can be used. */
export const names: readonly Special[] = [
  ...maps.map((key): Special => ({
    name: `prototype names given under ${key}`,
    make: () =>
      smallCampaign({
        [key]: `{ ${inherited.map((name) => `${name}: { title: x }`).join(', ')} }`,
      }),
    codes: ['reserved-key'],
  })),
  {
    name: 'a prototype name for a field',
    make: () => activity({ evidence: { constructor: 'text' } }),
    codes: ['reserved-key'],
  },
  ...(
    [
      ['lifecycle', 'constructor', 'unknown-lifecycle'],
      ['chase', 'constructor', 'unknown-chasing'],
      ['after', 'constructor', 'unknown-activity'],
      ['owner', 'constructor', 'unknown-party'],
      ['receivers', 'constructor', 'unknown-receiver'],
      ['for', 'each constructor', 'unknown-fan-out'],
      ['for', 'body constructor', 'unknown-fan-out'],
      ['due', 'constructor', 'unknown-date'],
      ['due', '1 day after constructor', 'unknown-date'],
      ['type', 'constructor', 'unknown-type'],
      ['eligible', { role: 'constructor' }, 'unknown-role'],
      ['evidence', { p: { type: 'person', role: 'constructor' } }, 'unknown-role'],
      ['evidence', { p: { type: 'row', register: 'constructor' } }, 'unknown-register'],
      ['evidence', { p: { type: 'task', of: 'constructor' } }, 'unknown-activity'],
      ['evidence', { p: { type: 'date', within: 'constructor' } }, 'unknown-date'],
      ['when-empty', 'constructor', 'unknown-lifecycle'],
    ] as const
  ).map(([key, value, code]): Special => ({
    name: `a prototype name used as ${key}: ${JSON.stringify(value)}`,
    make: () => activity({ [key]: value }),
    codes: [code],
  })),
  {
    name: 'a prototype name in a group',
    make: () =>
      smallCampaign({
        groups: '{ g: { of: [constructor] } }',
        roles: '{ leader: { title: L, in: g } }',
      }),
    codes: ['unknown-category'],
  },
  {
    name: 'a prototype name for the place of a role',
    make: () => smallCampaign({ roles: '{ leader: { title: L, in: constructor } }' }),
    codes: ['unknown-category'],
  },
  {
    name: 'a prototype name for the place of a register',
    make: () => smallCampaign({ registers: '{ r: { title: L, in: constructor } }' }),
    codes: ['unknown-category'],
  },
  {
    name: 'a prototype name scored',
    make: () => smallCampaign({ scores: '{ all: { of: constructor } }' }),
    codes: ['unknown-category'],
  },
  {
    name: 'a prototype name for a calendar',
    make: () => smallCampaign({ calendar: 'constructor' }),
    codes: ['unknown-calendar'],
  },
  {
    name: 'prototype names for states',
    make: () =>
      smallCampaign({
        lifecycles:
          '{ simple: { start: constructor, states: { open: { on: { submit: { to: constructor, by: constructor, needs: evidence } } }, done: { final: true, counts: done } } } }',
      }),
    codes: ['unknown-state'],
  },
  {
    name: 'a file called as a prototype',
    make: () => smallCampaign({ use: '[__proto__, constructor, /, .., a/../../b, C:x]' }),
    codes: ['unknown-file'],
  },
  {
    name: 'a merge with a prototype by a type',
    make: () => ({
      'campaign.yaml': smallCampaign({
        use: '[type.yaml]',
        activities:
          '{ a: { type: t, title: T, why: [1], for: each leader, without: [constructor, evidence.constructor] } }',
      }),
      'type.yaml':
        'muster: 1\ntype: t\ntitle: T\nactivity: { lifecycle: simple, evidence: { w: text } }\n',
    }),
    codes: ['unknown-part'],
  },
];

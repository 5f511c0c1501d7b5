import { smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const DEEP = 10_000;

const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);

/** Nesting without end, in each way that YAML has. */
export const depths: readonly Special[] = [
  { name: '10,000 lists in a flow', make: () => nested('[', ']'), codes: ['too-deep'] },
  { name: '10,000 lists never closed', make: () => '['.repeat(DEEP), codes: ['too-deep'] },
  {
    name: '100,000 brackets never opened',
    make: () => ']'.repeat(100_000),
    codes: ['yaml-syntax'],
  },
  { name: '10,000 groups in a flow', make: () => nested('{a: ', '}'), codes: ['too-deep'] },
  {
    name: '10,000 lists in a title',
    make: () => smallCampaign({ title: nested('[', ']') }),
    codes: ['too-deep'],
  },
  {
    // A block that deep is indented by fifty megabytes: so deep that the file has its largest size.
    name: 'a block of groups as deep as a file can be',
    make: () => Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    codes: ['too-deep'],
  },
  {
    name: '10,000 groups in a block',
    make: () => Array.from({ length: DEEP }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    codes: ['too-large'],
  },
  { name: '10,000 lists on a line', make: () => '- '.repeat(DEEP), codes: ['too-deep'] },
  { name: '10,000 keys on a line', make: () => '? '.repeat(DEEP), codes: ['too-deep'] },
  { name: '10,000 anchors', make: () => '&a '.repeat(DEEP), codes: ['alias-refused'] },
  { name: '10,000 tags', make: () => '!!a '.repeat(DEEP), codes: ['tag-refused'] },
];

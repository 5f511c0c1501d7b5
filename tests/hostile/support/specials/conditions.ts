import { lines, smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const where = (text: string) => () =>
  smallCampaign({
    activities: JSON.stringify({
      a: {
        title: 'T',
        why: [1],
        for: 'each leader',
        evidence: { w: 'text' },
        lifecycle: 'simple',
        where: text,
      },
    }),
  });
const codes = ['invalid-condition'];
const list = (count: number) => `[${Array.from({ length: count }, () => '1').join(',')}]`;

/** Conditions that are deep, long or dear. */
export const conditions: readonly Special[] = [
  {
    name: 'a condition in 900 brackets',
    make: where(`${'('.repeat(900)}true${')'.repeat(900)}`),
    codes,
  },
  { name: 'a condition of brackets never closed', make: where('('.repeat(1999)), codes },
  { name: 'a condition of lists never closed', make: where('['.repeat(1999)), codes },
  { name: 'a condition denied 1,900 times', make: where(`${'!'.repeat(1900)}true`), codes },
  { name: 'a condition of minus signs', make: where(`${'-'.repeat(1900)}1 == 1`), codes },
  { name: 'a condition of questions', make: where(`${'true ? '.repeat(280)}true`), codes },
  {
    name: 'a condition of 250 ors',
    make: where(Array.from({ length: 250 }, () => 'true').join('||')),
    codes: [],
  },
  {
    name: 'a condition of 2,001 letters',
    make: where(`"${'x'.repeat(1999)}"`),
    codes: ['wrong-length'],
  },
  { name: 'a condition with a list of 900', make: where(`${list(900)}.size() == 1`), codes },
  { name: 'a condition of a quote', make: where(`"${'\\'.repeat(1500)}`), codes },
  { name: 'a condition of fields', make: where(`unit${'.a'.repeat(900)}`), codes },
  {
    name: 'a condition of calls',
    make: where(`${'size('.repeat(300)}1${')'.repeat(300)} == 1`),
    codes,
  },
  {
    name: 'a condition with a catastrophic pattern',
    make: where('unit.code.matches("^(a+)+$")'),
    codes,
  },
  {
    name: 'a condition with a pattern of its own',
    make: where('matches(unit.code, "(a|a)*b")'),
    codes,
  },
  {
    name: 'a condition with macros in macros',
    make: where(
      `${list(20)}.all(a, ${list(20)}.all(b, ${list(20)}.all(c, ${list(20)}.all(d, true))))`,
    ),
    codes,
  },
  {
    name: 'a condition that reads a prototype',
    make: where('unit.__proto__ == unit.constructor'),
    codes,
  },
  {
    name: 'a condition that is a prototype',
    make: where('constructor.constructor("return 1")() == 1'),
    codes,
  },
  { name: 'a condition that divides by zero', make: where('1 / 0 == 1'), codes: ['never-holds'] },
  { name: 'a condition with a huge number', make: where(`1${'0'.repeat(1900)} > 1`), codes: [] },
  { name: 'a condition of NUL', make: where('\u0000'), codes: ['control-character'] },
  {
    name: 'a condition of half a character',
    make: where('"\ud800" == unit.code'),
    codes: ['control-character'],
  },
  {
    name: '450 conditions of 2,000 letters',
    make: () =>
      smallCampaign({
        activities: lines(
          450,
          (at) =>
            `  a${at}: { title: T, why: [1], for: each leader, evidence: { w: text }, lifecycle: simple, where: '${'unit.code=="abcdefghijklmnop"||'.repeat(60)}true' }`,
        ),
      }),
    codes: [],
  },
  {
    name: '450 conditions that are too long by far',
    make: () =>
      smallCampaign({
        activities: lines(
          450,
          (at) =>
            `  a${at}: { title: T, why: [1], for: each leader, evidence: { w: text }, lifecycle: simple, where: '${'in-charge-of-'.repeat(140)}' }`,
        ),
      }),
    codes,
  },
];

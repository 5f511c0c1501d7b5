// Writes src/time/calendars/cn.ts from the chinese-days package (a development dependency).
// Run it after raising that package's version: node packages/engine/scripts/generate-calendar-cn.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(`chinese-days/${path}`), 'utf8'));
const { holidays, workdays } = read('dist/chinese-days.json');
const { version } = read('package.json');

const restDays = Object.keys(holidays).sort();
const workDays = Object.keys(workdays).sort();
// The years are announced whole, each in the autumn before it.
const firstYear = restDays[0].slice(0, 4);
const lastYear = restDays.at(-1).slice(0, 4);

const source = `import type { CalendarData } from '../work-calendar.js';

/**
 * Statutory days off of mainland China with the weekend days worked in exchange, as announced
 * year by year. Generated from chinese-days ${version} by scripts/generate-calendar-cn.mjs; do not edit.
 */
export const cn: CalendarData = {
  id: 'cn',
  title: { 'zh-CN': '中国法定节假日与调休', en: 'Statutory days of mainland China' },
  validFrom: '${firstYear}-01-01',
  validThrough: '${lastYear}-12-31',
  restDays: ${list(restDays)},
  workDays: ${list(workDays)},
  weekend: [6, 7],
};
`;
writeFileSync(new URL('../src/time/calendars/cn.ts', import.meta.url), source);

function list(dates) {
  return `[\n${dates.map((date) => `    '${date}',\n`).join('')}  ]`;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Documents } from './collections.js';
import { smallCampaign } from './small-campaign.js';

/** How a text that wants to do harm can come into a definition. */
const places: readonly (readonly [string, (text: string) => string])[] = [
  ['a whole document', (text) => text],
  ['a title in double quotes', (text) => smallCampaign({ title: JSON.stringify(text) })],
  ['a title in single quotes', (text) => smallCampaign({ title: single(text) })],
  ['a plain title', (text) => smallCampaign({ title: text })],
  ['a title as a block', (text) => smallCampaign({ title: `|2-\n${indented(text)}` })],
  ['a folded title', (text) => smallCampaign({ title: `>2-\n${indented(text)}` })],
  ['a title per language', (text) => smallCampaign({ title: `{ en: ${JSON.stringify(text)} }` })],
  ['a plain title in a flow', (text) => smallCampaign({ title: `{ en: ${text} }` })],
  ['a language', (text) => smallCampaign({ title: `{ ${JSON.stringify(text)}: x }` })],
  ['a name', (text) => smallCampaign({ campaign: JSON.stringify(text) })],
  ['a top-level key', (text) => smallCampaign({ [JSON.stringify(text)]: '1' })],
  ['a plain top-level key', (text) => smallCampaign({ [text]: '1' })],
  [
    'the name of a role',
    (text) => smallCampaign({ roles: `{ ${JSON.stringify(text)}: { title: x } }` }),
  ],
  ['a zone', (text) => smallCampaign({ timezone: JSON.stringify(text) })],
  ['a calendar', (text) => smallCampaign({ calendar: JSON.stringify(text) })],
  ['a version', (text) => smallCampaign({ version: JSON.stringify(text) })],
  ['a file', (text) => smallCampaign({ use: `[${JSON.stringify(text)}]` })],
  ['a date', (text) => smallCampaign({ archive: JSON.stringify(text) })],
  ['a day', (text) => smallCampaign({ source: `{ issued: ${JSON.stringify(text)} }` })],
  ['a window', (text) => smallCampaign({ window: `{ from: ${JSON.stringify(text)}, to: 2022 }` })],
  ['a condition', (text) => activity({ where: text })],
  ['a text in a condition', (text) => activity({ where: `unit.code == ${JSON.stringify(text)}` })],
  ['a fan-out', (text) => activity({ for: text })],
  ['words after each', (text) => activity({ for: `each ${text}` })],
  ['a due date', (text) => activity({ due: text })],
  ['an anchor', (text) => activity({ due: `3 days after ${text}` })],
  ['a lifecycle', (text) => activity({ lifecycle: text })],
  ['a clause', (text) => activity({ why: [text] })],
  ['an until', (text) => activity({ until: text })],
  ['an option', (text) => activity({ evidence: { x: { type: 'choice', options: [text] } } })],
  ['the name of a field', (text) => activity({ evidence: { [text]: 'text' } })],
  ['a comment', (text) => `# ${text}\n${smallCampaign()}`],
];

export function naughtyStrings(root: string): Documents {
  const file = path.join(root, 'tests/hostile/corpora/naughty-strings.json');
  const strings = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  return {
    count: strings.length * places.length,
    at(index) {
      const text = strings[Math.floor(index / places.length)] ?? '';
      const [place, put] = places[index % places.length] ?? ['', String];
      const name = `${JSON.stringify(text)} as ${place}`;
      return {
        name,
        kind: 'campaign',
        entry: 'campaign.yaml',
        files: { 'campaign.yaml': put(text) },
      };
    },
  };
}

function activity(parts: Readonly<Record<string, unknown>>): string {
  const report = {
    title: 'Report',
    why: [1],
    for: 'each leader',
    evidence: { words: 'text' },
    lifecycle: 'simple',
    ...parts,
  };
  return smallCampaign({ activities: JSON.stringify({ report }) });
}

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

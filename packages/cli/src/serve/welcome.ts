import path from 'node:path';

import type { DemoAccount } from '@muster/api';

import { DEFAULT_FOLDER, notesFile } from '../demo/demo-folder.js';
import { atMinute } from '../demo/show-clock.js';
import { textTable } from '../service/text-table.js';

interface Demonstration {
  readonly url: string;
  readonly folder: string;
  /** The accounts when they are new, and shown this once; otherwise none. */
  readonly accounts: readonly DemoAccount[];
  /** What the clock shows, epoch ms. */
  readonly nowAt: number;
  readonly color: boolean;
}

/** What the terminal shows once a demonstration listens. */
export function welcome({ url, folder, accounts, nowAt, color }: Demonstration): string {
  const bold = (text: string) => (color ? `\u001B[1m${text}\u001B[22m` : text);
  const isNew = accounts.length > 0;
  const facts = [
    ['Address', url],
    ['Clock', `${atMinute(nowAt)}; it stands still until you move it`],
    ['Data', `${short(folder)} (${isNew ? 'new' : 'continued'})`],
    ['Passwords', `${short(notesFile(folder))}, readable by you alone`],
  ];
  const option = path.relative('', folder) === DEFAULT_FOLDER ? '' : ` --data ${short(folder)}`;
  const command = howStarted();
  const next = [
    ['Look around', 'the tour in README.md, five minutes with curl'],
    ['Let a week pass', `${command} clock +7d${option}`],
    ['Begin anew', `${command} serve --demo --fresh${option}`],
    ['Stop', 'Ctrl-C; the next start goes on from here'],
  ];
  const rows = accounts.map(({ login, password, role, organization = '', person = '' }) => [
    login,
    password,
    role,
    `${organization} ${person}`.trim(),
  ]);
  const table = textTable([['Login', 'Password', 'Role', 'Of'], ...rows]);
  const [heading = '', ...lines] = table;
  return [
    '',
    bold(`Muster listens on ${url}`),
    'A demonstration: the Six Ones of 2022 in an invented district.',
    '',
    ...indented(textTable(facts, 3)),
    '',
    ...(isNew
      ? [
          '  Accounts, with passwords made for this demonstration:',
          '',
          bold(`  ${heading}`),
          ...indented(lines),
          '',
        ]
      : []),
    ...indented(textTable(next, 3)),
    '',
    '',
  ].join('\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The command as it was given: by npm, as a file, or as a program that is installed. */
function howStarted(): string {
  if (process.env['npm_lifecycle_event'] !== undefined) return 'npm run -s muster --';
  const file = process.argv[1] ?? '';
  return path.basename(file) === 'main.js' ? `node ${short(file)}` : 'muster';
}

/** A path as one would type it from here. */
function short(file: string): string {
  const way = path.relative('', file);
  return way.startsWith('..') || path.isAbsolute(way) ? file : way;
}

// Imported first, for its effect: says what is needed before anything newer is loaded.
import { readFileSync } from 'node:fs';

import { inRoot } from './root.mjs';

const needed = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines.node;
const [needMajor, needMinor] = needed.replace('>=', '').split('.').map(Number);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needMajor || (major === needMajor && minor < needMinor)) {
  console.error(
    `Muster needs Node ${needMajor}.${needMinor} or later; this is ${process.version}.`,
  );
  console.error('Install a newer one from https://nodejs.org and run the command again.');
  process.exit(1);
}

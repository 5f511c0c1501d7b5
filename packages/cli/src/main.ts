#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { languageOf } from './language.js';
import { runMuster } from './run-muster.js';

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runMuster(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  language: languageOf(process.env),
  version: version(),
});

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

import { readFileSync } from 'node:fs';
import { EXIT, type CommandIo } from '../command.js';

const kinds = ['campaign', 'type', 'clauses', 'scenario'];
const usage = `Usage: muster schema ${kinds.join('|')}

Prints the JSON Schema (draft 2020-12) of a kind of file, for editors and other programs.
`;

/** `muster schema` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [kind, ...rest] = args;
  if (kind === '--help' || kind === '-h') {
    io.out(usage);
    return Promise.resolve(EXIT.ok);
  }
  if (kind === undefined || rest.length > 0 || !kinds.includes(kind)) {
    io.err(`muster schema: name one kind of file: ${kinds.join(', ')}\n`);
    return Promise.resolve(EXIT.unusable);
  }
  const file = new URL(`../../../../schemas/${kind}.schema.json`, import.meta.url);
  io.out(readFileSync(file, 'utf8'));
  return Promise.resolve(EXIT.ok);
}

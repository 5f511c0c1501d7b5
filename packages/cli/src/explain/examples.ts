import { existsSync, readFileSync } from 'node:fs';
import { validateCampaign } from '@muster/engine/validate';
import type { Validation } from '../validate/validate-files.js';

/** A campaign with one mistake in it, and what is said of it. */
export interface Example {
  readonly text: string;
  readonly validation: Validation;
}

/** Where the build puts the examples; the tests keep them under tests/golden. */
const shipped = new URL('../examples/', import.meta.url);

/** The example of a code, looked at as `muster validate` does; undefined for a code that has none. */
export function exampleOf(code: string): Example | undefined {
  const name = `${code}.yaml`;
  const read = (file: string) => {
    const at = new URL(file, shipped);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  };
  const text = read(name);
  return text === undefined ? undefined : { text, validation: validateCampaign(name, read) };
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { validateCampaign, type LoadResult } from '@muster/engine';

const root = path.join(import.meta.dirname, '..', '..');
const folders = ['campaigns', 'tests/capabilities', 'tests/golden/valid'];

const texts = new Map<string, string | undefined>();

/** Every campaign of the repository that is meant to be right, by path below its root. */
export const campaignFiles: readonly string[] = folders.flatMap(filesBelow).filter((file) => {
  const text = textOf(file) ?? '';
  return /^campaign: /m.test(text) && !/^scenario: /m.test(text);
});

/** Every scenario of these campaigns. */
export const scenarioFiles: readonly string[] = folders
  .flatMap(filesBelow)
  .filter((file) => /^scenario: /m.test(textOf(file) ?? ''));

/** Validates one of them with some of its files changed. */
export function validateWith(
  entry: string,
  changed: ReadonlyMap<string, string> = new Map(),
): LoadResult {
  return validateCampaign(entry, (file) => changed.get(file) ?? textOf(file));
}

/** The text of a file, by path below the root. */
export function textOf(file: string): string | undefined {
  if (!texts.has(file)) {
    const at = path.join(root, file);
    texts.set(file, existsSync(at) ? readFileSync(at, 'utf8') : undefined);
  }
  return texts.get(file);
}

function filesBelow(folder: string): string[] {
  const at = path.join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      if (statSync(path.join(root, file)).isDirectory()) return filesBelow(file);
      return name.endsWith('.yaml') ? [file] : [];
    });
}

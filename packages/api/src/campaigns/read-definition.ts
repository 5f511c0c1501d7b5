import { validateCampaign, type LoadResult } from '@muster/engine';

/** Reads and checks a definition from its files by path. */
export function readDefinition(entry: string, files: Readonly<Record<string, string>>): LoadResult {
  return validateCampaign(entry, (path) => (Object.hasOwn(files, path) ? files[path] : undefined));
}

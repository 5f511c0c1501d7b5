import { readFileSync, statSync } from 'node:fs';
import { fileKindOf } from './file-kind.js';
import { findYamlFiles } from './find-files.js';
import type { FileToValidate } from './validate-files.js';

/** What the paths of an invocation lead to, or why one of them leads nowhere. */
export type CollectedFiles =
  | { readonly ok: true; readonly files: readonly FileToValidate[] }
  | { readonly ok: false; readonly message: string };

/** The files that paths name: files as they are, folders with every file of the language in them. */
export function collectFiles(paths: readonly string[]): CollectedFiles {
  const files = new Map<string, FileToValidate>();
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { ok: false, message: `There is no file or folder ${path}` };
    if (!stat.isDirectory()) {
      // Whatever it holds, somebody asked about it: as a campaign it is told what is missing.
      files.set(path, { path, kind: kindOf(path) ?? 'campaign' });
      continue;
    }
    let any = false;
    for (const file of findYamlFiles(path)) {
      const kind = kindOf(file);
      if (kind === undefined) continue;
      any = true;
      files.set(file, { path: file, kind });
    }
    if (!any) {
      return {
        ok: false,
        message: `There is no campaign, type, clause list or scenario (*.yaml) in the folder ${path}`,
      };
    }
  }
  return { ok: true, files: [...files.values()] };
}

function kindOf(path: string) {
  try {
    return fileKindOf(readFileSync(path, 'utf8'));
  } catch {
    // What cannot be read is reported when it is validated.
    return 'campaign';
  }
}

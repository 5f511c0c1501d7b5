import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file below one of the paths that were asked for. */
export interface FoundFile {
  /** As messages show it: relative to where the command runs, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** What was found, or the path that does not exist. */
export type FindResult =
  { readonly scenarios: readonly FoundFile[] } | { readonly missing: string };

/** A key of the file itself, whatever else is wrong with the file. */
const SCENARIO_KEY = /^["']?scenario["']?[ \t]*:/mu;
const YAML = /\.ya?ml$/u;

/** The scenario files among `paths` and below them, each once, in the order of their names. */
export function findScenarios(paths: readonly string[], cwd: string): FindResult {
  const found = new Map<string, FoundFile>();
  for (const wanted of paths) {
    const absolute = path.resolve(cwd, wanted);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat === undefined) return { missing: wanted };
    const files = stat.isDirectory() ? yamlFilesBelow(absolute) : [absolute];
    for (const file of files) {
      if (found.has(file)) continue;
      const text = readFileSync(file, 'utf8');
      if (SCENARIO_KEY.test(text)) found.set(file, { file: shown(file, cwd), text });
    }
  }
  return { scenarios: [...found.values()] };
}

/** A path as messages show it. */
function shown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file).split(path.sep).join('/');
  return relative.startsWith('../') ? file.split(path.sep).join('/') : relative;
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && YAML.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) => !/(?:^|[\\/])(?:node_modules|\.[^\\/]+)[\\/]/u.test(path.relative(folder, file)),
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
}

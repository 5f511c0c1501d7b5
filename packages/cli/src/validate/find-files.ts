import { readdirSync, statSync } from 'node:fs';

/** The YAML files of a folder and of the folders in it, sorted. Hidden folders and installed packages are left out. */
export function findYamlFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder.replace(/\/+$/, '')}/${entry.name}`;
      if (entry.isDirectory()) {
        const skipped = entry.name.startsWith('.') || entry.name === 'node_modules';
        return skipped ? [] : findYamlFiles(path);
      }
      const isFile = entry.isFile() || (entry.isSymbolicLink() && isFileAt(path));
      return isFile && /\.ya?ml$/.test(entry.name) ? [path] : [];
    });
}

function isFileAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

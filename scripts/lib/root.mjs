import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. (`import.meta.dirname` would not exist on an old Node.) */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Absolute path of a file in the repository. */
export const inRoot = (...parts) => path.join(root, ...parts);

import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The server and the program that makes its data folder, wherever a package puts them.
 * @returns {{ server: string, install: string } | undefined} undefined unless both are there
 */
export function findPrograms() {
  const server = find('mariadbd');
  const install = find('mariadb-install-db');
  return server && install ? { server, install } : undefined;
}

function find(name) {
  // Debian puts servers where the PATH of an ordinary user does not look.
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
  ];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

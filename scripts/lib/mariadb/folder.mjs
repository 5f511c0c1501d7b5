import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const prefix = 'muster-mariadb-';

/** A new folder for one server. Its name says which process is responsible for it. */
export const makeFolder = () => mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));

/** Removes a folder that a server was in. */
export const removeFolder = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/**
 * MariaDB refuses to run as root. Gives the folder to the account that its package has made.
 * @returns {string | undefined} the account to run as; undefined when we are not root
 */
export function accountFor(folder) {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option) => Number(execFileSync('id', [option, 'mysql'], { encoding: 'utf8' }));
  chownSync(folder, idOf('-u'), idOf('-g'));
  return 'mysql';
}

/** Ends the servers, and removes the folders, of processes that were killed before they could. */
export function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    if (!Number.isInteger(owner) || owner <= 0 || isAlive(owner)) continue;
    const folder = path.join(tmpdir(), name);
    try {
      endServerIn(folder);
      removeFolder(folder);
    } catch {
      // Another account's folder is that account's to remove.
    }
  }
}

function endServerIn(folder) {
  const pid = Number(readIfThere(path.join(folder, 'pid')));
  // Process numbers are given out again: only a process started on this very folder is meant.
  if (pid > 0 && readIfThere(`/proc/${pid}/cmdline`).includes(folder)) process.kill(pid, 'SIGKILL');
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The text of a file, or nothing. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

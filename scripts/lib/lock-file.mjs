import semver from 'semver';

/**
 * The versions that a lock file installs.
 * @param {{ packages?: Record<string, unknown> }} lock a parsed pnpm-lock.yaml (version 9)
 * @returns {Map<string, string[]>} versions by package name; more than one when the tree has several
 */
export function lockedVersions(lock) {
  const versions = new Map();
  for (const key of Object.keys(lock.packages ?? {})) {
    const at = key.indexOf('@', 1);
    const [name, version] = [key.slice(0, at), key.slice(at + 1)];
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

/**
 * What is installed in a version that its floor does not allow, one sentence each.
 * @param {object} lock a parsed pnpm-lock.yaml
 * @param {Record<string, string>} floors versions allowed by package name, as a semver range: `>=2.1.0`,
 *   or `^1.9.3 || >=2.1.0` where a weakness was mended in an older line as well
 */
export function belowFloor(lock, floors) {
  const locked = lockedVersions(lock);
  return Object.entries(floors).flatMap(([name, floor]) =>
    (locked.get(name) ?? [])
      // What is no version (an address, a folder) satisfies nothing: it cannot be vouched for.
      .filter((version) => !semver.satisfies(version, floor))
      .map((version) => `${name} ${version} is below its floor ${floor}.`),
  );
}

/**
 * Where a lock file names a host to fetch from. It must not: each machine has its own registry.
 * @param {object} lock a parsed pnpm-lock.yaml
 * @returns {string[]} one sentence for each place
 */
export function hostsIn(lock) {
  const places = [];
  const visit = (value, path) => {
    if (typeof value === 'string') report(value, path);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        // A maintainer's remark on why a version is deprecated is only read, never fetched.
        if (key === 'deprecated') continue;
        report(key, path);
        visit(inner, [...path, key]);
      }
    }
  };
  const report = (text, path) => {
    if (/:\/\/|^git@|^github:/.test(text)) places.push(`${path.join(' > ')} names a host: ${text}`);
  };
  visit(lock, []);
  return places;
}

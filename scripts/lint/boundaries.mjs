import path from 'node:path';

/**
 * Who may import whom, as data. The lint rules and their tests are both made from it.
 *
 * A folder of the engine may import its own level and the levels before it, never a later one.
 */
export const engineLevels = [
  ['diagnostics', 'time', 'conditions'],
  ['dsl'],
  ['evidence'],
  ['checks', 'compile'],
  ['run'],
  ['results'],
  ['simulate'],
];

/** Packages that each package may import. What is not named here is forbidden. */
export const packageImports = {
  engine: [],
  api: ['engine'],
  cli: ['engine', 'api'],
};

/** What `packages/api/src/common` may use beside itself: no feature folder is among it. */
export const commonMayUse = ['common', 'persistence'];

/** @param {string} root absolute path of the repository */
export function restrictedPathZones(root) {
  const at = (...parts) => path.join(root, 'packages', ...parts);
  return [
    ...Object.entries(packageImports)
      .map(([name, allowed]) => ({
        target: at(name),
        from: Object.keys(packageImports)
          .filter((other) => other !== name && !allowed.includes(other))
          .map((other) => at(other)),
        message: `@muster/${name} may import ${listOf(allowed.map((other) => `@muster/${other}`))}.`,
      }))
      .filter((zone) => zone.from.length > 0),
    ...engineLevels.flatMap((level, rank) => {
      const later = engineLevels.slice(rank + 1).flat();
      return level.map((folder) => ({
        target: at('engine/src', folder),
        from: [...later.map((other) => at('engine/src', other)), at('engine/src/index.ts')],
        message: `engine/${folder} comes before ${listOf([...later, 'index.ts'])}.`,
      }));
    }),
    {
      target: at('api/src/common'),
      from: [at('api/src')],
      except: commonMayUse.map((folder) => `./${folder}`),
      message: 'api/common serves the feature folders and knows none of them.',
    },
  ];
}

/**
 * Patterns for `no-restricted-imports`: the specifiers that package `name` must not write. They
 * catch by name what the zones catch by resolved file, so that an import of something that does
 * not exist yet is found too.
 * @param {keyof typeof packageImports} name
 */
export function restrictedSpecifiers(name) {
  const forbidden = Object.keys(packageImports).filter(
    (other) => !packageImports[name].includes(other),
  );
  return [
    {
      // The engine has a second door for those who only validate and must start fast.
      regex: String.raw`^@muster/(?!engine/validate$)[^/]+/`,
      message: 'Import another package through its index, not a file inside it.',
    },
    {
      regex: `^@muster/(${forbidden.join('|')})$`,
      message: `@muster/${name} may import ${listOf(packageImports[name].map((p) => `@muster/${p}`))}.`,
    },
  ];
}

const listOf = (names) => (names.length === 0 ? 'no other package' : names.join(', '));

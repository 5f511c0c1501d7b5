import { availableParallelism } from 'node:os';

/** Legacy decorators with metadata, because Nest and TypeORM read both at run time. */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['packages', 'tests', 'scripts'].map((folder) => `<rootDir>/${folder}`),
  testMatch: [
    '<rootDir>/packages/*/src/**/*.test.ts',
    '<rootDir>/tests/**/*.test.ts',
    '<rootDir>/scripts/**/*.test.mjs',
  ],
  modulePathIgnorePatterns: ['<rootDir>/packages/[^/]+/dist/'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    // Tests read the sources of every package, so that no build can be out of date.
    '^@muster/(engine|api|cli)$': '<rootDir>/packages/$1/src/index.ts',
    '^@muster/engine/validate$': '<rootDir>/packages/engine/src/validate.ts',
    // The real file first: inside node_modules `./x.js` is exactly that.
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'],
  },
  maxWorkers: Math.min(2, availableParallelism()),
  testTimeout: 60_000,
};

import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import { packageImports, restrictedPathZones, restrictedSpecifiers } from './boundaries.mjs';
import { purityRules } from './purity.mjs';

const tests = ['**/*.test.ts', '**/*.test.mjs', 'tests/**', '**/testing/**'];

/** `_` says "not needed"; naming a property beside a rest is how it is left out. */
const unusedVars = {
  argsIgnorePattern: '^_',
  varsIgnorePattern: '^_$',
  destructuredArrayIgnorePattern: '^_',
  ignoreRestSiblings: true,
};

/** The schema of the language is built from a library that only its generator needs. */
const schemaSources = 'packages/engine/src/dsl/schema/**';

const perPackage = Object.keys(packageImports).map((name) => ({
  files: [`packages/${name}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: restrictedSpecifiers(name) }] },
}));

/**
 * The whole lint configuration, for a repository of this shape.
 * @param {string} root absolute path of the repository
 */
export const musterConfig = (root) =>
  defineConfig(
    globalIgnores(['**/dist/', '**/generated/', 'coverage/', 'reports/']),
    {
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
      plugins: { 'import-x': importX },
      settings: {
        // Without these the sources that an import leads to are not read, and no cycle is found.
        'import-x/extensions': ['.ts', '.mjs'],
        'import-x/parsers': {
          [fileURLToPath(import.meta.resolve('@typescript-eslint/parser'))]: ['.ts'],
        },
        'import-x/resolver-next': [
          createTypeScriptImportResolver({
            project: [`${root}/packages/*/tsconfig.json`, `${root}/tests/tsconfig.json`],
            noWarnOnMultipleProjects: true,
          }),
        ],
      },
      rules: {
        'import-x/no-cycle': ['error', { ignoreExternal: true }],
        'import-x/no-self-import': 'error',
        'import-x/no-duplicates': 'error',
        'import-x/first': 'error',
        'import-x/newline-after-import': 'error',
        eqeqeq: 'error',
        'object-shorthand': 'error',
        'prefer-template': 'error',
      },
    },
    {
      files: ['**/*.mjs'],
      extends: [js.configs.recommended],
      languageOptions: { globals: globals.node },
      rules: { 'no-unused-vars': ['error', unusedVars] },
    },
    {
      files: ['**/*.ts'],
      extends: [tseslint.configs.strictTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: {
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/consistent-type-exports': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true },
        ],
        // A Nest module is a class whose whole meaning is in its decorator.
        '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
        '@typescript-eslint/no-unused-vars': ['error', unusedVars],
      },
    },
    {
      files: ['packages/**/*.ts'],
      rules: {
        'import-x/no-default-export': 'error',
        'import-x/no-relative-packages': 'error',
        'import-x/no-restricted-paths': ['error', { zones: restrictedPathZones(root) }],
      },
    },
    perPackage,
    {
      files: ['packages/*/src/**/*.ts'],
      // A calendar is a table of days, as long as its years.
      ignores: [...tests, '**/calendars/**'],
      rules: {
        'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
        'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      },
    },
    {
      files: [schemaSources],
      rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: true }] },
    },
    {
      files: ['packages/engine/src/**/*.ts'],
      ignores: [...tests, schemaSources],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: String.raw`/schema/[^/]+\.js$`,
                allowTypeImports: true,
                message:
                  'The running engine takes types from the schema, and validates as generated.',
              },
            ],
          },
        ],
      },
    },
    { files: ['packages/engine/src/**/*.ts'], ignores: tests, rules: purityRules },
    {
      files: ['packages/api/**/*.ts'],
      rules: {
        // An entity class describes a row. Its instances carry data and no behaviour, so an object
        // literal or a spread is as good.
        '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
        '@typescript-eslint/no-misused-spread': 'off',
      },
    },
    {
      files: tests,
      extends: [jest.configs['flat/recommended']],
      rules: {
        'jest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect*', 'assert*', 'fc.assert', 'request.**.expect'] },
        ],
        // Properties and tables of cases assert inside helpers and callbacks.
        'jest/no-standalone-expect': 'off',
      },
    },
    {
      files: ['**/*.test.ts', 'tests/**/*.ts'],
      rules: {
        // `expect(object.method)` hands the method over without calling it.
        '@typescript-eslint/unbound-method': 'off',
        '@typescript-eslint/no-non-null-assertion': 'off',
        // A stand-in has the shape of what it stands for, not its constructor.
        '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      },
    },
    prettier,
  );

import { expect, it } from '@jest/globals';
import { language } from '../generated/validators.js';
import { expectedInChinese } from './expected-in-chinese.js';
import { isRecord } from './json-pointer.js';
import { EXPECTED_KEYWORD } from './schema-words.js';

function expectationsIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(expectationsIn);
  if (!isRecord(schema)) return [];
  const own = schema[EXPECTED_KEYWORD];
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...Object.values(schema).flatMap(expectationsIn),
  ];
}

it('has Chinese words for all that the schema expects', () => {
  const expectations = [...new Set(expectationsIn(language))];
  expect(expectations.length).toBeGreaterThan(10);
  // An expectation that is not translated is given back in the quotes of the other language.
  const untranslated = expectations.filter((words) => expectedInChinese(words) === `「${words}」`);
  expect(untranslated).toEqual([]);
});

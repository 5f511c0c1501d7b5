import { expect, test } from '@jest/globals';
import { runBuilt } from '../testing/run-built.js';

test.each(['campaign', 'type', 'clauses', 'scenario'])(
  'prints the schema of a %s file',
  async (kind) => {
    const { code, stdout } = await runBuilt(['schema', kind], import.meta.dirname);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  },
);

test('refuses a kind that does not exist and names those that do', async () => {
  const { code, stdout, stderr } = await runBuilt(['schema', 'campain'], import.meta.dirname);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('campaign, type, clauses, scenario');
});

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Answer, Client } from './support/client.js';
import { DATABASES } from './support/databases.js';
import { useService } from './support/service.js';

const ENTRY = 'campaign.yaml';
const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, index) => {
    const from = String.fromCharCode(97 + index);
    const to = String.fromCharCode(98 + index);
    return `${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`;
  }),
].join('\n');

/** What is sent as the campaign, and the code of the mistake that must be told. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['text that is no YAML', 'campaign: [1, 2\nversion: }', 'yaml-syntax'],
  ['ten thousand brackets', deep('[', ']'), 'too-deep'],
  ['ten thousand braces', `a: ${deep('{a: ', '}')}`, 'too-deep'],
  ['an alias bomb', bomb, 'alias-refused'],
  ['a key written twice', 'muster: 1\ncampaign: a\nmuster: 1\n', 'duplicate-key'],
  ['a tag', 'muster: !!js/function "return 1"\n', 'tag-refused'],
  ['a prototype', '__proto__: { admin: true }\nmuster: 1\n', 'reserved-key'],
  ['an empty file', '', 'empty-document'],
  ['a control character', 'muster: 1\ntitle: "a\u0000b"\n', 'control-character'],
  ['another version of YAML', '%YAML 1.1\n---\nmuster: 1\n', 'directive-refused'],
];

describe.each(DATABASES)('hostile definitions on %s', (kind) => {
  const service = useService(kind);
  let administrator: Client;
  beforeAll(async () => {
    administrator = await service().administrator();
  });
  const validate = (files: Record<string, string>): Promise<Answer> =>
    administrator.post('/v1/definitions/validate', { entry: ENTRY, files });

  it.each(HOSTILE)('tells what is wrong with %s, and lives on', async (_, text, code) => {
    const answer = await validate({ [ENTRY]: text });
    expect(answer).toMatchObject({ status: 200, body: { valid: false } });
    const { diagnostics } = answer.body as { diagnostics: { code: string; file: string }[] };
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect((await service().client.get('/health')).status).toBe(200);
  });

  it('refuses to publish what does not validate, and keeps nothing of it', async () => {
    const answer = await administrator.post('/v1/campaigns', {
      entry: ENTRY,
      files: { [ENTRY]: bomb },
      bodies: {},
    });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await service().query('SELECT id FROM definitions')).toEqual([]);
  });

  it('refuses five megabytes before reading them', async () => {
    const answer = await validate({ [ENTRY]: '# '.padEnd(5_000_000, 'x') });
    expect(answer.status).toBe(413);
    expect((await service().client.get('/health')).status).toBe(200);
  });

  it('looks for no file outside of what was sent', async () => {
    const answer = await validate({
      [ENTRY]: 'muster: 1\ncampaign: a\nuse: [../../../../etc/passwd]\n',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('root:');
  });
});

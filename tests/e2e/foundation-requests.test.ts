import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from './support/client.js';
import { DATABASES } from './support/databases.js';
import { useService } from './support/service.js';

describe.each(DATABASES)('requests on %s', (kind) => {
  const service = useService(kind, { config: { maxBodyBytes: 2048 } });
  let administrator: Client;
  beforeAll(async () => {
    administrator = await service().administrator();
  });

  const postText = (body: string, type = 'application/json') =>
    administrator.send('POST', '/v1/organizations', { body, headers: { 'Content-Type': type } });

  it('says of every mistake what is wrong, where, and what would be right', async () => {
    const answer = await administrator.post('/v1/organizations', {
      code: 'a b',
      kind: 'company',
      colour: 'red',
      attributes: { size: { deep: 1 } },
    });
    expect(answer.status).toBe(400);
    const { code, errors } = answer.body as { code: string; errors: { path: string }[] };
    expect(code).toBe('invalid-request');
    expect(new Map(errors.map((error) => [error.path, error]))).toEqual(
      new Map([
        ['/code', expect.objectContaining({ message: expect.stringContaining('letters') })],
        ['/name', expect.objectContaining({ code: 'missing' })],
        ['/kind', expect.objectContaining({ code: 'not-in-list', allowed: ['unit', 'body'] })],
        ['/attributes/size', expect.anything()],
        [
          '',
          expect.objectContaining({
            code: 'unknown-property',
            allowed: ['code', 'name', 'kind', 'category', 'attributes'],
          }),
        ],
      ]),
    );
  });

  it.each([
    ['malformed JSON', '{"code": ', 'application/json', 400, 'malformed-json'],
    [
      'an oversized body',
      JSON.stringify({ code: 'x'.repeat(4096) }),
      'application/json',
      413,
      'too-large',
    ],
    [
      'a body of another type',
      'code=a',
      'application/x-www-form-urlencoded',
      400,
      'invalid-request',
    ],
    ['a list for an object', '[]', 'application/json', 400, 'invalid-request'],
    [
      'a polluting key',
      '{"__proto__": {"kind": "unit"}}',
      'application/json',
      400,
      'invalid-request',
    ],
  ])('refuses %s', async (_, body, type, status, code) => {
    const answer = await postText(body, type);
    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('names a parameter that is wrong', async () => {
    expect(await administrator.get('/v1/organizations?limit=0&sort=name')).toMatchObject({
      status: 400,
      body: { errors: [{ path: '/limit' }, { code: 'unknown-property' }] },
    });
  });

  it('answers an unknown path with a problem', async () => {
    expect(await administrator.get('/v1/nothing')).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it('is healthy when its database answers, and sends safe headers', async () => {
    const answer = await service().client.get('/health');
    expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  it('describes itself in OpenAPI 3.1 with nothing left dangling', async () => {
    const answer = await service().client.get('/openapi.json');
    const document = answer.body as {
      openapi: string;
      components: { schemas: Record<string, unknown> };
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const references = new Set(
      [...answer.text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]),
    );
    expect(references).toContain('Problem');
    expect(
      [...references].filter((name) => !((name ?? '') in document.components.schemas)),
    ).toEqual([]);
    expect(document.components.schemas['CreateOrganization']).toMatchObject({
      additionalProperties: false,
      required: ['code', 'name', 'kind'],
    });
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.filter(({ responses }) => !('default' in responses))).toEqual([]);
  });
});

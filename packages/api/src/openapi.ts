import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'For people.' },
    code: { type: 'string', description: 'For programs; it does not change.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: {
          path: {
            type: 'string',
            description:
              'A JSON pointer (RFC 6901) into the body or the query, the name of a path parameter or a header, or file:line:column in a definition.',
          },
          code: { type: 'string' },
          message: {
            type: 'string',
            description: 'In the language of Accept-Language, where there is a choice.',
          },
          allowed: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    allowed: { type: 'array', items: { type: 'string' } },
  },
};

/** The OpenAPI 3.1 description of every route, made from the same schemas that check requests. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Muster')
    .setDescription('Runs compliance campaigns. Refusals are problem details as in RFC 9457.')
    .setVersion('1')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .addGlobalResponse({
      status: 'default',
      description: 'A refusal.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    })
    .build();
  const document = SwaggerModule.createDocument(app, settings, { standardSchemaConverter });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem },
  };
  return document;
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12, so zod's own rendering needs no translation. */
function standardSchemaConverter(
  schema: unknown,
  { schemaType }: { schemaType: 'input' | 'output' },
) {
  if (!(schema instanceof z.ZodType)) return undefined;
  // A schema that has an id comes out as a reference to a definition of that name.
  const { $schema: _, $defs, ...body } = z.toJSONSchema(schema, { io: schemaType });
  return { schema: body, components: $defs ?? {} };
}

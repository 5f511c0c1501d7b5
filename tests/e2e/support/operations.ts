import type { Client } from './client.js';

/** As much of JSON Schema as the document uses for requests. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema?: JsonSchema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
  };
}

/** One operation of the service as its OpenAPI document describes it. */
export interface Operation {
  /** Such as `GET /v1/tasks/{id}`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  /** The media types of its body; none when it has none. */
  readonly accepts: readonly string[];
  /** What its body is to be, where it is JSON; references are to other schemas of the document. */
  readonly body: JsonSchema;
}

/** Every operation that the service describes. */
export async function readOperations(client: Client): Promise<Operation[]> {
  const document = (await client.get('/openapi.json')).body as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
  };
  const resolved = (schema: JsonSchema | undefined): JsonSchema =>
    schema?.$ref === undefined
      ? (schema ?? {})
      : (document.components.schemas[schema.$ref.replace(/^.*\//, '')] ?? {});
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([lower, { parameters = [], requestBody }]): Operation => {
      const method = lower.toUpperCase();
      const content = requestBody?.content ?? {};
      return {
        name: `${method} ${path}`,
        method,
        path,
        query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
        accepts: Object.keys(content),
        body: resolved(content['application/json']?.schema),
      };
    }),
  );
}

/** A path with its parameters filled in. */
export function fillPath(path: string, value: (name: string) => string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
}

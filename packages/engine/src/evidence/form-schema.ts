import { nestedTypes } from './form-type.js';
import type { Fields, Nested } from './field-type.js';
import { fieldTypeOf, typedField } from './field-types.js';
import type { Words } from './evidence-problem.js';
import type { JsonSchema } from './form.js';

export interface SchemaOptions extends Pick<Nested, 'supplies' | 'seed'> {
  readonly required: boolean;
}

/**
 * The JSON Schema of a form. `required` lists the required fields that are always asked for; without
 * it the schema fits a draft too.
 */
export function formSchema(fields: Fields, options: SchemaOptions): JsonSchema {
  const named = Object.entries(fields).map(([name, field]) => [name, typedField(field)] as const);
  const required = named.flatMap(([name, field]) =>
    field.required && field.when === undefined && field.value === undefined ? [name] : [],
  );
  const nested: Nested = {
    ...nestedTypes,
    supplies: options.supplies,
    seed: options.seed,
    schema: (inner: Fields) => formSchema(inner, options),
  };
  return {
    type: 'object',
    properties: Object.fromEntries(
      named.map(([name, field]) => [
        name,
        {
          ...words('title', field.title),
          ...words('description', field.help),
          ...fieldTypeOf(field).schema(field, nested),
          ...(field.value === undefined ? {} : { 'x-computed': field.fixed ? 'fixed' : 'default' }),
        },
      ]),
    ),
    ...(options.required && required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** JSON Schema has one title; all languages stand in `x-title`. */
function words(keyword: 'title' | 'description', text: Words | undefined): JsonSchema {
  if (text === undefined) return {};
  if (typeof text === 'string') return { [keyword]: text };
  return { [keyword]: text['en'] ?? Object.values(text)[0], [`x-${keyword}`]: text };
}

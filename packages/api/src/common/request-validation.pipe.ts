import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';

import { jsonPointer } from './json-pointer.js';
import { Problem, type ProblemError } from './problem.js';
import { unsoundness } from './sound-json.js';

const MOST_ERRORS_SHOWN = 50;

/**
 * Holds every body and parameter against the zod schema that its decorator names, so that one
 * schema serves the check, the type and the OpenAPI document. All mistakes come at once.
 */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const schema = metadata.schema;
    if (!(schema instanceof z.ZodType)) return value;
    const unsound = metadata.type === 'body' ? unsoundness(value) : undefined;
    if (unsound)
      throw new Problem(400, 'invalid-request', summary([unsound]), { errors: [unsound] });
    const result = await schema.safeParseAsync(value);
    if (result.success) return result.data;
    const errors = result.error.issues
      .slice(0, MOST_ERRORS_SHOWN)
      .map((issue) => toError(issue, schema, metadata.data));
    throw new Problem(400, 'invalid-request', summary(errors), { errors });
  }
}

function summary(errors: readonly { readonly path: string; readonly message: string }[]): string {
  const first = errors[0];
  if (!first) return 'The request is not valid.';
  const others = errors.length - 1;
  const more = others > 0 ? ` (and ${String(others)} more)` : '';
  return `${first.path === '' ? 'the body' : first.path}: ${first.message}${more}`;
}

function toError(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  parameter?: string,
): ProblemError & { readonly message: string } {
  const base = { path: `${parameter ?? ''}${jsonPointer(issue.path)}`, message: issue.message };
  if (issue.code === 'unrecognized_keys') {
    return { ...base, code: 'unknown-property', allowed: keysAt(schema, issue.path) };
  }
  if (issue.code === 'invalid_value') {
    return { ...base, code: 'not-in-list', allowed: issue.values.map(String) };
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return { ...base, code: missing ? 'missing' : issue.code.replaceAll('_', '-') };
}

/** The keys that an object may have at a path of a schema; empty where it is not an object. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType = unwrap(schema);
  for (const key of path) {
    if (current instanceof z.ZodObject) {
      const shape = current.shape as Readonly<Record<string, z.core.$ZodType>>;
      const next = shape[String(key)];
      if (!next) return [];
      current = unwrap(next);
    } else if (current instanceof z.ZodArray) {
      current = unwrap(current.element);
    } else {
      return [];
    }
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '..', '..', 'schemas');

/** A JSON Schema, as far as the language uses it. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly 'x-expected'?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** The schema of a kind of file, as editors are given it. */
export function shapeOf(kind: 'campaign' | 'type' | 'scenario'): Shape {
  return JSON.parse(readFileSync(path.join(folder, `${kind}.schema.json`), 'utf8')) as Shape;
}

/**
 * The shapes that may be meant at a place, without references and unions. A description that stands
 * outside of these says more about the place than theirs.
 */
export function branchesOf(shape: Shape, root: Shape, about?: string): readonly Shape[] {
  const description = about ?? shape.description;
  if (shape.$ref !== undefined) {
    const target = root.$defs?.[shape.$ref.replace('#/$defs/', '')];
    return target === undefined ? [] : branchesOf(target, root, description);
  }
  if (shape.anyOf !== undefined)
    return shape.anyOf.flatMap((one) => branchesOf(one, root, description));
  return [description === undefined ? shape : { ...shape, description }];
}

/** The keys and the values that the language itself gives. */
export const languageWords: ReadonlySet<string> = wordsIn(
  (['campaign', 'type', 'scenario'] as const).map(shapeOf),
);

function wordsIn(shape: unknown, words = new Set<string>()): Set<string> {
  if (typeof shape !== 'object' || shape === null) return words;
  const { properties, enum: values, const: only } = shape as Shape;
  for (const word of [...Object.keys(properties ?? {}), ...(values ?? []), only]) {
    if (typeof word === 'string') words.add(word);
  }
  for (const part of Object.values(shape)) wordsIn(part, words);
  return words;
}

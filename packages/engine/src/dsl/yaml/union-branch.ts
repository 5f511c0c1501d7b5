import { isRecord } from './json-pointer.js';
import { listOf } from './schema-view.js';
import type { SchemaObject, SchemaView } from './schema-view.js';
import { allowedValues, kindOf, typesOf } from './schema-words.js';
import type { Kind } from './schema-words.js';

/** What can be told of a branch of a union without looking at any data. */
export interface Branch {
  readonly index: number;
  /** The schemas that all apply together in this branch; empty when a reference cannot be followed. */
  readonly schemas: readonly SchemaObject[];
  /** Undefined when the branch does not say which kinds of value it takes. */
  readonly kinds: ReadonlySet<Kind> | undefined;
  /** Properties that have one value only, such as `type`, by name. */
  readonly tags: ReadonlyMap<string, unknown>;
}

export function branchesOf(union: unknown, view: SchemaView): Branch[] {
  return listOf(union).map((schema, index) => {
    const schemas = view.together(schema);
    return { index, schemas, kinds: kindsOf(schemas, view), tags: tagsOf(schemas, view) };
  });
}

export function takes(branch: Branch, kind: Kind): boolean {
  return branch.kinds?.has(kind) ?? true;
}

/** Whether the branch knows a key of this name. */
export function hasProperty(branch: Branch, name: string): boolean {
  return branch.schemas.some(
    ({ properties }) => isRecord(properties) && Object.hasOwn(properties, name),
  );
}

export function requires(branch: Branch, name: string): boolean {
  return branch.schemas.some(({ required }) => listOf(required).includes(name));
}

function kindsOf(
  schemas: readonly SchemaObject[],
  view: SchemaView,
): ReadonlySet<Kind> | undefined {
  for (const schema of schemas) {
    const types = typesOf(schema);
    if (types.length > 0) return new Set(types.map(kindOfType));
    const values = allowedValues(schema);
    if (values.length > 0) return new Set(values.map(kindOf));
    const inner = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])];
    if (inner.length > 0) {
      const kinds = inner.map((each) => kindsOf(view.together(each), view));
      if (kinds.every((each) => each !== undefined))
        return new Set(kinds.flatMap((each) => [...each]));
    }
  }
  return undefined;
}

function kindOfType(type: string): Kind {
  return type === 'integer' ? 'number' : (type as Kind);
}

function tagsOf(schemas: readonly SchemaObject[], view: SchemaView): ReadonlyMap<string, unknown> {
  const tags = new Map<string, unknown>();
  for (const { properties } of schemas) {
    if (!isRecord(properties)) continue;
    for (const [name, property] of Object.entries(properties)) {
      const values = view.together(property).flatMap(allowedValues);
      if (values.length === 1) tags.set(name, values[0]);
    }
  }
  return tags;
}

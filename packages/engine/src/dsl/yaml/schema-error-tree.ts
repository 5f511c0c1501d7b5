import type { ErrorObject } from 'ajv';
import { pointerSteps } from './json-pointer.js';
import { listOf } from './schema-view.js';
import type { SchemaView } from './schema-view.js';

/** An error of the validator; for a union, with the errors of each of its branches. */
export interface ErrorNode {
  readonly error: ErrorObject;
  readonly steps: readonly string[];
  /** One list for each branch of the union, empty for every other keyword. */
  readonly branches: readonly (readonly ErrorNode[])[];
}

/**
 * Gives every union the errors that its branches made. The validator lists them flat, those of the branches just
 * before the union's own, so that one pass with a stack finds them; which branch made which is read off the schema.
 */
export function buildErrorTree(errors: readonly ErrorObject[], view: SchemaView): ErrorNode[] {
  const open: ErrorNode[] = [];
  for (const error of errors) {
    const steps = pointerSteps(error.instancePath);
    const branches: ErrorNode[][] = [];
    if (isUnion(error)) {
      const schemas = listOf(error.schema);
      for (const _ of schemas) branches.push([]);
      for (let last = open.at(-1); last; last = open.at(-1)) {
        const owners = ownersOf(last, steps, schemas, view);
        if (owners.length === 0) break;
        open.pop();
        // Last first, and turned round below: putting each in front would be quadratic.
        for (const owner of owners) branches[owner]?.push(last);
      }
      for (const branch of branches) branch.reverse();
    }
    open.push({ error, steps, branches });
  }
  return open;
}

export function isUnion(error: ErrorObject): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf';
}

/** The branches that can have made the error. */
function ownersOf(
  { error, steps }: ErrorNode,
  unionSteps: readonly string[],
  schemas: readonly unknown[],
  view: SchemaView,
): readonly number[] {
  if (!unionSteps.every((step, index) => steps[index] === step)) return [];
  const target = error.parentSchema;
  if (!target) return [];
  const below = steps.slice(unionSteps.length);
  return [...schemas.keys()].filter((index) => {
    const schema = schemas[index];
    // A branch that cannot be looked into is taken to have made whatever lies below the union.
    return view.resolve(schema) === undefined || view.reaches(schema, below, target);
  });
}

import { isRecord, pointerSteps } from './json-pointer.js';

export type SchemaObject = Readonly<Record<string, unknown>>;

const inPlaceLists = ['allOf', 'anyOf', 'oneOf'] as const;
const inPlaceSchemas = ['if', 'then', 'else', 'not', 'propertyNames'] as const;

/** Looks around in a JSON Schema whose references all point into `root`. */
export class SchemaView {
  readonly #texts = new WeakMap<SchemaObject, string>();
  readonly #patterns = new Map<string, RegExp>();

  constructor(private readonly root: unknown) {}

  /** The schema itself or what it refers to; undefined for a reference that leads nowhere, and for true and false. */
  resolve(schema: unknown): SchemaObject | undefined {
    let at = schema;
    for (let hops = 0; hops < 32 && isRecord(at); hops += 1) {
      const reference = at['$ref'];
      if (typeof reference !== 'string') return at;
      at = this.#lookUp(reference);
    }
    return undefined;
  }

  /** The schemas that all apply together: the schema, what it refers to, and their `allOf`. */
  together(schema: unknown): readonly SchemaObject[] {
    const found = new Set<SchemaObject>();
    const visit = (next: unknown): void => {
      const resolved = this.resolve(next);
      if (!resolved || found.has(resolved)) return;
      found.add(resolved);
      listOf(resolved['allOf']).forEach(visit);
    };
    visit(schema);
    return [...found];
  }

  /** Whether `target` is one of the schemas that can judge what lies at `steps` below the value `schema` is for. */
  reaches(schema: unknown, steps: readonly string[], target: SchemaObject): boolean {
    let frontier = this.#inPlace([schema]);
    for (const step of steps) {
      frontier = this.#inPlace([...frontier].flatMap((each) => this.#below(each, step)));
      if (frontier.size === 0) return false;
    }
    return [...frontier].some((each) => this.#same(each, target));
  }

  #inPlace(schemas: readonly unknown[]): ReadonlySet<SchemaObject> {
    const found = new Set<SchemaObject>();
    const open = [...schemas];
    while (open.length > 0) {
      const next = open.pop();
      if (!isRecord(next) || found.has(next)) continue;
      found.add(next);
      if (typeof next['$ref'] === 'string') open.push(this.#lookUp(next['$ref']));
      for (const keyword of inPlaceLists) open.push(...listOf(next[keyword]));
      for (const keyword of inPlaceSchemas) open.push(next[keyword]);
      open.push(...valuesOf(next['dependentSchemas']));
    }
    return found;
  }

  #below(schema: SchemaObject, step: string): readonly unknown[] {
    const properties = schema['properties'];
    const named = isRecord(properties) && Object.hasOwn(properties, step) ? [properties[step]] : [];
    const patterned = entriesOf(schema['patternProperties'])
      .filter(([pattern]) => this.#pattern(pattern).test(step))
      .map(([, each]) => each);
    const others = [schema['additionalProperties'], schema['unevaluatedProperties']];
    const items = /^\d+$/.test(step)
      ? [schema['items'], schema['contains'], listOf(schema['prefixItems'])[Number(step)]]
      : [];
    return [...named, ...patterned, ...others, ...items];
  }

  #lookUp(reference: string): unknown {
    if (!reference.startsWith('#')) return undefined;
    let at = this.root;
    for (const step of pointerSteps(decodeURIComponent(reference.slice(1)))) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
      at = (at as SchemaObject)[step];
    }
    return at;
  }

  /** A validator compiled ahead carries copies of the schemas, so that being the same object is not asked for. */
  #same(a: SchemaObject, b: SchemaObject): boolean {
    return a === b || this.#text(a) === this.#text(b);
  }

  #text(schema: SchemaObject): string {
    let text = this.#texts.get(schema);
    if (text === undefined) {
      text = JSON.stringify(schema);
      this.#texts.set(schema, text);
    }
    return text;
  }

  #pattern(source: string): RegExp {
    let pattern = this.#patterns.get(source);
    if (!pattern) {
      pattern = new RegExp(source, 'u');
      this.#patterns.set(source, pattern);
    }
    return pattern;
  }
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

function valuesOf(value: unknown): readonly unknown[] {
  return isRecord(value) ? Object.values(value) : [];
}

import { celName, type ConditionScope } from '../conditions/index.js';
import type { Fields, ListField } from './field-type.js';
import { fieldTypeOf, typedField } from './field-types.js';
import type { FormScopes } from './form-conditions.js';

/** The order in which the values of a level are worked out, and the fields that wait for each other in a circle. */
export interface ComputedOrder {
  /** Every field of the level, each behind those its value and its `when` read. */
  readonly order: readonly string[];
  /** Fields with a value that reads itself, by way of others or not. */
  readonly circular: ReadonlySet<string>;
}

/** `own` is the variable of the form's values; the entry of a list is `entry`. */
export function computedOrder(
  fields: Fields,
  scopes: FormScopes,
  own: 'evidence' | 'answers',
  list?: ListField,
): ComputedOrder {
  const names = new Map(Object.keys(fields).map((name) => [celName(name), name]));
  const variable = list === undefined ? own : 'entry';
  const readBy = (name: string) =>
    readsOf(fields, name, scopes, list).flatMap(([first = '', second = '']) => {
      const read = first === variable ? names.get(second) : undefined;
      return read === undefined ? [] : [read];
    });

  const order: string[] = [];
  const circular = new Set<string>();
  const state = new Map<string, 'begun' | 'placed'>();
  function place(name: string, path: readonly string[]): void {
    if (state.get(name) === 'placed') return;
    if (state.get(name) === 'begun') {
      for (const other of path.slice(path.indexOf(name))) {
        if (hasValue(fields, other)) circular.add(other);
      }
      return;
    }
    state.set(name, 'begun');
    for (const read of readBy(name)) place(read, [...path, name]);
    state.set(name, 'placed');
    order.push(name);
  }
  for (const name of Object.keys(fields)) place(name, []);
  return { order, circular };
}

function hasValue(fields: Fields, name: string): boolean {
  const field = fields[name];
  return field !== undefined && typedField(field).value !== undefined;
}

/** What the value and the `when` of a field read, and those of the fields of a list. */
function readsOf(
  fields: Fields,
  name: string,
  scopes: FormScopes,
  list: ListField | undefined,
): (readonly string[])[] {
  const authored = fields[name];
  if (authored === undefined) return [];
  const field = typedField(authored);
  const scope = scopes.of(list);
  const inside =
    field.type === 'list'
      ? Object.keys(field.of).flatMap((inner) => readsOf(field.of, inner, scopes, field))
      : [];
  const computed = fieldTypeOf(field).computed?.(field);
  return [
    ...inside,
    ...(field.value === undefined || computed === undefined
      ? []
      : readsIn(scope, (known) => known.compileExpression(field.value ?? '', computed))),
    // Only what is worked out can wait.
    ...(field.when === undefined || field.value === undefined
      ? []
      : readsIn(scope, (known) => known.compile(field.when ?? ''))),
  ];
}

type Compiled =
  ReturnType<ConditionScope['compile']> | ReturnType<ConditionScope['compileExpression']>;

function readsIn(
  scope: ConditionScope,
  compile: (scope: ConditionScope) => Compiled,
): readonly (readonly string[])[] {
  const outcome = compile(scope);
  if (!outcome.ok) return [];
  return 'condition' in outcome ? outcome.condition.reads : outcome.expression.reads;
}

import { personVariable, type ConditionVariables } from '../conditions/index.js';
import type { AuthoredRule } from '../dsl/authored.js';
import type { EvidenceContext, Random } from './evidence-context.js';
import type { CheckMode } from './evidence-problem.js';
import { computedValue, isSameValue } from './computed-value.js';
import type { Fields, FieldUse, FieldWorld, Finding, ListField, TypedField } from './field-type.js';
import { fieldTypeOf, typedField } from './field-types.js';
import { checkedCondition, type FormScopes } from './form-conditions.js';
import { formVariable } from './form-type.js';
import { isRecord, ownValue } from './own-value.js';

/** What is being checked or made up: the whole form, seen from one of its levels. */
export interface Work {
  readonly scopes: FormScopes;
  readonly context: EvidenceContext;
  readonly mode: CheckMode;
  readonly world: FieldWorld;
  /** The variables of conditions, with the form's values as they are now. */
  readonly variables: () => ConditionVariables;
  /** Whether the schema already found something wrong at a path or inside it. */
  readonly isBroken: (path: string) => boolean;
}

/** The fields of the form, or of one entry of a list. */
export interface Level {
  readonly fields: Fields;
  readonly list?: ListField;
  /** Path of the level: empty, or `published[0]`. */
  readonly path: string;
}

/** The fields of a level that are asked for now. */
export function askedFields(level: Level, values: unknown, work: Work): string[] {
  const variables = levelVariables(level, values, work);
  return Object.entries(level.fields).flatMap(([name, authored]) =>
    isAsked(typedField(authored), level, variables, work) ? [name] : [],
  );
}

/** What is wrong with the fields of a level, besides what the schema finds. */
export function checkLevel(level: Level, values: unknown, work: Work): Finding[] {
  const variables = levelVariables(level, values, work);
  return Object.entries(level.fields).flatMap(([name, authored]): Finding[] => {
    const field = typedField(authored);
    const type = fieldTypeOf(field);
    const value = ownValue(values, name);
    const at = level.path === '' ? name : `${level.path}.${name}`;
    // A list is gone through as far as it can be: its entries know what is broken in them.
    const broken = field.type === 'list' ? !isListOfRecords(value) : work.isBroken(at);
    const empty = value === undefined || (!broken && type.isEmpty?.(value) === true);
    const complete = work.mode === 'complete';
    // Personal data that nobody asks for are not even kept in a draft.
    if (complete || (field.personal !== undefined && !empty)) {
      const asked = isAsked(field, level, variables, work);
      if (!asked) return empty ? [] : [{ code: 'not-asked', at }];
      if (complete && empty && field.required) return [{ code: 'missing', at }];
    }
    if (empty || broken) return [];
    const fixed = field.fixed ? checkFixed(field, value, level, variables, work) : undefined;
    if (fixed) return [{ ...fixed, at }];
    return (type.check?.(value, field, createUse(level, values, at, work)) ?? []).map(
      (finding) => ({ ...finding, at: `${at}${finding.at ?? ''}` }),
    );
  });
}

/** A finding when a value is not the one that is worked out. A draft may lack what it follows from. */
function checkFixed(
  field: TypedField,
  value: unknown,
  level: Level,
  variables: ConditionVariables,
  work: Work,
): Finding | undefined {
  const expected = computedValue(field, work.scopes.of(level.list), variables);
  if (expected === undefined) {
    return work.mode === 'draft' ? undefined : { code: 'not-as-computed' };
  }
  return isSameValue(value, expected) ? undefined : { code: 'not-as-computed', data: { expected } };
}

/**
 * The rules that do not hold. A rule that reads what nobody has given says nothing: whether that had
 * to be given is the field's own business.
 */
export function brokenRules(
  rules: readonly AuthoredRule[],
  level: Level,
  values: unknown,
  work: Work,
): Finding[] {
  const variables = levelVariables(level, values, work);
  return rules.flatMap((rule): Finding[] => {
    const condition = checkedCondition(rule.check, work.scopes.of(level.list));
    const { value, problem } = condition.evaluate(variables);
    if (value || problem?.kind === 'missing') return [];
    return [{ code: 'rule', at: level.path, message: rule.message, data: { check: rule.check } }];
  });
}

/** Values for a level that pass as complete, where there is something to choose from. */
export function exampleLevel(
  level: Level,
  work: Work,
  random: Random,
  made: Record<string, unknown> = {},
): Record<string, unknown> {
  const left = new Set<string>();
  // A condition may look at a field below its own, so the level is gone through until nothing changes.
  for (let pass = 0; pass < 5; pass += 1) {
    let changed = false;
    for (const [name, authored] of Object.entries(level.fields)) {
      const field = typedField(authored);
      const asked = isAsked(field, level, levelVariables(level, made, work), work);
      if (!asked && Object.hasOwn(made, name)) {
        Reflect.deleteProperty(made, name);
        changed = true;
      }
      if (asked && field.value !== undefined) {
        changed = updateComputed(name, field, level, made, work) || changed;
        continue;
      }
      if (!asked || Object.hasOwn(made, name) || left.has(name)) continue;
      const value =
        field.required || random() < 0.5
          ? fieldTypeOf(field).example(field, createUse(level, made, name, work), random)
          : undefined;
      if (value === undefined) left.add(name);
      else {
        made[name] = value;
        changed = true;
      }
    }
    if (!changed) break;
  }
  return made;
}

/** Works a value out anew; whether that changed anything. */
function updateComputed(
  name: string,
  field: TypedField,
  level: Level,
  made: Record<string, unknown>,
  work: Work,
): boolean {
  const before = ownValue(made, name);
  Reflect.deleteProperty(made, name);
  const variables = levelVariables(level, made, work);
  const value = computedValue(field, work.scopes.of(level.list), variables);
  if (value !== undefined) made[name] = value;
  return !isSameValue(before, value);
}

export function isAsked(
  field: TypedField,
  level: Level,
  variables: ConditionVariables,
  work: Work,
): boolean {
  if (field.when === undefined) return true;
  return checkedCondition(field.when, work.scopes.of(level.list)).holds(variables);
}

export function levelVariables(level: Level, values: unknown, work: Work): ConditionVariables {
  const variables = work.variables();
  return level.list === undefined
    ? variables
    : { ...variables, entry: formVariable(level.fields, values, work.world) };
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function createUse(level: Level, values: unknown, path: string, work: Work): FieldUse {
  const inside = (list: ListField, index: number): Level => ({
    fields: list.of,
    list,
    path: `${path}[${index}]`,
  });
  return {
    context: work.context,
    supplies: work.world.supplies,
    mode: work.mode,
    suitsFile: ({ name, type, size }, where) =>
      checkedCondition(where, work.scopes.file(level.list)).holds({
        ...levelVariables(level, values, work),
        file: { name, type, size },
      }),
    suits(person, choice) {
      if (choice.role !== undefined && !person.roles.includes(choice.role)) return false;
      if (choice.where === undefined) return true;
      const scope = work.scopes.candidate(choice, level.list);
      return checkedCondition(choice.where, scope).holds({
        ...levelVariables(level, values, work),
        person: personVariable(person),
      });
    },
    checkEntry(list, entry, index) {
      const at = inside(list, index);
      const found = checkLevel(at, entry, work);
      const rules =
        work.mode === 'complete' && found.length === 0 && !work.isBroken(at.path)
          ? brokenRules(list.rules ?? [], at, entry, work)
          : [];
      return [...found, ...rules].map((finding) => ({
        ...finding,
        at: (finding.at ?? '').slice(path.length),
      }));
    },
    exampleEntry: (list, random) =>
      untilRulesHold(() => {
        const at = inside(list, 0);
        const entry = exampleLevel(at, work, random);
        return {
          values: entry,
          holds: brokenRules(list.rules ?? [], at, entry, work).length === 0,
        };
      }),
  };
}

/** Tries again until the rules hold, and after enough tries gives what it has. */
export function untilRulesHold(
  attempt: () => { readonly values: Record<string, unknown>; readonly holds: boolean },
): Record<string, unknown> {
  let latest = attempt();
  for (let tries = 1; tries < 100 && !latest.holds; tries += 1) latest = attempt();
  return latest.values;
}

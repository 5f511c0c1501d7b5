import type { ValueType, VariableTypes } from './value-type.js';

/** The parts of a campaign that say what conditions may speak of. */
export interface ScopeCampaign {
  readonly units: Readonly<Record<string, { readonly attributes?: AttributeMap }>>;
  readonly groups?: Readonly<Record<string, { readonly of: readonly string[] }>>;
  readonly roles?: Readonly<Record<string, { readonly attributes?: AttributeMap }>>;
  readonly registers?: Readonly<Record<string, { readonly fields?: AttributeMap }>>;
}

/** The part of an activity that does. */
export interface ScopeActivity {
  readonly for: string | readonly string[];
}

/** How an attribute is authored: its kind alone, or an object with its kind or its choices. */
export type AttributeMap = Readonly<
  Record<string, string | { readonly kind?: string; readonly choice?: readonly string[] }>
>;

/** Ends a fan-out over the units below. */
const BELOW = ' below';

/** What a unit is in conditions; without categories, what is true of units of any category. */
export function unitType(campaign: ScopeCampaign, categories?: Iterable<string>): ValueType {
  const names = categories ? [...categories] : Object.keys(campaign.units);
  const attributes = mergeTypes(
    names.map((name) => attributeTypes(own(campaign.units, name)?.attributes)),
  );
  return {
    fields: {
      ...attributes,
      attributes: { fields: attributes },
      category: 'text',
      code: 'text',
      title: 'text',
      'is-body': 'yes-no',
      groups: { list: 'text' },
    },
  };
}

/** What a holder of the role is in conditions; without a role, what is true of holders of any. */
export function personType(campaign: ScopeCampaign, role?: string): ValueType {
  const roles = campaign.roles ?? {};
  const names = role === undefined ? Object.keys(roles) : [role];
  const attributes = mergeTypes(names.map((name) => attributeTypes(own(roles, name)?.attributes)));
  return {
    fields: {
      ...attributes,
      attributes: { fields: attributes },
      code: 'text',
      name: 'text',
      roles: { list: 'text' },
    },
  };
}

/** What a row of the register is in conditions. */
export function rowType(campaign: ScopeCampaign, register: string): ValueType {
  const fields = attributeTypes(own(campaign.registers ?? {}, register)?.fields);
  return { fields: { ...fields, code: 'text' } };
}

/** What a task is in conditions; `entered` counts how often it came into each of these states. */
export function taskType(states: readonly string[] = []): ValueType {
  return {
    fields: {
      key: 'text',
      state: 'text',
      outcome: 'text',
      handed: 'text',
      'handed-by': 'text',
      past: 'yes-no',
      occurrence: 'text',
      number: 'whole',
      opened: 'text',
      due: 'text',
      entered: { fields: Object.fromEntries(states.map((state) => [state, 'whole' as const])) },
    },
  };
}

/** The task that opened this one, as conditions see it; its texts are empty where there is none. */
const sourceType: ValueType = {
  fields: { unit: 'text', title: 'text', category: 'text', task: 'text' },
};

const receiptsType: ValueType = {
  fields: { asked: 'whole', pending: 'whole', accepted: 'whole', returned: 'whole' },
};

const actorType: ValueType = { fields: { person: 'text', body: 'text' } };

/** Variables of an activity's `where`: the unit, and the person or the row it is for. */
export function itemVariables(campaign: ScopeCampaign, activity: ScopeActivity): VariableTypes {
  const named = typeof activity.for === 'string' ? [activity.for] : activity.for;
  const names = named.flatMap((word) => (word.startsWith('each ') ? [word.slice(5)] : []));
  const role = names.find((name) => own(campaign.roles ?? {}, name));
  const register = names.find((name) => own(campaign.registers ?? {}, name));
  const categories = names.flatMap((name) => [...categoriesOf(campaign, name)]);
  const about = names.flatMap((name) =>
    name.endsWith(BELOW) ? [...categoriesOf(campaign, name.slice(0, -BELOW.length))] : [],
  );
  return {
    unit: unitType(campaign, categories.length > 0 ? categories : undefined),
    ...(names.some((name) => name.endsWith(BELOW))
      ? { about: unitType(campaign, about.length > 0 ? about : undefined) }
      : {}),
    ...(role === undefined ? {} : { person: personType(campaign, role) }),
    ...(register === undefined ? {} : { item: rowType(campaign, register) }),
  };
}

/** Variables of conditions about one task: those of its activity's `where`, and the task. */
export function taskVariables(
  campaign: ScopeCampaign,
  activity: ScopeActivity,
  states: readonly string[] = [],
): VariableTypes {
  return { ...itemVariables(campaign, activity), task: taskType(states), source: sourceType };
}

/** Variables of a condition that picks people: those of the task, with `person` as the candidate. */
export function candidateVariables(
  campaign: ScopeCampaign,
  activity: ScopeActivity,
  role?: string,
): VariableTypes {
  return { ...taskVariables(campaign, activity), person: personType(campaign, role) };
}

/**
 * Variables of an event's `when`. `evidence` is the type of the activity's form, `answers` that of the
 * event's own form; each may be left out where there is none.
 */
export function eventVariables(
  campaign: ScopeCampaign,
  activity: ScopeActivity,
  forms: {
    readonly evidence?: ValueType;
    readonly answers?: ValueType;
    /** The states of its lifecycle. */
    readonly states?: readonly string[];
  } = {},
): VariableTypes {
  return {
    ...taskVariables(campaign, activity, forms.states),
    receipts: receiptsType,
    actor: actorType,
    ...(forms.evidence === undefined ? {} : { evidence: forms.evidence }),
    ...(forms.answers === undefined ? {} : { answers: forms.answers }),
  };
}

/** The categories that a category or group stands for; none for any other name. Circles among groups end. */
function categoriesOf(
  campaign: ScopeCampaign,
  name: string,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (own(campaign.units, name)) return new Set([name]);
  if (seen.has(name)) return new Set();
  seen.add(name);
  const parts = own(campaign.groups ?? {}, name)?.of ?? [];
  return new Set(parts.flatMap((part) => [...categoriesOf(campaign, part, seen)]));
}

function attributeTypes(attributes: AttributeMap = {}): Record<string, ValueType> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      kindType(typeof attribute === 'string' ? attribute : (attribute.kind ?? 'text')),
    ]),
  );
}

function kindType(kind: string): ValueType {
  return kind === 'yes-no' || kind === 'number' ? kind : 'text';
}

/** One map of types out of several; a name that differs in kind is known only when evaluated. */
function mergeTypes(maps: readonly Record<string, ValueType>[]): Record<string, ValueType> {
  const merged: Record<string, ValueType> = {};
  for (const [name, type] of maps.flatMap((map) => Object.entries(map))) {
    merged[name] = Object.hasOwn(merged, name) && merged[name] !== type ? 'any' : type;
  }
  return merged;
}

function own<V>(map: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

import { PENDING, RETIRED } from '../compile/chart-names.js';
import { celName } from '../conditions/index.js';
import type { AttributeMap } from '../conditions/scopes.js';
import type { CheckContext } from './check-context.js';

/** What a member may be, as far as a campaign says it once and for all. */
export type ClosedValues = ReadonlyMap<string, ReadonlySet<string>>;

interface Sets {
  /** By the name of a task's, a unit's or a person's own member. */
  readonly builtIn: ClosedValues;
  /** By the name of a form's field: the options of those that are choices wherever the name stands. */
  readonly fields: ClosedValues;
  /** The same of choices of which one at least takes other words. */
  readonly openFields: ClosedValues;
  /** By the name of an attribute. */
  readonly attributes: ClosedValues;
}

/** Members that are compared with texts of a fixed set; none for whatever may be any text. */
export function closedValues(context: CheckContext): Sets {
  return context.remember('closed values', (): Sets => {
    const { campaign, fields } = context;
    const bodies = Object.keys(campaign.bodies);
    const states = Object.values(campaign.lifecycles).flatMap((one) => Object.keys(one.states));
    const holders: readonly (AttributeMap | undefined)[] = [
      ...Object.values(campaign.units).map(({ attributes }) => attributes),
      ...Object.values(campaign.groups ?? {}).map(({ attributes }) => attributes),
      ...Object.values(campaign.roles ?? {}).map(({ attributes }) => attributes),
      ...Object.values(campaign.registers ?? {}).map((register) => register.fields),
    ];
    return {
      builtIn: new Map([
        ['task.state', new Set(['', ...states, PENDING, RETIRED])],
        ['task.key', new Set(['', ...Object.keys(campaign.activities)])],
        ['task.outcome', new Set(['', 'open', 'done', 'waived', 'not-applicable', 'retired'])],
        ['task.handed', new Set(['', 'on-time', 'in-grace', 'late'])],
        ['progress.state', new Set(['', 'idle', 'incomplete', 'complete', 'exempt'])],
        ['category', new Set(['', 'body', ...Object.keys(campaign.units), ...bodies])],
        ['actor.body', new Set(['', ...bodies])],
        ['person.roles', new Set(Object.keys(campaign.roles ?? {}))],
        ['unit.groups', new Set(Object.keys(campaign.groups ?? {}))],
      ]),
      fields: merged(
        fields.map(({ name, field }) => [
          name,
          field.type === 'choice' && field.other !== true ? namesOf(field.options) : undefined,
        ]),
      ),
      openFields: merged(
        fields.map(({ name, field }) => [
          name,
          field.type === 'choice' ? namesOf(field.options) : undefined,
        ]),
      ),
      attributes: merged(
        holders.flatMap((attributes) =>
          Object.entries(attributes ?? {}).map(([name, attribute]) => [
            name,
            typeof attribute === 'string' ? undefined : attribute.choice,
          ]),
        ),
      ),
    };
  });
}

/** Without the names that may be anything at one of their places. */
function merged(all: readonly (readonly [string, readonly string[] | undefined])[]): ClosedValues {
  const sets = new Map<string, Set<string>>();
  const open = new Set<string>();
  for (const [name, values] of all) {
    if (values === undefined) open.add(celName(name));
    // What nobody has given is an empty text.
    else sets.set(celName(name), new Set([...(sets.get(celName(name)) ?? ['']), ...values]));
  }
  return new Map([...sets].filter(([name]) => !open.has(name)));
}

function namesOf(options: readonly string[] | object): readonly string[] {
  return Array.isArray(options) ? (options as readonly string[]) : Object.keys(options);
}

import type { Activity, Campaign } from '../dsl/index.js';

/** One factor of an activity's fan-out. */
export type Factor =
  | { readonly kind: 'unit' }
  | { readonly kind: 'body'; readonly bodies: readonly string[] }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'register'; readonly register: string }
  | { readonly kind: 'period'; readonly group: string }
  | { readonly kind: 'occurrence'; readonly every: string }
  | { readonly kind: 'schedule'; readonly schedule: string }
  /** The units below the one that the task is for. */
  | { readonly kind: 'below'; readonly categories: ReadonlySet<string> }
  | { readonly kind: 'case' };

/** What an activity is multiplied by, and which units have it at all. */
export interface FanOut {
  readonly factors: readonly Factor[];
  /** The categories whose units have the activity; undefined for an activity of bodies. */
  readonly categories?: ReadonlySet<string>;
}

/** Periods that come again and need no schedule. */
const PERIODS = ['day', 'week', 'month', 'quarter', 'year', 'workday', 'holiday'] as const;

/** Words after `each` that belong to the language; nothing an author names may be called so. */
export const FAN_OUT_WORDS = ['unit', 'body', 'case', ...PERIODS] as const;

/** The categories that a category or group name stands for; undefined for an unknown name. */
export function categoriesOf(
  campaign: Pick<Campaign, 'units' | 'groups'>,
  name: string,
): ReadonlySet<string> | undefined {
  if (Object.hasOwn(campaign.units, name)) return new Set([name]);
  const { groups = {} } = campaign;
  if (!Object.hasOwn(groups, name)) return undefined;
  const all = new Set<string>();
  // Each group once, and no recursion: groups may name each other thousands of times over.
  const seen = new Set<string>();
  const queue = [name];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (Object.hasOwn(campaign.units, next)) all.add(next);
    else if (!seen.has(next) && Object.hasOwn(groups, next)) {
      seen.add(next);
      queue.push(...(groups[next]?.of ?? []).toReversed());
    }
  }
  return all;
}

interface FoundFactor {
  readonly factor: Factor;
  readonly categories?: ReadonlySet<string>;
  /** The body whose people hold the role. */
  readonly body?: string;
}

/** What one `each …` or `body …` names; undefined when nothing is called so. */
export function factorOf(campaign: Campaign, words: string): FoundFactor | undefined {
  const [verb, name = '', below] = words.split(' ');
  if (below !== undefined) {
    const categories = name === 'unit' ? allCategories(campaign) : categoriesOf(campaign, name);
    return categories === undefined ? undefined : { factor: { kind: 'below', categories } };
  }
  if (verb === 'body') {
    return Object.hasOwn(campaign.bodies, name)
      ? { factor: { kind: 'body', bodies: [name] } }
      : undefined;
  }
  if (name === 'body') return { factor: { kind: 'body', bodies: Object.keys(campaign.bodies) } };
  if (name === 'unit') return { factor: { kind: 'unit' }, categories: allCategories(campaign) };
  if (name === 'case') return { factor: { kind: 'case' } };
  if (PERIODS.some((period) => period === name))
    return { factor: { kind: 'occurrence', every: name } };
  const role = campaign.roles?.[name];
  if (role?.in !== undefined && Object.hasOwn(campaign.bodies, role.in)) {
    return { factor: { kind: 'role', role: name }, body: role.in };
  }
  if (role !== undefined) {
    return { factor: { kind: 'role', role: name }, ...within(campaign, role.in) };
  }
  const register = campaign.registers?.[name];
  if (register !== undefined) {
    return { factor: { kind: 'register', register: name }, ...within(campaign, register.in) };
  }
  if (campaign.schedules?.[name] !== undefined) {
    return { factor: { kind: 'schedule', schedule: name } };
  }
  if (campaign.periods?.[name] !== undefined) return { factor: { kind: 'period', group: name } };
  const categories = categoriesOf(campaign, name);
  return categories === undefined ? undefined : { factor: { kind: 'unit' }, categories };
}

/** The fan-out of an activity of a checked campaign. */
export function fanOutOf(campaign: Campaign, activity: Activity): FanOut {
  const factors: Factor[] = [];
  const bodies = new Set<string>();
  let categories: ReadonlySet<string> | undefined;
  for (const words of Array.isArray(activity.for) ? activity.for : [activity.for]) {
    const found = factorOf(campaign, words);
    if (found === undefined) throw new RangeError(`Nothing is called so: ${words}`);
    factors.push(found.factor);
    if (found.body !== undefined) bodies.add(found.body);
    if (found.categories !== undefined) {
      categories =
        categories === undefined ? found.categories : intersection(categories, found.categories);
    }
  }
  if (bodies.size > 0 && !factors.some((factor) => factor.kind === 'body')) {
    factors.unshift({ kind: 'body', bodies: [...bodies] });
  }
  const forBodies = factors.some((factor) => factor.kind === 'body');
  return {
    factors,
    ...(forBodies ? {} : { categories: categories ?? allCategories(campaign) }),
  };
}

function within(campaign: Campaign, name: string | undefined): { categories: ReadonlySet<string> } {
  return {
    categories:
      (name === undefined ? undefined : categoriesOf(campaign, name)) ?? allCategories(campaign),
  };
}

function allCategories(campaign: Pick<Campaign, 'units'>): ReadonlySet<string> {
  return new Set(Object.keys(campaign.units));
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((name) => b.has(name)));
}

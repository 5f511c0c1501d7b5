import {
  peopleBounds,
  categoriesOf,
  listOf,
  type CompiledCampaign,
  type Facts,
  type Post,
  type RegisterRow,
  type RosterPerson,
} from '../../compile/index.js';
import type { Campaign } from '../../dsl/index.js';
import type { Random } from '../../evidence/index.js';
import { addDays } from '../../time/index.js';
import type { Tiers } from './organization.js';
import { oneOf, randomStream, wholeBetween } from './random-stream.js';

type Attributes = NonNullable<Campaign['units'][string]['attributes']>;

/** How many more people than the least hold a role that has no upper limit. */
const MORE_PEOPLE = 4;
const MOST_ROWS = 3;
/** How often the holder of a role is somebody who holds another one already. */
const SHARED_POST = 0.4;
/** How often a unit has a second body above it. */
const SECOND_SUPERVISOR = 0.15;

/** How often a unit that stands below others stands below two of them. */
const SECOND_ABOVE = 0.15;

/** What decides over all invented units. */
export interface Census {
  readonly count: number;
  readonly seed: number;
  /** The first day of everybody's posts, `YYYY-MM-DD`. */
  readonly day: string;
  readonly tiers: Tiers;
  /** Whether units may stand only below units that come before them: there are circles otherwise. */
  readonly inOrder: boolean;
}

/** The code of the index-th unit (from 0): units are spread evenly over the categories. */
export function codeOfUnit({ campaign }: CompiledCampaign, count: number, index: number): string {
  const categories = Object.keys(campaign.units);
  const width = String(Math.ceil(count / Math.max(1, categories.length))).length;
  const number = String(Math.floor(index / categories.length) + 1).padStart(width, '0');
  const plain = `${categories[index % categories.length] ?? ''}-${number}`;
  return Object.hasOwn(campaign.bodies, plain) ? `${plain}-unit` : plain;
}

/**
 * Invents the index-th unit of a campaign: people for every role, rows for every register,
 * attributes of their kinds, bodies and units above it. It depends on nothing but the arguments.
 */
export function inventUnit(compiled: CompiledCampaign, census: Census, index: number): Facts {
  const { campaign } = compiled;
  const { count, seed, day } = census;
  const categories = Object.keys(campaign.units);
  const bodies = Object.keys(campaign.bodies);
  const others = bodies.filter((body) => body !== compiled.leadBody);
  const supervising = others.length > 0 ? others : bodies;
  const kind = index % categories.length;
  const category = categories[kind] ?? '';
  const code = codeOfUnit(compiled, count, index);
  const random = randomStream(seed, `facts of ${code}`);
  const has = (place: string | undefined) =>
    place === undefined || categoriesOf(campaign, place)?.has(category) === true;
  const first = supervising[kind % supervising.length];
  const second = random() < SECOND_SUPERVISOR ? oneOf(supervising, random) : undefined;
  const facts: Facts = {
    code,
    title: code,
    category,
    attributes: inventAttributes(campaign.units[category]?.attributes ?? {}, day, random),
    supervisors: [...new Set([first, second])].filter((body) => body !== undefined),
    people: inventPeople(campaign, has, day, random),
    rows: Object.entries(campaign.registers ?? {}).flatMap(([register, { in: place, fields }]) =>
      has(place) ? inventRows(register, fields ?? {}, day, random) : [],
    ),
  };
  const above = inventAbove(compiled, census, index, random);
  return above.length === 0 ? facts : { ...facts, above };
}

/** The people of a body: holders of the roles that are its own. */
export function inventPeopleOfBody(
  { campaign }: CompiledCampaign,
  body: string,
  { seed, day }: Pick<Census, 'seed' | 'day'>,
): RosterPerson[] {
  const random = randomStream(seed, `people of ${body}`);
  return inventPeople(campaign, (place) => place === body, day, random);
}

function inventAbove(
  compiled: CompiledCampaign,
  { count, tiers, inOrder }: Census,
  index: number,
  random: Random,
): string[] {
  const categories = Object.keys(compiled.campaign.units);
  const over = tiers.get(categories[index % categories.length] ?? '') ?? [];
  const candidates = over.map((name) => {
    const kind = categories.indexOf(name);
    const limit = inOrder ? index : count;
    return { kind, units: Math.max(0, Math.ceil((limit - kind) / categories.length)) };
  });
  const some = candidates.filter(({ units }) => units > 0);
  if (some.length === 0) return [];
  const draw = () => {
    const { kind, units } = oneOf(some, random) ?? { kind: 0, units: 1 };
    const chosen = wholeBetween(0, units - 1, random) * categories.length + kind;
    return codeOfUnit(compiled, count, chosen);
  };
  const first = draw();
  return random() < SECOND_ABOVE ? [...new Set([first, draw()])] : [first];
}

/** Somebody new for a role. */
export function inventPerson(
  campaign: Campaign,
  code: string,
  role: string,
  day: string,
  random: Random,
): RosterPerson {
  return { code, name: code, posts: [inventPost(campaign, role, day, random)] };
}

function inventPeople(
  campaign: Campaign,
  has: (place: string | undefined) => boolean,
  day: string,
  random: Random,
): RosterPerson[] {
  const people: RosterPerson[] = [];
  for (const [role, { in: place, people: range }] of Object.entries(campaign.roles ?? {})) {
    if (!has(place)) continue;
    const [least, most] = peopleRange(range);
    const wanted = wholeBetween(least, most, random);
    const free = people.map((_, index) => index);
    for (let made = 1; made <= wanted; made += 1) {
      const shared = random() < SHARED_POST ? takeFitting(campaign, role, people, free) : undefined;
      const known = shared === undefined ? undefined : people[shared];
      if (known === undefined || shared === undefined) {
        people.push(inventPerson(campaign, `${role}-${made}`, role, day, random));
      } else {
        const posts = [...known.posts, inventPost(campaign, role, day, random)];
        people[shared] = { ...known, posts };
      }
    }
  }
  return people;
}

/** Somebody free who may hold the role beside those they hold. */
function takeFitting(
  campaign: Campaign,
  role: string,
  people: readonly RosterPerson[],
  free: number[],
): number | undefined {
  const apart = (one: string, other: string) =>
    listOf<string>(campaign.roles?.[one]?.['not-with']).includes(other);
  const at = free.findIndex((index) =>
    people[index]?.posts.every((post) => !apart(role, post.role) && !apart(post.role, role)),
  );
  return at === -1 ? undefined : free.splice(at, 1)[0];
}

function inventPost(campaign: Campaign, role: string, day: string, random: Random): Post {
  const attributes = inventAttributes(campaign.roles?.[role]?.attributes ?? {}, day, random);
  return { role, from: day, attributes };
}

function inventRows(
  register: string,
  fields: Attributes,
  day: string,
  random: Random,
): RegisterRow[] {
  return Array.from({ length: wholeBetween(0, MOST_ROWS, random) }, (_, index) => ({
    register,
    code: `${register}-${index + 1}`,
    data: inventAttributes(fields, day, random),
  }));
}

function inventAttributes(
  attributes: Attributes,
  day: string,
  random: Random,
): Record<string, string | number | boolean> {
  const invented: Record<string, string | number | boolean> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const { kind, choice } =
      typeof attribute === 'string' ? { kind: attribute, choice: undefined } : attribute;
    if (choice !== undefined) {
      invented[name] = oneOf(choice, random) ?? '';
      continue;
    }
    switch (kind) {
      case 'yes-no':
        invented[name] = random() < 0.3;
        break;
      case 'number':
        invented[name] = wholeBetween(0, 100, random);
        break;
      case 'date':
        invented[name] = addDays(day, -wholeBetween(0, 1000, random));
        break;
      default:
        invented[name] = `${name} ${wholeBetween(1, 99, random)}`;
    }
  }
  return invented;
}

/** The least and the most of `1`, `1..` or `0..3`; one without a number. */
function peopleRange(people: number | string | undefined): [least: number, most: number] {
  if (people === undefined) return [1, 1];
  const { least, most } = peopleBounds(people);
  return [least, most === Infinity ? least + MORE_PEOPLE : Math.max(least, most)];
}

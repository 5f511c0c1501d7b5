import { addDays } from '../time/index.js';

/** A post that somebody holds in a unit; days are inclusive, `to` absent while it lasts. */
export interface Post {
  readonly role: string;
  readonly from: string;
  readonly to?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Somebody on a unit's roster, past, present or announced. */
export interface RosterPerson {
  readonly code: string;
  readonly name: string;
  readonly posts: readonly Post[];
}

/** A row of a register; days are inclusive, `to` absent while it lasts. */
export interface RegisterRow {
  readonly register: string;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly from?: string;
  readonly to?: string;
  /** Kept by an effect of this campaign, and not by the unit. */
  readonly recorded?: boolean;
}

/** A unit as one above it sees it. */
export interface UnitBelow {
  readonly code: string;
  readonly title: string;
  readonly category: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** All that is known of a participant: everything a fan-out or a condition may look at. */
export interface Facts {
  /** The organization's code, unique among participants. */
  readonly code: string;
  readonly title: string;
  /** The unit's category; absent for a body. */
  readonly category?: string;
  /** The body's name in the campaign, when the participant is a body with duties of its own. */
  readonly body?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The bodies above the unit, by their names in the campaign. */
  readonly supervisors: readonly string[];
  /** The units directly above it, by their codes. */
  readonly above?: readonly string[] | undefined;
  /** The units below it: directly for a unit, all that it leads or supervises for a body. */
  readonly below?: readonly UnitBelow[] | undefined;
  readonly people: readonly RosterPerson[];
  readonly rows: readonly RegisterRow[];
}

/** Somebody as of a day: the roles held then and what is known of them. */
export interface PersonOn {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Everybody who holds a post on a day, in roster order. */
export function peopleOn(facts: Facts, date: string): PersonOn[] {
  const people: PersonOn[] = [];
  for (const person of facts.people) {
    const posts = person.posts.filter((post) => holds(post, date));
    if (posts.length === 0) continue;
    people.push({
      code: person.code,
      name: person.name,
      roles: posts.map((post) => post.role),
      attributes: Object.assign({}, ...posts.map((post) => post.attributes ?? {})) as Record<
        string,
        unknown
      >,
    });
  }
  return people;
}

/** The rows of a register that stand on a day. */
export function rowsOn(facts: Facts, register: string, date: string): RegisterRow[] {
  return facts.rows.filter((row) => row.register === register && holds(row, date));
}

/** The first day after `date` on which the roster or a register changes by itself; undefined when none is known. */
export function nextChangeAfter(facts: Facts, date: string): string | undefined {
  let next: string | undefined;
  const consider = (day: string | undefined) => {
    if (day !== undefined && day > date && (next === undefined || day < next)) next = day;
  };
  const spans = [...facts.people.flatMap((person) => person.posts), ...facts.rows];
  for (const span of spans) {
    consider(span.from);
    if (span.to !== undefined) consider(addDays(span.to, 1));
  }
  return next;
}

function holds(span: { readonly from?: string; readonly to?: string }, date: string): boolean {
  return (
    (span.from === undefined || span.from <= date) && (span.to === undefined || date <= span.to)
  );
}

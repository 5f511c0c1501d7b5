import type { Facts, Post, RegisterRow, RosterPerson } from '../../compile/index.js';
import type { Language } from '../../diagnostics/index.js';
import type { AuthoredScenario, AuthoredStep } from '../../dsl/index.js';
import { addDays } from '../../time/index.js';

type AuthoredUnit = AuthoredScenario['units'][string];
type AuthoredPerson = NonNullable<AuthoredUnit['people']>[string];
type AuthoredRegisters = NonNullable<AuthoredUnit['registers']>;

/** A unit of a scenario as the engine knows units; who has no first day is there from `day` on. */
export function factsOf(code: string, unit: AuthoredUnit, day: string): Facts {
  return {
    code,
    title: textOf(unit.title, code),
    category: unit.category,
    attributes: unit.attributes ?? {},
    supervisors: unit.supervisors ?? [],
    ...(unit.above === undefined ? {} : { above: unit.above }),
    people: peopleOfScenario(unit.people, day),
    rows: rowsOf(unit.registers ?? {}),
  };
}

/**
 * The facts after people joined on `day`, others had their last day in the unit on it, and rows were
 * added from it on or changed. Undefined when the step says nothing of the kind.
 */
export function changedFacts(facts: Facts, step: AuthoredStep, day: string): Facts | undefined {
  const { joins, leaves, registers, attributes } = step;
  if ([joins, leaves, registers, attributes].every((part) => part === undefined)) return undefined;
  const joined = Object.entries(joins ?? {}).map(([code, person]) => personOf(code, person, day));
  const known = new Map(facts.people.map((person) => [person.code, person]));
  for (const code of leaves ?? []) {
    const person = known.get(code);
    if (person !== undefined) known.set(code, { ...person, posts: endedOn(person.posts, day) });
  }
  for (const person of joined) {
    const earlier = known.get(person.code)?.posts ?? [];
    const before = endedOn(earlier, addDays(person.posts[0]?.from ?? day, -1));
    known.set(person.code, { ...person, posts: [...before, ...person.posts] });
  }
  const rows = new Map(facts.rows.map((row) => [`${row.register}/${row.code}`, row]));
  for (const row of rowsOf(registers ?? {})) {
    const key = `${row.register}/${row.code}`;
    const earlier = rows.get(key);
    rows.set(key, earlier === undefined ? { ...row, from: day } : { ...earlier, data: row.data });
  }
  return {
    ...facts,
    attributes: { ...facts.attributes, ...attributes },
    people: [...known.values()],
    rows: [...rows.values()],
  };
}

/** People as a scenario writes them; who has no first day is there from `day` on. */
export function peopleOfScenario(
  people: Readonly<Record<string, AuthoredPerson>> | undefined,
  day: string,
): RosterPerson[] {
  return Object.entries(people ?? {}).map(([name, person]) => personOf(name, person, day));
}

/** Words of a text in a language where there are any, else in its first language. */
export function textOf(
  text: string | Readonly<Record<string, string>> | undefined,
  otherwise: string,
  language: Language = 'en',
): string {
  if (text === undefined) return otherwise;
  return typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? otherwise);
}

function personOf(code: string, person: AuthoredPerson, day: string): RosterPerson {
  return {
    code,
    name: person.name ?? code,
    posts: person.roles.map((role): Post => ({
      role,
      from: person.from ?? day,
      ...(person.to === undefined ? {} : { to: person.to }),
      ...(person.attributes === undefined ? {} : { attributes: person.attributes }),
    })),
  };
}

/** Posts of which none lasts beyond a day; those that would begin after it are dropped. */
function endedOn(posts: readonly Post[], day: string): Post[] {
  return posts
    .filter((post) => post.from <= day)
    .map((post) => ({ ...post, to: post.to === undefined || post.to > day ? day : post.to }));
}

function rowsOf(registers: AuthoredRegisters): RegisterRow[] {
  return Object.entries(registers).flatMap(([register, rows]) =>
    Object.entries(rows).map(([code, data]) => ({ register, code, data })),
  );
}

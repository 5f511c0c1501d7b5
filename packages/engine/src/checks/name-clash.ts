import type { SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { entriesOf } from './own.js';

interface Named {
  readonly name: string;
  readonly noun: string;
  readonly path: SourcePath;
}

export const nameClash: Check = {
  code: 'name-clash',
  severity: 'error',
  title: 'Two things that are named at the same places have one name.',
  *run({ campaign }) {
    const named = (
      key: 'bodies' | 'units' | 'groups' | 'roles' | 'registers' | 'periods',
      noun: string,
    ) =>
      entriesOf<unknown>(campaign[key]).map(([name]): Named => ({ name, noun, path: [key, name] }));
    yield* clashes([
      ...named('units', 'category'),
      ...named('groups', 'group'),
      ...named('roles', 'role'),
      ...named('registers', 'register'),
      ...named('periods', 'period group'),
    ]);
    yield* clashes([...named('bodies', 'body'), ...named('roles', 'role')]);
    yield* clashes([
      ...entriesOf(campaign.dates).map(([name]): Named => ({
        name,
        noun: 'date',
        path: ['dates', name],
      })),
      ...entriesOf(campaign.periods).flatMap(([group, { of }]) =>
        entriesOf(of).map(([name]): Named => ({
          name,
          noun: 'period',
          path: ['periods', group, 'of', name],
        })),
      ),
    ]);
  },
};

function* clashes(all: readonly Named[]): Iterable<Finding> {
  const first = new Map<string, Named>();
  for (const named of all) {
    const earlier = first.get(named.name);
    if (earlier === undefined) {
      first.set(named.name, named);
      continue;
    }
    yield {
      path: named.path,
      part: 'key',
      message: `${named.name} is already the name of a ${earlier.noun}, and the ${named.noun} is named at the same places`,
      related: [{ path: earlier.path, part: 'key', message: `the ${earlier.noun} of that name` }],
    };
  }
}

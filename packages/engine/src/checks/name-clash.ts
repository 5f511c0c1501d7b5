import { en, zh, type Wording } from '../diagnostics/index.js';
import type { SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';

interface Named {
  readonly name: string;
  readonly noun: Wording;
  readonly path: SourcePath;
}

export const nameClash: Check = {
  code: 'name-clash',
  severity: 'error',
  title: {
    en: 'Two things that are named at the same places have one name.',
    'zh-CN': '会在同一处引用的两样东西同名。',
  },
  why: {
    en: 'Where the name is used, it could mean either of them.',
    'zh-CN': '引用时无法判断指的是哪一个。',
  },
  remedy: { en: 'Rename one of them.', 'zh-CN': '为其中一个改名。' },
  *run({ campaign }) {
    const named = (
      key:
        | 'activities'
        | 'bodies'
        | 'dates'
        | 'units'
        | 'groups'
        | 'roles'
        | 'registers'
        | 'periods'
        | 'phases'
        | 'schedules',
      noun: Wording,
    ) =>
      entriesOf<unknown>(campaign[key]).map(([name]): Named => ({ name, noun, path: [key, name] }));
    yield* clashes([
      ...named('units', nouns.category),
      ...named('groups', nouns.group),
      ...named('roles', nouns.role),
      ...named('registers', nouns.register),
      ...named('periods', nouns['period group']),
      ...named('schedules', nouns.schedule),
    ]);
    yield* clashes([...named('bodies', nouns.body), ...named('roles', nouns.role)]);
    yield* clashes([
      ...named('dates', nouns.date),
      ...named('phases', nouns.phase),
      ...entriesOf(campaign.periods).flatMap(([group, { of }]) =>
        entriesOf(of).map(([name]): Named => ({
          name,
          noun: nouns.period,
          path: ['periods', group, 'of', name],
        })),
      ),
    ]);
    yield* clashes([...named('activities', nouns.activity), ...named('phases', nouns.phase)]);
    // What is closed or quiet may be a date or a whole group of periods.
    yield* clashes([...named('dates', nouns.date), ...named('periods', nouns['period group'])]);
    const parties = new Map(
      [...named('bodies', nouns.body), ...named('roles', nouns.role)].map((one) => [one.name, one]),
    );
    for (const [activity, { parties: parts }] of entriesOf(campaign.activities)) {
      for (const [name] of entriesOf(parts)) {
        const other = parties.get(name);
        if (other === undefined) continue;
        const path = ['activities', activity, 'parties', name];
        yield* clashes([other, { name, noun: nouns.part, path }]);
      }
    }
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
      message: {
        en: en`${named.name} is already the name of a ${earlier.noun}, and the ${named.noun} is named at the same places`,
        'zh-CN': zh`「${named.name}」已是${earlier.noun}的名称，与这个${named.noun}会在同一处引用`,
      },
      related: [
        {
          path: earlier.path,
          part: 'key',
          message: { en: en`the ${earlier.noun} of that name`, 'zh-CN': zh`同名的${earlier.noun}` },
        },
      ],
    };
  }
}

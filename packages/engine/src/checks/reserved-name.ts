import { BUILT_IN_STATES } from '../compile/chart-names.js';
import { FAN_OUT_WORDS } from '../compile/fan-out.js';
import type { SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { BUILT_IN_DATES } from './date-names.js';
import { entriesOf } from './own.js';
import { BUILT_IN_PARTIES } from './parties.js';

const unitFacts = ['category', 'code', 'title', 'is-body', 'groups', 'attributes'];
const personFacts = ['code', 'name', 'roles', 'attributes'];

export const reservedName: Check = {
  code: 'reserved-name',
  severity: 'error',
  title: 'A name is given that belongs to the language.',
  *run({ campaign }) {
    for (const key of ['units', 'groups', 'roles', 'registers', 'periods'] as const) {
      yield* reserved(campaign[key], [key], FAN_OUT_WORDS, 'after `each`');
    }
    for (const key of ['bodies', 'roles'] as const) {
      yield* reserved(campaign[key], [key], BUILT_IN_PARTIES, 'among the parties');
    }
    yield* reserved(campaign.dates, ['dates'], BUILT_IN_DATES, 'among the dates');
    for (const [group, { of }] of entriesOf(campaign.periods)) {
      yield* reserved(of, ['periods', group, 'of'], BUILT_IN_DATES, 'among the dates');
    }
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      const path = ['lifecycles', name, 'states'];
      yield* reserved(states, path, BUILT_IN_STATES, 'around every lifecycle');
    }
    for (const [name, { attributes }] of entriesOf(campaign.units)) {
      yield* reserved(attributes, ['units', name, 'attributes'], unitFacts, 'for every unit');
    }
    for (const [name, { attributes }] of entriesOf(campaign.roles)) {
      yield* reserved(attributes, ['roles', name, 'attributes'], personFacts, 'for every person');
    }
    for (const [name, { fields }] of entriesOf(campaign.registers)) {
      yield* reserved(fields, ['registers', name, 'fields'], ['code'], 'for every row');
    }
  },
};

function* reserved(
  map: Readonly<Record<string, unknown>> | undefined,
  path: SourcePath,
  names: readonly string[],
  where: string,
): Iterable<Finding> {
  for (const [name] of entriesOf(map)) {
    if (!names.includes(name)) continue;
    yield {
      path: [...path, name],
      part: 'key',
      message: `${name} means something already ${where}; reserved: ${names.join(', ')}`,
    };
  }
}

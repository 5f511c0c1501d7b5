import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

type Kind = NonNullable<ReturnType<typeof fanOutWords>[number]['factor']>['kind'];

/** What there can be one of in a task. */
const slots: Readonly<Record<Kind, string>> = {
  unit: 'unit',
  body: 'body',
  role: 'person',
  register: 'row of a register',
  period: 'period',
  occurrence: 'period',
  case: 'case',
};

/** Kinds of which a task has one or the other. */
const apart: readonly (readonly [Kind, readonly Kind[], string])[] = [
  ['body', ['unit', 'role', 'register'], 'a body is no unit, and has no roster and no registers'],
  ['case', ['role', 'register', 'period', 'occurrence'], 'a case belongs to a unit as a whole'],
];

export const fanOutDoesNotFit: Check = {
  code: 'fan-out-does-not-fit',
  severity: 'error',
  title: 'An activity is for two things that no task can be for at once.',
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const factors = fanOutWords(campaign, name, activity);
      for (const [index, { words, path, factor }] of factors.entries()) {
        if (factor === undefined) continue;
        for (const earlier of factors.slice(0, index)) {
          if (earlier.factor === undefined) continue;
          const reason = misfit(earlier.factor.kind, factor.kind);
          if (reason === undefined) continue;
          yield {
            path,
            message: `"${words}" does not go with "${earlier.words}": ${reason}`,
            related: [{ path: earlier.path, message: 'named first' }],
          };
          break;
        }
      }
    }
  },
};

function misfit(a: Kind, b: Kind): string | undefined {
  if (slots[a] === slots[b] && a !== 'unit') return `a task is for one ${slots[a]}`;
  for (const [one, others, reason] of apart) {
    if ((a === one && others.includes(b)) || (b === one && others.includes(a))) return reason;
  }
  return undefined;
}

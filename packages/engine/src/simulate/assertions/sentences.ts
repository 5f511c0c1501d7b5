import type { Claim, TaskScope } from './assertion.js';

type Values = Readonly<Record<string, unknown>>;

/** A sentence that is understood: words, SLOTS, and [parts that may be left out]. */
export interface Sentence {
  readonly words: string;
  readonly claim: (values: Values) => Claim;
}

const scopeOf = (values: Values): TaskScope => ({
  ...(values['ACTIVITY'] === undefined ? {} : { activity: values['ACTIVITY'] as string }),
  onTime: values['on time'] === true,
});
const ruleOf = (values: Values) =>
  values['MESSAGES'] === undefined ? {} : { rule: values['MESSAGES'] };

/** Every sentence that may be asserted. */
export const sentences: readonly Sentence[] = [
  {
    words: 'no WHO gets more than COUNT MESSAGES a BUCKET',
    claim: (values) => mostMessages(values, values['WHO']),
  },
  {
    words: 'nobody gets more than COUNT MESSAGES a BUCKET',
    claim: (values) => mostMessages(values, 'recipient'),
  },
  {
    words: 'no MESSAGES is sent on rest days',
    claim: (values) => ({ kind: 'quiet', ...ruleOf(values), when: 'rest-days' }) as Claim,
  },
  {
    words: 'no MESSAGES is sent before TIME',
    claim: (values) =>
      ({ kind: 'quiet', ...ruleOf(values), when: { before: values['TIME'] } }) as Claim,
  },
  {
    words: 'no MESSAGES is sent after TIME',
    claim: (values) =>
      ({ kind: 'quiet', ...ruleOf(values), when: { after: values['TIME'] } }) as Claim,
  },
  {
    words:
      'every overdue task [of ACTIVITY] [of units that are on time] reaches rung RUNG within DURATION',
    claim: (values) => reachesRung(values, values['RUNG']),
  },
  {
    words:
      'every overdue task [of ACTIVITY] [of units that are on time] reaches the ORDINAL rung within DURATION',
    claim: (values) => reachesRung(values, values['ORDINAL']),
  },
  {
    words: 'no task [of ACTIVITY] [of units that are on time] is CLOCK for more than DURATION',
    claim: (values) =>
      ({
        kind: 'no-longer',
        scope: scopeOf(values),
        what: values['CLOCK'],
        than: values['DURATION'],
      }) as Claim,
  },
  {
    words: 'no PARTY [that is on time] is ever LIGHT',
    claim: (values) => light(values, 'ever'),
  },
  { words: 'no PARTY [that is on time] ends LIGHT', claim: (values) => light(values, 'end') },
  {
    words: 'every task [of ACTIVITY] [of units that are on time] ends',
    claim: (values) => ({ kind: 'ends', scope: scopeOf(values) }),
  },
  { words: 'every event of LIFECYCLE happens', claim: (values) => occurs(values, 'event') },
  { words: 'event EVENT of LIFECYCLE happens', claim: (values) => occurs(values, 'event') },
  { words: 'every state of LIFECYCLE is entered', claim: (values) => occurs(values, 'state') },
  { words: 'state STATE of LIFECYCLE is entered', claim: (values) => occurs(values, 'state') },
  {
    words: 'figure FIGURE is HOW NUMBER at the end',
    claim: (values) =>
      ({
        kind: 'figure',
        figure: values['FIGURE'],
        how: values['HOW'],
        value: values['NUMBER'],
      }) as Claim,
  },
  {
    words: 'HOW AMOUNT of units complete ACTIVITY',
    claim: (values) => share(values, { complete: values['ACTIVITY'] }),
  },
  {
    words: 'HOW AMOUNT of units end LIGHT',
    claim: (values) => share(values, { light: values['LIGHT'] }),
  },
];

function mostMessages(values: Values, who: unknown): Claim {
  return {
    kind: 'most-messages',
    who,
    ...ruleOf(values),
    most: values['COUNT'],
    per: values['BUCKET'],
  } as Claim;
}

function reachesRung(values: Values, rung: unknown): Claim {
  return {
    kind: 'reaches-rung',
    scope: scopeOf(values),
    rung,
    within: values['DURATION'],
  } as Claim;
}

function light(values: Values, when: 'ever' | 'end'): Claim {
  return {
    kind: 'light',
    who: values['PARTY'],
    onTime: values['on time'] === true,
    when,
    light: values['LIGHT'],
  } as Claim;
}

function occurs(values: Values, what: 'event' | 'state'): Claim {
  const name = what === 'event' ? values['EVENT'] : values['STATE'];
  return {
    kind: 'occurs',
    what,
    ...(name === undefined ? {} : { name }),
    lifecycle: values['LIFECYCLE'],
  } as Claim;
}

function share(values: Values, of: unknown): Claim {
  return { kind: 'share', how: values['HOW'], ...(values['AMOUNT'] as object), of } as Claim;
}

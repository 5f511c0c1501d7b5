import { Type, type TObject, type TProperties, type TSchema } from 'typebox';

/** Ajv keyword, ignored in validation, that says in an administrator's words what a value should look like. */
export const EXPECTED = 'x-expected';

/** Keyword that gives a schema a name of its own: the generator makes it a definition that others refer to. */
export const DEFINITION = 'x-definition';

/** Names a schema, so that the JSON Schema defines it once however often it is used. */
export function define<S extends TSchema>(name: string, schema: S): S {
  return Object.assign(schema, { [DEFINITION]: name });
}

/** Keyword that the generator turns into the description of one place. */
export const ABOUT = 'x-about';

/** The schema with words about the place it stands in, for the editors of authors. */
export function about<S extends TSchema>(text: string, schema: S): S {
  const copy = Object.create(
    Object.getPrototypeOf(schema) as object,
    Object.getOwnPropertyDescriptors(schema),
  ) as S;
  return Object.assign(copy, { [ABOUT]: text });
}

/** A strict object: keys outside `properties` are errors. */
export function strict<P extends TProperties>(properties: P, description: string): TObject<P> {
  return Type.Object(properties, { additionalProperties: false, description });
}

/** A map from names an author chooses to values of one kind. */
export const named = <S extends TSchema>(value: S, description: string) =>
  Type.Record(Type.String({ pattern: NAME_PATTERN, maxLength: 64 }), value, {
    description,
    additionalProperties: false,
    [EXPECTED]: 'a lower-case name such as team-member',
  });

export const NAME_PATTERN = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** A name given by the author and referred to elsewhere. */
export const Name = Type.String({
  pattern: NAME_PATTERN,
  maxLength: 64,
  [EXPECTED]: 'a lower-case name such as team-member',
});

/** Words shown to people: one string, or one per language (BCP 47). */
export const Text = define(
  'text',
  Type.Union(
    [
      Type.String({ minLength: 1, maxLength: 4000 }),
      Type.Record(
        Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
        Type.String({ minLength: 1, maxLength: 4000 }),
        {
          minProperties: 1,
          additionalProperties: false,
          [EXPECTED]: 'a language tag such as zh-CN or en',
        },
      ),
    ],
    { description: 'Words for people: one text, or one text per language (zh-CN, en …).' },
  ),
);

/** A Common Expression Language condition; what it may mention depends on where it stands. */
export const Condition = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'A CEL condition, for example person.in_charge_of_safety == false.',
});

/** A Common Expression Language expression; what it may mention depends on where it stands. */
export const Expression = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'A CEL expression, for example unit.employees * 2.',
  [EXPECTED]: 'a CEL expression such as unit.employees * 2',
});

/** A number, or the expression that gives it. */
export const NumberOrExpression = Type.Union([Type.Number(), Expression], {
  description: 'A number, or a CEL expression that gives one.',
});

export const PlainDate = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  [EXPECTED]: 'a date such as 2022-12-05',
});

export const CoarseDate = Type.String({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$',
  [EXPECTED]: 'a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022',
});

/** A date in plain words; its grammar is checked when the campaign is loaded. */
export const DateWords = Type.String({
  minLength: 1,
  maxLength: 200,
  description:
    'A date in plain words: 2022-12-05, end of window, submission, 5 workdays before submission at 12:00.',
  [EXPECTED]: 'a date in plain words such as "end of window" or "5 workdays before submission"',
});

export const DurationWords = Type.String({
  pattern: '^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$',
  description: 'A length of time: 3 workdays, 2 weeks, 1 month, PT12H.',
  [EXPECTED]: 'a length of time such as 3 workdays, 2 weeks or PT12H',
});

export const TimeOfDay = Type.String({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  [EXPECTED]: 'a time of day such as 09:00',
});

/**
 * Somebody who acts, owns or is written to: `owner`, `unit`, `member`, `anyone`, `reporter`,
 * `receiver`, `supervisor`, `lead`, `issuer`, `campaign` (the campaign itself, for events that another
 * task sends), a role, a body, or a part that the activity gives (`parties`).
 */
export const Party = Type.String({
  pattern: NAME_PATTERN,
  description:
    'owner, unit, member, anyone, reporter, receiver, supervisor, lead, issuer, campaign, a role, a body, or a part that the activity gives.',
  [EXPECTED]: 'a party such as owner, receiver, supervisor, lead, a role or a body',
});

/** One value or a list of them. */
export const oneOrMore = <S extends TSchema>(value: S) =>
  Type.Union([value, Type.Array(value, { minItems: 1, maxItems: 50 })]);

/** One value, or a list of which the first applies whose condition holds. */
export const byCase = <S extends TSchema>(value: S) =>
  Type.Union([
    value,
    Type.Array(
      strict(
        {
          when: Type.Optional(about('When it applies; without it always.', Condition)),
          is: about('What applies then.', value),
          why: Type.Optional(about('Why it does: the notice that says so.', Text)),
        },
        'What applies when.',
      ),
      { minItems: 1, maxItems: 50 },
    ),
  ]);

import fc from 'fast-check';
import type { AuthoredField, AuthoredForm } from '../../dsl/authored.js';

const required = fc.option(fc.boolean(), { nil: undefined });
const ordered = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const oneOfNames = fc.uniqueArray(fc.constantFrom('a', 'b-c', 'd', 'e1'), { minLength: 1 });

/** A field of the type with the other properties, those that are undefined left out. */
function field(type: string, properties: Record<string, fc.Arbitrary<unknown>>) {
  return fc
    .record({ required, ...properties })
    .map(
      (drawn) =>
        Object.fromEntries(
          Object.entries({ type, ...drawn }).filter(([, value]) => value !== undefined),
        ) as AuthoredField,
    );
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const text = fc
  .tuple(required, maybe(ordered(60)), maybe(fc.constantFrom('characters', 'office')))
  .map(([isRequired, limits, counted]) => ({
    type: 'text' as const,
    ...(isRequired === undefined ? {} : { required: isRequired }),
    ...(limits && limits.max > 0
      ? { min: { characters: limits.min }, max: { characters: limits.max } }
      : {}),
    ...(counted === undefined ? {} : { counted }),
  }));

const number = fc
  .tuple(required, maybe(ordered(1000)), fc.boolean())
  .map(([isRequired, limits, whole]) => ({
    type: 'number' as const,
    whole,
    ...(isRequired === undefined ? {} : { required: isRequired }),
    ...limits,
  }));

const flat: fc.Arbitrary<AuthoredField> = fc.oneof(
  fc.constantFrom('text', 'number', 'yes-no', 'date', 'person', 'file', 'link'),
  text,
  number,
  field('yes-no', { is: maybe(fc.boolean()) }),
  field('choice', { options: oneOfNames, other: maybe(fc.boolean()), many: maybe(fc.boolean()) }),
  field('date', { within: maybe(fc.constantFrom('window', 'unknown')) }),
  field('person', {
    role: fc.constant('leader'),
    where: maybe(fc.constant('person.in_charge_of_safety == false')),
    many: maybe(fc.boolean()),
    min: maybe(fc.constantFrom(1, 2)),
  }),
  field('row', {
    register: fc.constant('gas-place'),
    many: maybe(fc.boolean()),
    min: maybe(fc.nat(3)),
  }),
  field('file', {
    accept: maybe(fc.constantFrom('image', ['video', '.pdf'], 'any', '.zip')),
    'max-size': maybe(fc.constantFrom('20 MB', '1 KB')),
    min: maybe(fc.nat(3)),
  }),
  field('link', {}),
  field('checklist', {
    lines: fc.constant({ exits: 'Exits', alarms: 'Alarms' }),
    'not-applicable': maybe(fc.boolean()),
    all: maybe(fc.boolean()),
  }),
  field('task', {
    of: fc.constant('talk'),
    where: maybe(fc.constant('person.in_charge_of_safety == false')),
    done: maybe(fc.boolean()),
  }),
);

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'long-name', 'c', 'd', 'e'), {
  minLength: 1,
});

const fieldsOf = (each: fc.Arbitrary<AuthoredField>) =>
  names.chain((drawn) =>
    fc
      .tuple(...drawn.map((name) => each.map((one) => [name, one] as const)))
      .map(Object.fromEntries),
  ) as fc.Arbitrary<AuthoredForm>;

const list = fc.tuple(required, fieldsOf(flat), ordered(4)).map(
  ([isRequired, of, { min, max }]) =>
    ({
      type: 'list',
      of,
      min,
      max: Math.max(1, max),
      ...(isRequired === undefined ? {} : { required: isRequired }),
    }) as AuthoredField,
);

/** Forms that can be filled in by the unit of `unit-context.ts`; some fields hang on a switch. */
export const formArbitrary: fc.Arbitrary<AuthoredForm> = fc
  .tuple(
    fieldsOf(fc.oneof({ weight: 4, arbitrary: flat }, { weight: 1, arbitrary: list })),
    fc.boolean(),
  )
  .map(([form, switched]) => {
    if (!switched) return form;
    const hanging = Object.entries(form).map(([name, one]) => [
      name,
      { ...(typeof one === 'string' ? { type: one } : one), when: 'evidence.switch == true' },
    ]);
    return { ...(Object.fromEntries(hanging) as AuthoredForm), switch: 'yes-no' };
  });

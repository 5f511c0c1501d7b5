import type { ConditionMistake } from '../conditions/index.js';
import type { AuthoredRule } from '../dsl/authored.js';
import type { Fields, ListField } from './field-type.js';
import { typedField } from './field-types.js';
import type { FormPlace } from './form.js';
import { createFormScopes } from './form-conditions.js';

/** A mistake in a condition of a form. */
export interface FormMistake extends ConditionMistake {
  /** Where the condition stands, below the form's fields or the list of its rules. */
  readonly in: 'fields' | 'rules';
  readonly path: readonly (string | number)[];
}

/** Every mistake in the conditions of a form. `compileForm` wants a form without any. */
export function formMistakes(
  fields: Fields,
  rules: readonly AuthoredRule[],
  place: FormPlace,
): FormMistake[] {
  const scopes = createFormScopes(fields, place);

  function mistakesOf(
    text: string | undefined,
    scope: () => ReturnType<typeof scopes.of>,
    at: Pick<FormMistake, 'in' | 'path'>,
  ): FormMistake[] {
    if (text === undefined) return [];
    const outcome = scope().compile(text);
    if (outcome.ok) return [];
    const { ok: _ok, ...mistake } = outcome;
    return [{ ...mistake, ...at }];
  }

  function inFields(
    some: Fields,
    path: readonly (string | number)[],
    list?: ListField,
  ): FormMistake[] {
    return Object.entries(some).flatMap(([name, authored]) => {
      const field = typedField(authored);
      const at = (...rest: (string | number)[]) =>
        ({ in: 'fields', path: [...path, name, ...rest] }) as const;
      return [
        ...mistakesOf(field.when, () => scopes.of(list), at('when')),
        ...(field.type === 'person'
          ? mistakesOf(field.where, () => scopes.candidate(field, list), at('where'))
          : []),
        ...(field.type === 'task'
          ? mistakesOf(field.where, () => scopes.candidate({ of: field.of }, list), at('where'))
          : []),
        ...(field.type === 'list'
          ? [
              ...inFields(field.of, [...path, name, 'of'], field),
              ...(field.rules ?? []).flatMap((rule, index) =>
                mistakesOf(rule.check, () => scopes.of(field), at('rules', index, 'check')),
              ),
            ]
          : []),
      ];
    });
  }

  return [
    ...inFields(fields, []),
    ...rules.flatMap((rule, index) =>
      mistakesOf(rule.check, () => scopes.of(), { in: 'rules', path: [index, 'check'] }),
    ),
  ];
}

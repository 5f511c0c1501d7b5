import type { ConditionMistake, ConditionScope } from '../conditions/index.js';
import { en, zh } from '../diagnostics/index.js';
import type { AuthoredRule } from '../dsl/authored.js';
import { computedOrder } from './computed-order.js';
import type { Fields, ListField, TypedField } from './field-type.js';
import { fieldTypeOf, typedField } from './field-types.js';
import type { FormPlace } from './form.js';
import { createFormScopes } from './form-conditions.js';
import { supplyMistakes } from './supply-mistakes.js';
import { suppliesOf } from './supplies.js';

/** A mistake in a form, within the text at a path. */
export interface FormMistake extends ConditionMistake {
  /** Where it stands, below the form's fields or the list of its rules. */
  readonly in: 'fields' | 'rules';
  readonly path: readonly (string | number)[];
  /** condition: a condition or expression; reference: a name that nothing bears; value: what cannot be. */
  readonly kind: 'condition' | 'reference' | 'value';
}

type Place = Pick<FormMistake, 'in' | 'path'>;

/** Every mistake in the conditions, values and references of a form. `compileForm` wants a form without any. */
export function formMistakes(
  fields: Fields,
  rules: readonly AuthoredRule[],
  place: FormPlace,
): FormMistake[] {
  const scopes = createFormScopes(fields, place, rules);
  const supplies = suppliesOf(place.campaign);
  const own = place.as ?? 'evidence';

  function inFields(
    some: Fields,
    path: readonly (string | number)[],
    list?: ListField,
  ): FormMistake[] {
    const waits = Object.values(some).some((field) => typedField(field).value !== undefined);
    const circular = waits ? computedOrder(some, scopes, own, list).circular : new Set<string>();
    return Object.entries(some).flatMap(([name, authored]) => {
      const field = typedField(authored);
      const at = (...rest: (string | number)[]): Place => ({
        in: 'fields',
        path: [...path, name, ...rest],
      });
      return [
        ...inCondition(field.when, () => scopes.of(list), at('when')),
        ...inValue(field, circular.has(name), () => scopes.of(list), at),
        ...(field.type === 'person'
          ? inCondition(field.where, () => scopes.candidate(field, list), at('where'))
          : []),
        ...(field.type === 'task'
          ? inCondition(field.where, () => scopes.candidate({ of: field.of }, list), at('where'))
          : []),
        ...(field.type === 'file'
          ? inCondition(field.where, () => scopes.file(list), at('where'))
          : []),
        ...supplyMistakes(field, supplies, place.campaign).map(({ key, ...mistake }) => ({
          ...mistake,
          ...at(key),
        })),
        ...(field.type === 'list'
          ? [
              ...inFields(field.of, [...path, name, 'of'], field),
              ...(field.rules ?? []).flatMap((rule, index) =>
                inCondition(rule.check, () => scopes.of(field), at('rules', index, 'check')),
              ),
            ]
          : []),
      ];
    });
  }

  return [
    ...inFields(fields, []),
    ...rules.flatMap((rule, index) =>
      inCondition(rule.check, () => scopes.of(), { in: 'rules', path: [index, 'check'] }),
    ),
  ];
}

function inCondition(
  text: string | undefined,
  scope: () => ConditionScope,
  at: Place,
): FormMistake[] {
  if (text === undefined) return [];
  const outcome = scope().compile(text);
  if (outcome.ok) return [];
  const { ok: _ok, ...mistake } = outcome;
  return [{ ...mistake, ...at, kind: 'condition' }];
}

/** Mistakes in what a field is worked out from. */
function inValue(
  field: TypedField,
  circular: boolean,
  scope: () => ConditionScope,
  at: (key: string) => Place,
): FormMistake[] {
  const { value, fixed } = field;
  if (value === undefined) {
    const message = {
      en: 'fixed says that the value is worked out: say from what, with value',
      'zh-CN': 'fixed 表示由系统计算：须用 value 写明由什么算出',
    };
    return fixed ? [{ ...at('fixed'), kind: 'value', message, offset: 0, length: 4 }] : [];
  }
  const all = { offset: 0, length: value.length };
  const wanted = fieldTypeOf(field).computed?.(field);
  if (wanted === undefined) {
    const message = {
      en: en`what a ${field.type} field holds cannot be worked out`,
      'zh-CN': zh`${field.type} 字段的内容无法计算得出`,
    };
    return [{ ...at('value'), kind: 'value', message, ...all }];
  }
  const outcome = scope().compileExpression(value, wanted);
  if (!outcome.ok) {
    const { ok: _ok, ...mistake } = outcome;
    return [{ ...mistake, ...at('value'), kind: 'condition' }];
  }
  const { gives } = outcome.expression;
  if (wanted === 'any' && gives !== 'list' && gives !== 'any') {
    const message = {
      en: 'the field takes several, so this has to be a list',
      'zh-CN': '该字段可有多项，此处应为列表',
    };
    return [{ ...at('value'), kind: 'condition', message, ...all }];
  }
  const message = { en: 'this is worked out from itself', 'zh-CN': '由自身计算得出' };
  return circular ? [{ ...at('value'), kind: 'value', message, ...all }] : [];
}

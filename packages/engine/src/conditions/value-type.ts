/**
 * What a name in a condition stands for.
 *
 * `text` is also the type of dates (`YYYY-MM-DD` compares as text does), choices and codes. `whole`
 * is an integer, `number` any number. `any` is checked only when the condition is evaluated.
 * `fields` are keyed by authored names; a condition spells them as `celName` does.
 */
export type ValueType =
  | 'text'
  | 'number'
  | 'whole'
  | 'yes-no'
  | 'any'
  | { readonly list: ValueType }
  | { readonly fields: Readonly<Record<string, ValueType>> };

/** The variables that a condition may mention, by authored name. */
export type VariableTypes = Readonly<Record<string, ValueType>>;

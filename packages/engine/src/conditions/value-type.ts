/**
 * What a name in a condition stands for.
 *
 * `text` is also the type of dates (`YYYY-MM-DD` compares as text does), choices and codes. `whole`
 * is an integer, `number` any number; both are the same in conditions. `any` is checked only when the condition is evaluated.
 * A `map` has text keys that only evaluation tells; they too are spelled as `celName` does.
 * `fields` are keyed by authored names; a condition spells them as `celName` does.
 */
export type ValueType =
  | 'text'
  | 'number'
  | 'whole'
  | 'yes-no'
  | 'any'
  | { readonly list: ValueType }
  | { readonly map: ValueType }
  | { readonly fields: Readonly<Record<string, ValueType>> };

/** The variables that a condition may mention, by authored name. */
export type VariableTypes = Readonly<Record<string, ValueType>>;

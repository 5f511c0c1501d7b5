import type { AuthoredForm, Campaign, SourcePath } from '../../dsl/index.js';
import { typedField } from '../../evidence/field-types.js';
import type { TypedField } from '../../evidence/field-type.js';
import { entriesOf } from '../own.js';
import { eventUses } from './event-uses.js';

/** A field of a form, or of the entries of a list. */
export interface FieldUse {
  readonly name: string;
  readonly field: TypedField;
  readonly path: SourcePath;
  /** The activity whose evidence it is of; undefined in a form of an event. */
  readonly activity?: string;
}

export function fieldUses(campaign: Campaign): FieldUse[] {
  return [
    ...entriesOf(campaign.activities).flatMap(([activity, { evidence }]) =>
      fieldsOf(evidence, ['activities', activity, 'evidence']).map((use) => ({ ...use, activity })),
    ),
    ...eventUses(campaign).flatMap(({ rule, path }) =>
      typeof rule?.needs === 'object' ? fieldsOf(rule.needs, [...path, 'needs']) : [],
    ),
  ];
}

function fieldsOf(form: AuthoredForm | undefined, path: SourcePath): FieldUse[] {
  return entriesOf(form).flatMap(([name, authored]) => {
    const field = typedField(authored);
    const at = [...path, name];
    const use: FieldUse = { name, field, path: at };
    return field.type === 'list' ? [use, ...fieldsOf(field.of, [...at, 'of'])] : [use];
  });
}

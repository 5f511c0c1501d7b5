import type { AuthoredField } from '../dsl/authored.js';
import type { FieldOf, FieldType, FieldTypeName, TypedField } from './field-type.js';
import { checklistField } from './fields/checklist.js';
import { choiceField } from './fields/choice.js';
import { dateField } from './fields/date.js';
import { fileField } from './fields/file.js';
import { linkField } from './fields/link.js';
import { listField } from './fields/list.js';
import { numberField } from './fields/number.js';
import { personField } from './fields/person.js';
import { quizField } from './fields/quiz.js';
import { rowField } from './fields/row.js';
import { taskField } from './fields/task.js';
import { textField } from './fields/text.js';
import { yesNoField } from './fields/yes-no.js';

/** Every type of field. Nothing else lists them. */
const fieldTypes: { readonly [T in FieldTypeName]: FieldType<FieldOf<T>> } = {
  text: textField,
  number: numberField,
  'yes-no': yesNoField,
  choice: choiceField,
  date: dateField,
  person: personField,
  row: rowField,
  file: fileField,
  link: linkField,
  checklist: checklistField,
  task: taskField,
  list: listField,
  quiz: quizField,
};

/** A field written out. */
export function typedField(field: AuthoredField): TypedField {
  return typeof field === 'string' ? { type: field } : field;
}

/** The type of a field, ready to be given that field. */
export function fieldTypeOf(field: TypedField): FieldType<TypedField> {
  // Sound because the table pairs each name with the type of its own fields.
  return fieldTypes[field.type];
}

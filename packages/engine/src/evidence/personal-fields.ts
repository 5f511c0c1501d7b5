import type { Fields } from './field-type.js';
import { typedField } from './field-types.js';
import type { PersonalField } from './form.js';

/** The fields that say something about a person, also those of lists. */
export function personalFields(fields: Fields, above = ''): PersonalField[] {
  return Object.entries(fields).flatMap(([name, authored]) => {
    const field = typedField(authored);
    const path = `${above}${name}`;
    const inside = field.type === 'list' ? personalFields(field.of, `${path}.`) : [];
    if (field.personal === undefined) return inside;
    const { 'shown-to': shown, erase } = field.personal === true ? {} : field.personal;
    const personal: PersonalField = {
      path,
      ...(shown === undefined ? {} : { shownTo: [shown].flat() }),
      ...(erase === undefined ? {} : { erase }),
    };
    return [personal, ...inside];
  });
}

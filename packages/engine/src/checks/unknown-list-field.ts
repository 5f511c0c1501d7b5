import { typedField } from '../evidence/field-types.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownListField: Check = {
  code: 'unknown-list-field',
  severity: 'error',
  title: 'An effect opens a case for each entry of a list that the form does not have.',
  *run({ lifecycles, events }) {
    for (const { effect, lifecycle, path } of events) {
      const each = effect?.open?.each;
      if (each === undefined) continue;
      for (const { name, activity, lifecycleName } of lifecycles) {
        if (lifecycleName !== lifecycle) continue;
        const lists = entriesOf(activity.evidence).flatMap(([field, authored]) =>
          typedField(authored).type === 'list' ? [field] : [],
        );
        const use = { name: each, path: [...path, 'effect', 'open', 'each'] };
        for (const finding of unknownNames([use], lists, `list in the form of ${name} called`)) {
          yield { ...finding, lacksIn: ['activities', name] };
        }
      }
    }
  },
};

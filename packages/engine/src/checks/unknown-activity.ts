import type { Check } from './check.js';
import { entriesOf, listAt } from './own.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownActivity: Check = {
  code: 'unknown-activity',
  severity: 'error',
  title: '`after`, an effect or a field names an activity that the campaign does not have.',
  run({ campaign, events, fields }) {
    const uses: NameUse[] = entriesOf(campaign.activities).flatMap(([activity, { after }]) =>
      listAt<string>(after, ['activities', activity, 'after']).map(({ value: name, path }) => ({
        name,
        path,
      })),
    );
    for (const { effect, path } of events) {
      if (effect?.open === undefined) continue;
      uses.push({ name: effect.open.activity, path: [...path, 'effect', 'open', 'activity'] });
    }
    for (const { field, path } of fields) {
      if (field.type === 'task') uses.push({ name: field.of, path: [...path, 'of'] });
    }
    return unknownNames(uses, Object.keys(campaign.activities), 'activity');
  },
};

import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownLifecycle: Check = {
  code: 'unknown-lifecycle',
  severity: 'error',
  title: 'An activity names a lifecycle that neither the campaign nor its types define.',
  run: ({ campaign }) =>
    unknownNames(
      entriesOf(campaign.activities).flatMap(([activity, value]) =>
        (['lifecycle', 'when-empty'] as const).flatMap((key) => {
          const name = value[key];
          return name === undefined ? [] : [{ name, path: ['activities', activity, key] }];
        }),
      ),
      Object.keys(campaign.lifecycles),
      'lifecycle',
      ['lifecycles'],
    ),
};

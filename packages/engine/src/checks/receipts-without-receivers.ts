import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import type { SourcePath } from '../dsl/index.js';

export const receiptsWithoutReceivers: Check = {
  code: 'receipts-without-receivers',
  severity: 'error',
  title: 'A lifecycle waits for receivers, and the activity names none.',
  *run(context) {
    for (const { name, activity, key, lifecycleName } of context.lifecycles) {
      if (key !== 'lifecycle' || activity.receivers !== undefined) continue;
      const [place] = receiverPlaces(context, lifecycleName);
      if (place === undefined) continue;
      yield {
        path: ['activities', name, 'lifecycle'],
        message: `${lifecycleName} waits for receivers, and ${name} names none (receivers: a body, or several)`,
        related: [{ path: place, message: 'speaks of receivers' }],
        lacksIn: ['activities', name],
      };
    }
  },
};

function receiverPlaces({ events, parties }: CheckContext, lifecycle: string): SourcePath[] {
  return [
    ...events.flatMap(({ lifecycle: other, effect, path }) =>
      other === lifecycle && effect?.receipts !== undefined
        ? [[...path, 'effect', 'receipts']]
        : [],
    ),
    ...parties.flatMap(({ party, path }) =>
      party === 'receiver' && path[0] === 'lifecycles' && path[1] === lifecycle ? [path] : [],
    ),
  ];
}

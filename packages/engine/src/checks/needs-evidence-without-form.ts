import type { Check } from './check.js';

export const needsEvidenceWithoutForm: Check = {
  code: 'needs-evidence-without-form',
  severity: 'warning',
  title: 'An event needs evidence, and the activity asks for none.',
  *run({ lifecycles, events }) {
    for (const { name, activity, key, lifecycleName } of lifecycles) {
      if (key !== 'lifecycle' || Object.keys(activity.evidence ?? {}).length > 0) continue;
      const event = events.find(
        ({ lifecycle, rule }) => lifecycle === lifecycleName && rule?.needs === 'evidence',
      );
      if (event === undefined) continue;
      yield {
        path: ['activities', name],
        part: 'key',
        message: `${name} has no evidence to fill in, and ${event.event ?? ''} of ${lifecycleName} needs it`,
        related: [{ path: [...event.path, 'needs'], message: 'needed here' }],
        lacksIn: ['activities', name],
      };
    }
  },
};

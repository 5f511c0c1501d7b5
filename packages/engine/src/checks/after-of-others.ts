import type { Activity, Campaign } from '../dsl/index.js';
import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf, listAt, own } from './own.js';

export const afterOfOthers: Check = {
  code: 'after-of-others',
  severity: 'error',
  title: 'An activity waits for one that none of its units has, so it never opens.',
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const mine = whoHas(campaign, activity);
      for (const { value: other, path } of listAt<string>(activity.after, [
        'activities',
        name,
        'after',
      ])) {
        const before = own(campaign.activities, other);
        const theirs = before === undefined ? undefined : whoHas(campaign, before);
        if (mine === undefined || theirs === undefined) continue;
        if ([...mine].some((one) => theirs.has(one))) continue;
        yield {
          path,
          message: `Nobody who has ${name} has ${other} as well (${[...theirs].join(', ')}), so ${name} never opens`,
          related: [{ path: ['activities', other, 'for'], message: `${other} is for this` }],
        };
      }
    }
  },
};

/** The categories, or bodies, that have an activity; undefined when that cannot be told. */
function whoHas(campaign: Campaign, activity: Activity): ReadonlySet<string> | undefined {
  const factors = fanOutWords(campaign, '', activity);
  if (factors.some(({ factor }) => factor === undefined)) return undefined;
  const bodies = factors.flatMap(({ factor }) => (factor?.kind === 'body' ? factor.bodies : []));
  if (bodies.length > 0) return new Set(bodies.map((body) => `body ${body}`));
  const sets = factors.flatMap(({ categories }) => (categories === undefined ? [] : [categories]));
  return new Set(
    Object.keys(campaign.units).filter((unit) => sets.every((categories) => categories.has(unit))),
  );
}

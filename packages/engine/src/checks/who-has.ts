import { fanOutOf } from '../compile/fan-out.js';
import type { Activity } from '../dsl/index.js';
import type { CheckContext } from './check-context.js';
import { fanOutWords } from './fan-out-words.js';
import { own } from './own.js';

/** The categories, or bodies, that have an activity; undefined when that cannot be told. */
export function whoHas(
  { campaign, remember }: Pick<CheckContext, 'campaign' | 'remember'>,
  activity: Activity,
): ReadonlySet<string> | undefined {
  return remember(`who has ${JSON.stringify(activity.for)}`, () => {
    const words = fanOutWords(campaign, '', activity);
    if (words.some(({ factor }) => factor === undefined)) return undefined;
    const { factors, categories } = fanOutOf(campaign, activity);
    const bodies = factors.flatMap((factor) => (factor.kind === 'body' ? factor.bodies : []));
    return categories ?? new Set(bodies.map((body) => `body ${body}`));
  });
}

/** Whether somebody has both activities; true when that cannot be told. */
export function isShared(context: CheckContext, one: Activity, other: Activity): boolean {
  const [mine, theirs] = [whoHas(context, one), whoHas(context, other)];
  if (mine === undefined || theirs === undefined) return true;
  return [...mine].some((name) => theirs.has(name));
}

/** Whether somebody of those who have an activity can hold a role; true when that cannot be told. */
export function canHold(context: CheckContext, activity: Activity, role: string): boolean {
  const { campaign } = context;
  const place = own(campaign.roles, role)?.in;
  const mine = whoHas(context, activity);
  if (place === undefined || mine === undefined) return true;
  const theirs =
    own(campaign.bodies, place) === undefined
      ? whoHas(context, { ...activity, for: `each ${place}` })
      : new Set([`body ${place}`]);
  return theirs === undefined || [...mine].some((name) => theirs.has(name));
}

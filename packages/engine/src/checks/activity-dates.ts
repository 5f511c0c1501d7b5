import type { Activity, ByCase, SourcePath } from '../dsl/index.js';
import type { CheckContext } from './check-context.js';
import { createDateResolver, type ResolvedDay } from './date-resolver.js';
import { entriesOf } from './own.js';

/** The dates of one occurrence of an activity, as far as they can be told beforehand. */
export interface ActivityDates {
  readonly name: string;
  readonly activity: Activity;
  /** In brackets, for a message: ` (2022-08)`, or nothing. */
  readonly of: string;
  readonly opens?: ResolvedDay | undefined;
  readonly due?: ResolvedDay | undefined;
  readonly closes?: ResolvedDay | undefined;
  /** Where a date of it is written: its own key, or the phase that gives it. */
  readonly place: (key: 'opens' | 'due' | 'closes') => SourcePath;
}

/** So many dates are looked at: activities and days multiply, and each has a calendar to go through. */
const MOST_DATES = 50_000;

/** The dates of every activity and occurrence, in order; of very many the first. */
export function activityDates(context: CheckContext): readonly ActivityDates[] {
  return context.remember('activity dates', () => {
    const resolver = dateResolver(context);
    if (resolver === undefined) return [];
    let left = MOST_DATES;
    return entriesOf(context.campaign.activities).flatMap(([name, activity]) => {
      const occurrences = resolver.occurrencesOf(activity).slice(0, left);
      left = Math.max(0, left - occurrences.length);
      return occurrences.map((occurrence): ActivityDates => {
        // What depends on the unit is not one day; its alternatives are looked at one by one elsewhere.
        const day = (words: ByCase<string> | undefined, edge: 'opens' | 'due') =>
          typeof words === 'string' ? resolver.resolve(words, edge, occurrence?.range) : undefined;
        return {
          name,
          activity,
          of: occurrence === undefined ? '' : ` (${occurrence.name})`,
          opens: day(activity.opens ?? edgeOf('start', activity), 'opens'),
          due: day(activity.due ?? edgeOf('end', activity), 'due'),
          closes: day(activity.closes, 'due'),
          place: (key) => [
            'activities',
            name,
            activity[key] === undefined && activity.phase !== undefined ? 'phase' : key,
          ],
        };
      });
    });
  });
}

/** What the phase of an activity says for its beginning and its end. */
function edgeOf(edge: 'start' | 'end', { phase }: Activity): string | undefined {
  return phase === undefined ? undefined : `${edge} of ${phase}`;
}

/** The campaign's resolver, made once. */
export function dateResolver(context: CheckContext) {
  return context.remember('date resolver', () => createDateResolver(context.campaign));
}

/** The first of each activity that holds: what is wrong with every month is said once. */
export function* firstOfEach(
  dates: readonly ActivityDates[],
  holds: (dates: ActivityDates) => boolean,
): Iterable<ActivityDates> {
  const said = new Set<string>();
  for (const one of dates) {
    if (said.has(one.name) || !holds(one)) continue;
    said.add(one.name);
    yield one;
  }
}

import { FAN_OUT_WORDS, factorOf, type Factor } from '../compile/fan-out.js';
import type { Activity, Campaign, SourcePath } from '../dsl/index.js';
import { listAt, own } from './own.js';

/** One `each …` or `body …` of an activity. */
export interface FanOutWords {
  readonly words: string;
  readonly path: SourcePath;
  /** undefined when nothing is called so. */
  readonly factor?: Factor;
  readonly categories?: ReadonlySet<string>;
}

/** What an activity is multiplied by, as written. */
export function fanOutWords(campaign: Campaign, name: string, activity: Activity): FanOutWords[] {
  return listAt<string>(activity.for, ['activities', name, 'for']).map(
    ({ value: words, path }) => ({
      words,
      path,
      ...factorIn(campaign, words),
    }),
  );
}

/** Most activities are for the same, and many checks ask. */
const factors = new WeakMap<Campaign, Map<string, ReturnType<typeof factorOf>>>();

function factorIn(campaign: Campaign, words: string): ReturnType<typeof factorOf> {
  const known = factors.get(campaign) ?? new Map<string, ReturnType<typeof factorOf>>();
  factors.set(campaign, known);
  if (!known.has(words)) {
    known.set(words, isKnown(campaign, words) ? factorOf(campaign, words) : undefined);
  }
  return known.get(words);
}

/** Whether the activity's tasks belong to a month, a period or the like. */
export function hasOccurrence(campaign: Campaign, activity: Activity): boolean {
  return fanOutWords(campaign, '', activity).some(
    ({ factor }) =>
      factor?.kind === 'occurrence' || factor?.kind === 'period' || factor?.kind === 'schedule',
  );
}

/** Every name that `each` may be followed by. */
export function eachNames(campaign: Campaign): string[] {
  const { units, groups, roles, registers, periods, schedules } = campaign;
  return [
    ...[units, groups, roles, registers, periods, schedules].flatMap((map) =>
      Object.keys(map ?? {}),
    ),
    ...FAN_OUT_WORDS,
  ];
}

/** Names of which there are some below a unit: `each X below`. */
export function belowNames(campaign: Campaign): string[] {
  return ['unit', ...Object.keys(campaign.units), ...Object.keys(campaign.groups ?? {})];
}

// The prototype of a map has names too, and `each constructor` must not find one.
function isKnown(campaign: Campaign, words: string): boolean {
  const [verb, name = '', below] = words.split(' ');
  if (verb === 'body') return own(campaign.bodies, name) !== undefined;
  if (FAN_OUT_WORDS.some((word) => word === name)) return below === undefined || name === 'unit';
  const { units, groups, roles, registers, periods, schedules } = campaign;
  const maps =
    below === undefined ? [units, groups, roles, registers, periods, schedules] : [units, groups];
  return maps.some((map) => own<unknown>(map, name) !== undefined);
}

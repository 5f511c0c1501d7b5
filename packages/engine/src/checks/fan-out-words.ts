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
      ...(isKnown(campaign, words) ? factorOf(campaign, words) : undefined),
    }),
  );
}

/** Whether the activity's tasks belong to a month, a period or the like. */
export function hasOccurrence(campaign: Campaign, activity: Activity): boolean {
  return fanOutWords(campaign, '', activity).some(
    ({ factor }) => factor?.kind === 'occurrence' || factor?.kind === 'period',
  );
}

/** Every name that `each` may be followed by. */
export function eachNames(campaign: Campaign): string[] {
  const { units, groups, roles, registers, periods } = campaign;
  return [
    ...[units, groups, roles, registers, periods].flatMap((map) => Object.keys(map ?? {})),
    ...FAN_OUT_WORDS,
  ];
}

// The prototype of a map has names too, and `each constructor` must not find one.
function isKnown(campaign: Campaign, words: string): boolean {
  const [verb, name = ''] = words.split(' ');
  return verb === 'body'
    ? own(campaign.bodies, name) !== undefined
    : eachNames(campaign).includes(name);
}

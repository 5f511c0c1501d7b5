import { dateResolver } from './activity-dates.js';
import type { CheckContext } from './check-context.js';
import type { ResolvedDay } from './date-resolver.js';
import { entriesOf } from './own.js';

interface PhaseDays {
  readonly from: ResolvedDay;
  readonly to: ResolvedDay;
}

/** The first and the last day of every phase that has days, and of which both are known beforehand. */
export function phaseDays(context: CheckContext): ReadonlyMap<string, PhaseDays> {
  return new Map([...phaseEnds(context)].filter(([, { from, to }]) => from.at < to.at));
}

/** The same for phases that end before they begin as well. */
export function phaseEnds(context: CheckContext): ReadonlyMap<string, PhaseDays> {
  return context.remember('days of phases', () => {
    const resolver = dateResolver(context);
    return new Map(
      entriesOf(context.campaign.phases).flatMap(([name, phase]) => {
        const from = resolver?.resolve(phase.from, 'opens');
        const to = resolver?.resolve(phase.to, 'due');
        return from === undefined || to === undefined ? [] : [[name, { from, to }] as const];
      }),
    );
  });
}

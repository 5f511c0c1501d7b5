import type { AuthoredEvent, Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf, listAt } from '../own.js';

/** A rule of an event, or the move that a state makes by itself. */
export interface EventUse {
  readonly lifecycle: string;
  /** The state it stands in; undefined for what is always allowed. */
  readonly state?: string;
  /** The event's name; undefined for a move by itself. */
  readonly event?: string;
  readonly path: SourcePath;
  readonly rule?: AuthoredEvent;
  readonly to?: string;
}

export function eventUses(campaign: Campaign): EventUse[] {
  return entriesOf(campaign.lifecycles).flatMap(([lifecycle, { states, always }]) => [
    ...entriesOf(states).flatMap(([state, { on, after }]) => {
      const path = ['lifecycles', lifecycle, 'states', state];
      const moves: EventUse[] = rulesOf(on, [...path, 'on']).map((use) => ({
        ...use,
        lifecycle,
        state,
      }));
      if (after !== undefined) {
        moves.push({
          lifecycle,
          state,
          path: [...path, 'after'],
          to: after.to,
        });
      }
      return moves;
    }),
    ...rulesOf(always, ['lifecycles', lifecycle, 'always']).map((use) => ({ ...use, lifecycle })),
  ]);
}

type Events = Readonly<Record<string, AuthoredEvent | AuthoredEvent[]>>;

function rulesOf(events: Events | undefined, path: SourcePath) {
  return entriesOf(events).flatMap(([event, rules]) =>
    listAt<AuthoredEvent>(rules, [...path, event]).map(({ value: rule, path: at }) => ({
      event,
      path: at,
      rule,
      ...(rule.to === undefined ? {} : { to: rule.to }),
    })),
  );
}

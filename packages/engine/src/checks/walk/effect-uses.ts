import type { AuthoredEffect, Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf, listAt } from '../own.js';
import { eventUses, type EventUse } from './event-uses.js';

/** An effect where it is written: of an event, of a move by itself, or of entering a state. */
export interface EffectUse extends Pick<EventUse, 'lifecycle' | 'state' | 'event' | 'rule'> {
  readonly effect: AuthoredEffect;
  readonly path: SourcePath;
}

export function effectUses(campaign: Campaign): EffectUse[] {
  const moves = eventUses(campaign).flatMap((use) => {
    const { lifecycle, state, event, rule, path } = use;
    const after =
      state === undefined || event !== undefined
        ? undefined
        : campaign.lifecycles[lifecycle]?.states[state]?.after?.effect;
    return listAt<AuthoredEffect>(rule?.effect ?? after, [...path, 'effect']).map((found) => ({
      lifecycle,
      ...(state === undefined ? {} : { state }),
      ...(event === undefined ? {} : { event }),
      ...(rule === undefined ? {} : { rule }),
      effect: found.value,
      path: found.path,
    }));
  });
  const entries = entriesOf(campaign.lifecycles).flatMap(([lifecycle, { states }]) =>
    entriesOf(states).flatMap(([state, { enter }]) =>
      listAt<AuthoredEffect>(enter, ['lifecycles', lifecycle, 'states', state, 'enter']).map(
        ({ value: effect, path }): EffectUse => ({ lifecycle, state, effect, path }),
      ),
    ),
  );
  return [...moves, ...entries];
}

import type { AuthoredEvent, SourcePath } from '../dsl/index.js';
import type { CheckContext } from './check-context.js';
import { entriesOf, listAt, own } from './own.js';
import { CAMPAIGN, usersOf } from './parties.js';

/** An event that a task is told by the campaign, and the activities whose tasks may be told. */
export interface SentEvent {
  readonly event: string;
  readonly path: SourcePath;
  /** The fields of the answers that go with it. */
  readonly answers: readonly string[];
  readonly answersPath: SourcePath;
  readonly targets: readonly string[];
}

/** Every event that effects send, or tell those they choose. */
export function sentEvents(context: CheckContext): readonly SentEvent[] {
  return context.remember('sent events', () =>
    context.effects.flatMap(({ lifecycle, effect: { send, choose }, path }): SentEvent[] => {
      const sent: SentEvent[] = [];
      if (send !== undefined) {
        const { event, to = 'source', answers } = send;
        sent.push({
          event,
          path: [...path, 'send', 'event'],
          answers: Object.keys(answers ?? {}),
          answersPath: [...path, 'send', answers === undefined ? 'event' : 'answers'],
          targets: to === 'source' ? sourcesOf(context, lifecycle) : [to],
        });
      }
      if (choose !== undefined) {
        for (const key of ['send', 'others'] as const) {
          const event = choose[key];
          if (event === undefined) continue;
          sent.push({
            event,
            path: [...path, 'choose', key],
            answers: choose.by === undefined ? ['rank'] : ['rank', 'score'],
            answersPath: [...path, 'choose', key],
            targets: [choose.of],
          });
        }
      }
      return sent;
    }),
  );
}

/** The activities whose tasks may have opened those of a lifecycle. */
export function sourcesOf(context: CheckContext, lifecycle: string): readonly string[] {
  const openers = context.remember('openers', () => {
    const found = new Map<string, Set<string>>();
    for (const { lifecycle: by, effect } of context.effects) {
      if (effect.open === undefined) continue;
      const names = found.get(effect.open.activity) ?? new Set<string>();
      found.set(effect.open.activity, names);
      for (const [name] of usersOf(context, 'lifecycles', by)) names.add(name);
    }
    return found;
  });
  const all = usersOf(context, 'lifecycles', lifecycle).flatMap(([name]) => [
    ...(openers.get(name) ?? []),
  ]);
  return [...new Set(all)];
}

/** The rules of the events of an activity's lifecycle that the campaign itself may send, by event. */
export function rulesForCampaign(
  context: CheckContext,
  activity: string,
): ReadonlyMap<string, readonly AuthoredEvent[]> {
  const name = own(context.campaign.activities, activity)?.lifecycle ?? '';
  return context.remember(`events by campaign of ${name}`, () => {
    const lifecycle = own(context.campaign.lifecycles, name);
    const rules = new Map<string, AuthoredEvent[]>();
    const states = Object.values(lifecycle?.states ?? {}).map(({ on }) => on);
    for (const events of [...states, lifecycle?.always]) {
      for (const [event, authored] of entriesOf(events)) {
        for (const { value } of listAt<AuthoredEvent>(authored, [])) {
          if (!listAt<string>(value.by, []).some((party) => party.value === CAMPAIGN)) continue;
          rules.set(event, [...(rules.get(event) ?? []), value]);
        }
      }
    }
    return rules;
  });
}

import type { Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf, listAt } from '../own.js';
import { effectUses } from './effect-uses.js';
import { eventUses } from './event-uses.js';
import { fieldUses } from './field-uses.js';

/** A party where it is named. */
export interface PartyUse {
  readonly party: string;
  readonly path: SourcePath;
  /** What it is named as: who receives must be a body, and only in an event the campaign itself acts. */
  readonly as: 'actor' | 'owner' | 'recipient' | 'receiver' | 'reporter' | 'part';
  /** Which parts may be named there besides: those of an activity, or of all that use a lifecycle or policy. */
  readonly within?: {
    readonly kind: 'activities' | 'lifecycles' | 'chasing';
    readonly name: string;
  };
}

export function partyUses(campaign: Campaign): PartyUse[] {
  const uses: PartyUse[] = [];
  const add = (as: PartyUse['as'], value: string | string[] | undefined, path: SourcePath) => {
    const [kind, name] = path;
    const within =
      kind === 'activities' || kind === 'lifecycles' || kind === 'chasing'
        ? { within: { kind, name: String(name) } as const }
        : {};
    for (const item of listAt(value, path)) {
      uses.push({ party: item.value, path: item.path, as, ...within });
    }
  };
  for (const [name, activity] of entriesOf(campaign.activities)) {
    const path = ['activities', name];
    add('owner', activity.owner, [...path, 'owner']);
    add('receiver', activity.receivers, [...path, 'receivers']);
    add('reporter', activity.case?.by, [...path, 'case', 'by']);
    add('recipient', activity['seen-by'], [...path, 'seen-by']);
    for (const [part, parties] of entriesOf(activity.parties)) {
      add('part', parties, [...path, 'parties', part]);
    }
  }
  for (const [name, lifecycle] of entriesOf(campaign.lifecycles)) {
    for (const [state, { 'waits-for': waitsFor }] of entriesOf(lifecycle.states)) {
      add('recipient', waitsFor, ['lifecycles', name, 'states', state, 'waits-for']);
    }
  }
  for (const { rule, path } of eventUses(campaign)) add('actor', rule?.by, [...path, 'by']);
  for (const { effect, path } of effectUses(campaign)) {
    const { notify } = effect;
    if (typeof notify === 'object' && 'to' in notify) {
      add('recipient', notify.to, [...path, 'notify', 'to']);
    } else add('recipient', notify, [...path, 'notify']);
  }
  for (const { field, path } of fieldUses(campaign)) {
    if (typeof field.personal !== 'object') continue;
    add('recipient', field.personal['shown-to'], [...path, 'personal', 'shown-to']);
  }
  for (const [name, policy] of entriesOf(campaign.chasing)) {
    add('recipient', policy.to, ['chasing', name, 'to']);
    policy.ladder?.forEach((rung, index) => {
      add('recipient', rung.to, ['chasing', name, 'ladder', index, 'to']);
    });
  }
  return uses;
}

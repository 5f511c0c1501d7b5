import type { Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf, listAt } from '../own.js';
import { effectUses } from './effect-uses.js';
import { eventUses } from './event-uses.js';

/** A party where it is named. */
export interface PartyUse {
  readonly party: string;
  readonly path: SourcePath;
  /** What it is named as: who receives must be a body. */
  readonly as: 'actor' | 'owner' | 'recipient' | 'receiver';
}

export function partyUses(campaign: Campaign): PartyUse[] {
  const uses: PartyUse[] = [];
  const add = (as: PartyUse['as'], value: string | string[] | undefined, path: SourcePath) => {
    for (const item of listAt(value, path)) uses.push({ party: item.value, path: item.path, as });
  };
  for (const [name, activity] of entriesOf(campaign.activities)) {
    const path = ['activities', name];
    add('owner', activity.owner, [...path, 'owner']);
    add('receiver', activity.receivers, [...path, 'receivers']);
    add('actor', activity.case?.by, [...path, 'case', 'by']);
    add('recipient', activity['seen-by'], [...path, 'seen-by']);
    for (const [part, parties] of entriesOf(activity.parties)) {
      add('recipient', parties, [...path, 'parties', part]);
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
  for (const [name, policy] of entriesOf(campaign.chasing)) {
    add('recipient', policy.to, ['chasing', name, 'to']);
    policy.ladder?.forEach((rung, index) => {
      add('recipient', rung.to, ['chasing', name, 'ladder', index, 'to']);
    });
  }
  return uses;
}

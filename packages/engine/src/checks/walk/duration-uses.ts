import type { Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf } from '../own.js';

/** A length of time where it is written. */
export interface DurationUse {
  readonly words: string;
  readonly path: SourcePath;
}

export function durationUses(campaign: Campaign): DurationUse[] {
  const uses: DurationUse[] = [];
  const add = (words: string | undefined, path: SourcePath) => {
    if (words !== undefined) uses.push({ words, path });
  };
  for (const [name, lifecycle] of entriesOf(campaign.lifecycles)) {
    for (const [state, { within, after }] of entriesOf(lifecycle.states)) {
      const path = ['lifecycles', name, 'states', state];
      add(within, [...path, 'within']);
      add(after?.wait, [...path, 'after', 'wait']);
    }
  }
  for (const [name, policy] of entriesOf(campaign.chasing)) {
    const path = ['chasing', name];
    add(policy['due-soon'], [...path, 'due-soon']);
    policy.before?.forEach((words, index) => add(words, [...path, 'before', index]));
    add(policy.overdue?.every, [...path, 'overdue', 'every']);
    policy.ladder?.forEach((rung, index) => add(rung.after, [...path, 'ladder', index, 'after']));
  }
  for (const [name, { within }] of entriesOf(campaign.figures)) {
    add(within, ['figures', name, 'within']);
  }
  return uses;
}

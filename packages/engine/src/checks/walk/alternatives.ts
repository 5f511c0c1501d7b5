import type { Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf } from '../own.js';

/** A list of which the first applies whose condition holds. */
export interface AlternativeList {
  readonly items: readonly { readonly when?: string | undefined; readonly is: unknown }[];
  readonly path: SourcePath;
  /** The activity whose tasks the conditions are about; undefined where they see the unit alone. */
  readonly activity?: string;
}

/** Every list of alternatives: dates, numbers, and the rules of schedules. */
export function* alternativeLists(campaign: Campaign): Iterable<AlternativeList> {
  for (const [name, date] of entriesOf(campaign.dates)) {
    if (typeof date !== 'string' && 'on' in date && typeof date.on !== 'string') {
      yield { items: date.on, path: ['dates', name, 'on'] };
    }
  }
  for (const [name, { rules }] of entriesOf(campaign.schedules)) {
    if (rules === undefined) continue;
    const items = rules.map(({ when, ...rule }) => ({ when, is: JSON.stringify(rule) }));
    yield { items, path: ['schedules', name, 'rules'] };
  }
  for (const [name, activity] of entriesOf(campaign.activities)) {
    for (const key of ['opens', 'due', 'closes', 'times', 'points'] as const) {
      const value = activity[key];
      if (!Array.isArray(value)) continue;
      const items = value.map(({ when, is }) => ({
        when,
        is: typeof is === 'object' ? JSON.stringify(is) : is,
      }));
      yield { items, path: ['activities', name, key], activity: name };
    }
  }
}

import type { Campaign, SourcePath } from '../../dsl/index.js';
import { entriesOf } from '../own.js';

/** A date that is written as such, perhaps coarse, and never in words. */
export interface PlainDateUse {
  readonly text: string;
  readonly path: SourcePath;
}

/** Two ends of days that belong together. */
export interface SpanUse {
  readonly from: string;
  readonly to: string;
  readonly path: SourcePath;
}

/** The window, and every date or period that is written with both ends. */
export function spans(campaign: Campaign): SpanUse[] {
  const found: SpanUse[] = [{ ...campaign.window, path: ['window'] }];
  const add = (dates: Campaign['dates'], path: SourcePath) => {
    for (const [name, date] of entriesOf(dates)) {
      if (typeof date === 'string' || !('from' in date)) continue;
      found.push({ from: date.from, to: date.to, path: [...path, name] });
    }
  };
  add(campaign.dates, ['dates']);
  for (const [group, { of }] of entriesOf(campaign.periods)) add(of, ['periods', group, 'of']);
  return found;
}

export function plainDates(campaign: Campaign): PlainDateUse[] {
  return [
    { text: campaign.source.issued, path: ['source', 'issued'] },
    ...spans(campaign).flatMap(({ from, to, path }) => [
      { text: from, path: [...path, 'from'] },
      { text: to, path: [...path, 'to'] },
    ]),
  ];
}

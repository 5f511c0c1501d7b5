import {
  alternativesOf,
  type AuthoredForm,
  type ByCase,
  type Campaign,
  type SourcePath,
} from '../../dsl/index.js';
import { parseDateExpression, type ParsedDateExpression } from '../../time/index.js';
import { hasOccurrence } from '../fan-out-words.js';
import { entriesOf } from '../own.js';
import { effectUses } from './effect-uses.js';
import { lifecycleUses } from './lifecycle-uses.js';

/** A date in words where it is written. */
export interface DateUse {
  readonly words: string;
  readonly path: SourcePath;
  readonly parsed: ParsedDateExpression;
  /** Names that it may mention besides the window, the dates and the periods of the campaign. */
  readonly locals: readonly string[];
  /** The activity whose date it is. */
  readonly activity?: string;
}

export function dateUses(campaign: Campaign): DateUse[] {
  const uses: DateUse[] = [];
  const add = (
    value: ByCase<string> | undefined,
    at: SourcePath,
    locals: readonly string[] = [],
    activity?: string,
  ) => {
    for (const { is: words, path } of alternativesOf(value)) {
      const parsed = parseDateExpression(words);
      const of = activity === undefined ? {} : { activity };
      uses.push({ words, path: [...at, ...path], parsed, locals, ...of });
    }
  };
  const addNamed = (dates: Campaign['dates'], path: SourcePath) => {
    for (const [name, date] of entriesOf(dates)) {
      if (typeof date === 'string') add(date, [...path, name]);
      else if ('on' in date) add(date.on, [...path, name, 'on']);
    }
  };
  addNamed(campaign.dates, ['dates']);
  for (const [group, { of }] of entriesOf(campaign.periods)) addNamed(of, ['periods', group, 'of']);
  add(campaign.archive, ['archive']);

  for (const [name, activity] of entriesOf(campaign.activities)) {
    const path = ['activities', name];
    const bound = [
      'publication',
      'enrolment',
      ...(hasOccurrence(campaign, activity) ? ['occurrence'] : []),
      ...dateFieldsOf(activity.evidence ?? {}),
    ];
    add(activity.opens, [...path, 'opens'], bound, name);
    add(activity.due, [...path, 'due'], [...bound, 'opening'], name);
    add(activity.closes, [...path, 'closes'], [...bound, 'opening'], name);
  }

  const users = lifecycleUses(campaign);
  for (const { lifecycle, effect, rule, path } of effectUses(campaign)) {
    const occurs = users
      .filter((use) => use.lifecycleName === lifecycle)
      .every((use) => hasOccurrence(campaign, use.activity));
    const locals = [
      'now',
      'publication',
      'enrolment',
      'opening',
      ...(occurs ? ['occurrence'] : []),
    ];
    const answers = typeof rule?.needs === 'object' ? dateFieldsOf(rule.needs) : [];
    const forms = users
      .filter((use) => use.lifecycleName === lifecycle)
      .flatMap((use) => dateFieldsOf(use.activity.evidence ?? {}));
    add(effect.reschedule, [...path, 'reschedule'], [...answers, ...forms, ...locals]);
    add(effect.record?.until, [...path, 'record', 'until'], [...answers, ...forms, ...locals]);
  }
  return uses;
}

function dateFieldsOf(form: AuthoredForm): string[] {
  return entriesOf(form).flatMap(([name, field]) =>
    (typeof field === 'string' ? field : field.type) === 'date' ? [name] : [],
  );
}

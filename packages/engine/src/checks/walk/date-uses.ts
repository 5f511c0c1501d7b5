import {
  alternativesOf,
  type Activity,
  type AuthoredForm,
  type ByCase,
  type Campaign,
  type SourcePath,
} from '../../dsl/index.js';
import { parseDateExpression, type ParsedDateExpression } from '../../time/index.js';
import { fanOutWords, hasOccurrence } from '../fan-out-words.js';
import { entriesOf, groupBy, listAt } from '../own.js';
import { effectUses } from './effect-uses.js';
import { fieldUses } from './field-uses.js';
import { lifecycleUses } from './lifecycle-uses.js';

/** A date in words where it is written. */
export interface DateUse {
  readonly words: string;
  readonly path: SourcePath;
  readonly parsed: ParsedDateExpression;
  /**
   * Names that it may mention besides the window, the dates, the phases and the periods of the campaign;
   * undefined where nothing tells which.
   */
  readonly locals?: readonly string[];
  /** Where nothing tells: names that it may have been meant to mention. */
  readonly guesses?: readonly string[];
  /** The activity whose date it is. */
  readonly activity?: string;
  /** The date, period or phase that it defines. */
  readonly defines?: string;
}

const ALWAYS = ['publication', 'enrolment'];
const MOMENTS = ['now', 'opening', 'due', 'closes'];

export function dateUses(campaign: Campaign): DateUse[] {
  const uses: DateUse[] = [];
  // Thousands of activities may be due on the same words.
  const parsed = new Map<string, ParsedDateExpression>();
  const parse = (words: string) => {
    const known = parsed.get(words) ?? parseDateExpression(words);
    parsed.set(words, known);
    return known;
  };
  const add = (
    value: ByCase<string> | undefined,
    at: SourcePath,
    use: Omit<DateUse, 'words' | 'path' | 'parsed'>,
  ) => {
    for (const { is: words, path } of alternativesOf(value)) {
      uses.push({ words, path: [...at, ...path], parsed: parse(words), ...use });
    }
  };
  const addNamed = (dates: Campaign['dates'], path: SourcePath) => {
    for (const [name, date] of entriesOf(dates)) {
      const plain = { locals: [], defines: name };
      if (typeof date === 'string') add(date, [...path, name], plain);
      else if ('on' in date) {
        // What depends on the unit is bound with what is known of the unit.
        const byCase = typeof date.on !== 'string' && path.length === 1;
        add(date.on, [...path, name, 'on'], byCase ? { locals: ALWAYS, defines: name } : plain);
      }
    }
  };
  addNamed(campaign.dates, ['dates']);
  for (const [group, { of }] of entriesOf(campaign.periods)) addNamed(of, ['periods', group, 'of']);
  for (const [name, { from, to }] of entriesOf(campaign.phases)) {
    add(from, ['phases', name, 'from'], { locals: [], defines: name });
    add(to, ['phases', name, 'to'], { locals: [], defines: name });
  }
  add(campaign.archive, ['archive'], { locals: [] });
  for (const [name, schedule] of entriesOf(campaign.schedules)) {
    const rules = [
      { rule: schedule, path: ['schedules', name] as SourcePath },
      ...(schedule.rules ?? []).map((rule, index) => ({
        rule,
        path: ['schedules', name, 'rules', index] as SourcePath,
      })),
    ];
    for (const { rule, path } of rules) {
      for (const key of ['except', 'within'] as const) {
        for (const { value, path: at } of listAt<string>(rule[key], [...path, key])) {
          const isGroup = Object.hasOwn(campaign.periods ?? {}, value);
          if (!isGroup) add(value, at, { locals: Object.keys(campaign.periods ?? {}) });
        }
      }
    }
  }

  for (const [name, activity] of entriesOf(campaign.activities)) {
    const path = ['activities', name];
    const bound = anchorsOfActivity(campaign, activity);
    const locals = [...bound, 'opening'];
    add(activity.opens, [...path, 'opens'], { locals: bound, activity: name });
    add(activity.due, [...path, 'due'], { locals, activity: name });
    add(activity.closes, [...path, 'closes'], { locals, activity: name });
    add(activity.sample?.at, [...path, 'sample', 'at'], { locals: [] });
  }

  const users = groupBy(lifecycleUses(campaign), ({ lifecycleName }) => lifecycleName);
  const shared = new Map<string, Pick<DateUse, 'locals' | 'guesses'>>();
  const localsOf = (lifecycle: string, answers?: AuthoredForm | 'evidence') => {
    let known = shared.get(lifecycle);
    if (known === undefined) {
      const all = (users.get(lifecycle) ?? []).map(({ activity }) =>
        anchorsOfActivity(campaign, activity),
      );
      known = all.length === 0 ? {} : { locals: [...common(all), ...MOMENTS] };
      shared.set(lifecycle, known);
    }
    if (known.locals === undefined) {
      const guesses = typeof answers === 'object' ? dateFieldsOf(answers) : [];
      return { guesses: guesses.length === 0 ? [] : [...guesses, ...MOMENTS] };
    }
    if (typeof answers !== 'object') return known;
    return { locals: [...dateFieldsOf(answers), ...known.locals] };
  };
  for (const { lifecycle, effect, rule, path } of effectUses(campaign)) {
    const locals = localsOf(lifecycle, rule?.needs);
    add(effect.reschedule, [...path, 'reschedule'], locals);
    add(effect.record?.until, [...path, 'record', 'until'], locals);
  }
  for (const [lifecycle, { states }] of entriesOf(campaign.lifecycles)) {
    for (const [state, { after }] of entriesOf(states)) {
      const path = ['lifecycles', lifecycle, 'states', state, 'after', 'at'];
      add(after?.at, path, localsOf(lifecycle));
    }
  }
  for (const { field, path, activity } of fieldUses(campaign)) {
    if (typeof field.personal !== 'object' || activity === undefined) continue;
    const of = campaign.activities[activity];
    const own = of === undefined ? [] : anchorsOfActivity(campaign, of);
    const locals = [...own, ...MOMENTS, 'archive'];
    add(field.personal.erase, [...path, 'personal', 'erase'], { locals });
  }
  return uses;
}

/** What is known of every task of an activity besides the campaign's own dates. */
function anchorsOfActivity(campaign: Campaign, activity: Activity): string[] {
  const factors = fanOutWords(campaign, '', activity).map(({ factor }) => factor);
  return [
    ...ALWAYS,
    ...(hasOccurrence(campaign, activity) ? ['occurrence'] : []),
    ...(factors.some((factor) => factor?.kind === 'register') ? ['expiry'] : []),
    ...dateFieldsOf(activity.evidence ?? {}),
  ];
}

function common(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists.map((list) => new Set(list));
  return [...first].filter((name) => others.every((other) => other.has(name)));
}

function dateFieldsOf(form: AuthoredForm): string[] {
  return entriesOf(form).flatMap(([name, field]) =>
    (typeof field === 'string' ? field : field.type) === 'date' ? [name] : [],
  );
}

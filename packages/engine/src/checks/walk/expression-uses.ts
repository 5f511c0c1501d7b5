import type { WantedValue } from '../../conditions/index.js';
import type { AuthoredEffect, AuthoredForm, SourcePath } from '../../dsl/index.js';
import type { CheckContext } from '../check-context.js';
import { entriesOf, groupBy, own } from '../own.js';
import type { Known } from './vocabulary.js';

/** A condition, an expression or words with expressions outside forms, with what it may speak of. */
export interface ExpressionUse {
  readonly text: string;
  readonly path: SourcePath;
  readonly wanted: WantedValue | 'condition' | 'words';
  readonly known: Known;
  /** The part that says what it may speak of. */
  readonly lacksIn: SourcePath;
}

/** Whom a lifecycle or a policy serves, as far as it makes a difference. */
interface Reader {
  readonly known: Known;
  readonly lacksIn: SourcePath;
}

/** Every expression outside forms; those of lifecycles and policies once for each kind of task they steer. */
export function* expressionUses(context: CheckContext): Iterable<ExpressionUse> {
  yield* ofActivities(context);
  yield* ofLifecycles(context);
  yield* ofChasing(context);
  yield* ofCalendar(context);
  yield* ofTables(context);
}

function* ofActivities({ campaign, vocabulary }: CheckContext): Iterable<ExpressionUse> {
  for (const [name, activity] of entriesOf(campaign.activities)) {
    const at = ['activities', name];
    const item = new Writer(vocabulary.item(activity), at);
    yield* item.condition(activity.where, [...at, 'where']);
    yield* item.condition(activity.case?.when, [...at, 'case', 'when']);
    const { eligible, sample } = activity;
    if (eligible !== undefined) {
      const candidate = new Writer(vocabulary.candidate(activity, eligible.role), at);
      yield* candidate.condition(eligible.where, [...at, 'eligible', 'where']);
    }
    for (const { value, when, path } of cases(activity.times, [...at, 'times'])) {
      yield* item.condition(when.text, when.path);
      if (typeof value !== 'object') yield* item.number(value, path);
      else {
        yield* item.number(value['at-least'], [...path, 'at-least']);
        yield* item.number(value['at-most'], [...path, 'at-most']);
      }
    }
    if (sample !== undefined) {
      const percent = typeof sample.take === 'string' && /^\d+(\.\d+)?%$/u.test(sample.take);
      if (!percent) yield* item.number(sample.take, [...at, 'sample', 'take']);
      yield* item.expression(sample.by, [...at, 'sample', 'by']);
    }
    const unit = new Writer(vocabulary.unit, at);
    for (const { value, when, path } of cases(activity.points, [...at, 'points'])) {
      yield* unit.condition(when.text, when.path);
      yield* unit.number(value, path);
    }
    const dated = new Writer(vocabulary.dated(activity), at);
    for (const key of ['opens', 'due', 'closes'] as const) {
      for (const { when } of cases(activity[key], [...at, key])) {
        yield* dated.condition(when.text, when.path);
      }
    }
  }
}

function* ofLifecycles(context: CheckContext): Iterable<ExpressionUse> {
  const readersOf = lifecycleReaders(context);
  for (const { lifecycle, rule, path } of context.events) {
    if (rule?.when === undefined) continue;
    for (const { known, lacksIn } of readersOf(lifecycle, answersOf(rule.needs))) {
      yield* new Writer(known, lacksIn).condition(rule.when, [...path, 'when']);
    }
  }
  for (const { lifecycle, rule, effect, path } of context.effects) {
    for (const { known, lacksIn } of readersOf(lifecycle, answersOf(rule?.needs))) {
      yield* ofEffect(context, new Writer(known, lacksIn), effect, path);
    }
  }
}

function* ofEffect(
  { campaign, vocabulary }: CheckContext,
  writer: Writer,
  effect: AuthoredEffect,
  path: SourcePath,
): Iterable<ExpressionUse> {
  const { open, send, choose, record, share, notify } = effect;
  yield* writer.condition(effect.when, [...path, 'when']);
  yield* writer.given(effect.set, [...path, 'set']);
  yield* writer.given(open?.set, [...path, 'open', 'set']);
  yield* writer.given(send?.answers, [...path, 'send', 'answers']);
  yield* writer.given(record?.set, [...path, 'record', 'set']);
  yield* writer.expression(record?.code, [...path, 'record', 'code']);
  yield* writer.given(share?.set, [...path, 'share', 'set']);
  yield* writer.words(share?.task, [...path, 'share', 'task']);
  if (typeof notify === 'object' && 'text' in notify) {
    yield* writer.words(notify.text, [...path, 'notify', 'text']);
  }
  if (choose === undefined) return;
  const key = choose.top === undefined ? 'draw' : 'top';
  yield* writer.number(choose[key], [...path, 'choose', key]);
  const of = own(campaign.activities, choose.of);
  if (of === undefined) return;
  const lacksIn = ['activities', choose.of];
  const candidate = new Writer(vocabulary.event(of, of.lifecycle ?? ''), lacksIn);
  yield* candidate.condition(choose.where, [...path, 'choose', 'where']);
  yield* candidate.number(choose.by, [...path, 'choose', 'by']);
}

function* ofChasing({ campaign, vocabulary }: CheckContext): Iterable<ExpressionUse> {
  const readers = new Map<string, Map<string, Reader>>();
  for (const [name, activity] of entriesOf(campaign.activities)) {
    if (activity.chase === undefined) continue;
    const known = vocabulary.dated(activity);
    const some = readers.get(activity.chase) ?? new Map<string, Reader>();
    readers.set(activity.chase, some);
    if (!some.has(known.key)) some.set(known.key, { known, lacksIn: ['activities', name] });
  }
  for (const [name, policy] of entriesOf(campaign.chasing)) {
    const at = ['chasing', name];
    const some = readers.get(name)?.values() ?? [{ known: vocabulary.anybody(''), lacksIn: at }];
    for (const { known, lacksIn } of some) {
      const writer = new Writer(known, lacksIn);
      yield* writer.words(policy.text, [...at, 'text']);
      for (const [index, rung] of (policy.ladder ?? []).entries()) {
        yield* writer.condition(rung.when, [...at, 'ladder', index, 'when']);
        yield* writer.words(rung.text, [...at, 'ladder', index, 'text']);
      }
    }
  }
}

/** What stands at the calendar and the parties, and sees the unit. */
function* ofCalendar({ campaign, vocabulary }: CheckContext): Iterable<ExpressionUse> {
  const unit = new Writer(vocabulary.unit, []);
  for (const [name, date] of entriesOf(campaign.dates)) {
    if (typeof date === 'string' || !('on' in date)) continue;
    for (const { when } of cases(date.on, ['dates', name, 'on'])) {
      yield* unit.condition(when.text, when.path);
    }
  }
  for (const [name, { when, rules = [] }] of entriesOf(campaign.schedules)) {
    yield* unit.condition(when, ['schedules', name, 'when']);
    for (const [index, rule] of rules.entries()) {
      yield* unit.condition(rule.when, ['schedules', name, 'rules', index, 'when']);
    }
  }
  for (const [name, phase] of entriesOf(campaign.phases)) {
    yield* unit.condition(phase.when, ['phases', name, 'when']);
    yield* unit.condition(phase.leave, ['phases', name, 'leave']);
  }
  for (const [name, { where }] of entriesOf(campaign.roles)) {
    const role = new Writer(vocabulary.role(name), ['roles', name]);
    yield* role.condition(where, ['roles', name, 'where']);
  }
}

/** Figures, scores and ledgers. */
function* ofTables({ campaign, vocabulary }: CheckContext): Iterable<ExpressionUse> {
  const unit = new Writer(vocabulary.unit, []);
  for (const [name, figure] of entriesOf(campaign.figures)) {
    const at = ['figures', name];
    if (figure.of === undefined || own(campaign.activities, figure.of) !== undefined) {
      const lacksIn = figure.of === undefined ? at : ['activities', figure.of];
      const writer = new Writer(vocabulary.figure(name), lacksIn);
      yield* writer.number(figure.value, [...at, 'value']);
      yield* writer.condition(figure.where, [...at, 'where']);
    }
    yield* unit.number(figure.target, [...at, 'target']);
    yield* unit.number(figure.baseline, [...at, 'baseline']);
  }
  for (const [name, score] of entriesOf(campaign.scores)) {
    for (const [line, value] of entriesOf(score.lines)) {
      const at = ['scores', name, 'lines', line];
      yield* unit.condition(value.when, [...at, 'when']);
      for (const key of ['points', 'share', 'adds', 'takes', 'most'] as const) {
        yield* unit.number(value[key], [...at, key]);
      }
    }
    for (const [veto, { when }] of entriesOf(score.veto)) {
      yield* unit.condition(when, ['scores', name, 'veto', veto, 'when']);
    }
  }
  for (const [name, ledger] of entriesOf(campaign.ledgers)) {
    const at = ['ledgers', name];
    const isActivity = own(campaign.activities, ledger.of) !== undefined;
    if (!isActivity && own(campaign.registers, ledger.of) === undefined) continue;
    const lacksIn = [isActivity ? 'activities' : 'registers', ledger.of];
    const writer = new Writer(vocabulary.ledger(ledger.of), lacksIn);
    yield* writer.condition(ledger.where, [...at, 'where']);
    for (const [column, value] of entriesOf(ledger.columns)) {
      const path = [...at, 'columns', column];
      if (typeof value === 'string') yield* writer.expression(value, path);
      else yield* writer.expression(value.value, [...path, 'value']);
    }
  }
}

/** The kinds of tasks that a lifecycle steers, each once. */
export function lifecycleReaders({ lifecycles, vocabulary }: CheckContext) {
  const users = groupBy(lifecycles, ({ lifecycleName }) => lifecycleName);
  return (lifecycle: string, answers?: AuthoredForm): readonly Reader[] => {
    const readers = new Map<string, Reader>();
    for (const { name, activity } of users.get(lifecycle) ?? []) {
      const known = vocabulary.event(activity, lifecycle, answers);
      if (!readers.has(known.key)) readers.set(known.key, { known, lacksIn: ['activities', name] });
    }
    return readers.size > 0
      ? [...readers.values()]
      : [{ known: vocabulary.anybody(lifecycle, answers), lacksIn: ['lifecycles', lifecycle] }];
  };
}

export function answersOf(needs: AuthoredForm | 'evidence' | undefined): AuthoredForm | undefined {
  return typeof needs === 'object' ? needs : undefined;
}

interface Case<T> {
  readonly value: T;
  readonly path: SourcePath;
  readonly when: { readonly text?: string | undefined; readonly path: SourcePath };
}

/** A value, or the alternatives of one, with the places of their conditions. */
function cases<T>(
  value: T | readonly { readonly when?: string; readonly is: T }[] | undefined,
  path: SourcePath,
): Case<T>[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ value: value as T, path, when: { path } }];
  const list = value as readonly { readonly when?: string; readonly is: T }[];
  return list.map(({ when: text, is }, index) => ({
    value: is,
    path: [...path, index, 'is'],
    when: { text, path: [...path, index, 'when'] },
  }));
}

/** Says what is wanted of the texts of one place. */
class Writer {
  constructor(
    readonly known: Known,
    readonly lacksIn: SourcePath,
  ) {}

  condition(text: string | undefined, path: SourcePath) {
    return this.#use(text, path, 'condition');
  }

  expression(text: string | undefined, path: SourcePath) {
    return this.#use(text, path, 'any');
  }

  /** A number as it is says nothing wrong. */
  number(text: number | string | undefined, path: SourcePath) {
    return this.#use(typeof text === 'number' ? undefined : text, path, 'number');
  }

  given(fields: Readonly<Record<string, string>> | undefined, path: SourcePath) {
    return entriesOf(fields).flatMap(([name, text]) => this.expression(text, [...path, name]));
  }

  words(text: string | Readonly<Record<string, string>> | undefined, path: SourcePath) {
    if (text === undefined || typeof text === 'string') return this.#use(text, path, 'words');
    return entriesOf(text).flatMap(([language, words]) =>
      this.#use(words, [...path, language], 'words'),
    );
  }

  #use(
    text: string | undefined,
    path: SourcePath,
    wanted: ExpressionUse['wanted'],
  ): ExpressionUse[] {
    const { known, lacksIn } = this;
    return text === undefined ? [] : [{ text, path, wanted, known, lacksIn }];
  }
}

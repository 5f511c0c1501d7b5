import {
  candidateVariables,
  itemVariables,
  taskVariables,
  type CompiledCondition,
  type CompiledExpression,
  type ReadPath,
} from '../conditions/index.js';
import { alternativesOf, listOf, type Activity } from '../dsl/index.js';
import { compileForm, formType, type CompiledForm } from '../evidence/index.js';
import { parseDateExpression, anchorsOfExpression } from '../time/index.js';
import { compileChasing, type CompiledChasing } from './chase-plan.js';
import { compileLifecycle, type CompiledLifecycle } from './compile-lifecycle.js';
import type { CompiledPhase } from './compile-phase.js';
import { compileByCase, type DateAlternative } from './compile-schedule.js';
import { compileTaskChart } from './compile-task-chart.js';
import type { CompiledWords, Expressions, NumberExpression } from './expressions.js';
import { fanOutOf, type FanOut } from './fan-out.js';
import { once } from './once.js';
import type { Timeline } from './timeline.js';
import { parseUntil, type Until } from './until.js';

/** Bounds on the number of tasks for one item, when they apply. */
export interface TimesAlternative {
  readonly when?: CompiledCondition;
  readonly atLeast?: NumberExpression;
  readonly atMost?: NumberExpression;
}

/** Some of the items only. */
export interface CompiledSample {
  readonly take: NumberExpression | { readonly percent: number };
  readonly by?: CompiledExpression;
  readonly at?: string;
}

/** What a policy says for the tasks of one activity. */
export interface CompiledChase {
  readonly words?: CompiledWords;
  readonly rungs: readonly { readonly when?: CompiledCondition; readonly words?: CompiledWords }[];
}

/** An activity made ready to run, but for what depends on the other activities. */
export interface ActivityBlocks {
  readonly name: string;
  readonly activity: Activity;
  readonly fanOut: FanOut;
  readonly until: Until;
  readonly owed: boolean;
  readonly chasing: CompiledChasing;
  readonly main: CompiledLifecycle;
  /** The lifecycle of the one task that stands for an empty set. */
  readonly whenEmpty?: CompiledLifecycle;
  readonly where?: CompiledCondition;
  readonly eligible?: { readonly role: string; readonly where?: CompiledCondition };
  readonly opens: readonly DateAlternative[];
  readonly due: readonly DateAlternative[];
  readonly closes: readonly DateAlternative[];
  /** Whether a date of a task depends on what its evidence says. */
  readonly datesReadEvidence: boolean;
  readonly times: readonly TimesAlternative[];
  readonly sample?: CompiledSample;
  /** Opens a case each time it becomes true. */
  readonly caseWhen?: CompiledCondition;
  readonly phase?: CompiledPhase;
  /** Activities and phases that must be complete before this one opens. */
  readonly after: readonly string[];
  evidence(): CompiledForm;
  /** Conditions and words of the rungs, and the words of reminders; built when first used. */
  chase(): CompiledChase;
  /** What the conditions that say which tasks there are, and when, look at. */
  readonly planReads: readonly ReadPath[];
}

export function compileActivity(
  name: string,
  activity: Activity,
  expressions: Expressions,
  timeline: Timeline,
  phases: ReadonlyMap<string, CompiledPhase>,
): ActivityBlocks {
  const { campaign } = expressions;
  const until = parseUntil(activity.until ?? 'all');
  if (until === undefined) throw new RangeError(`${name}: not an until: ${String(activity.until)}`);
  const policy = activity.chase === undefined ? {} : campaign.chasing[activity.chase];
  if (policy === undefined) throw new RangeError(`There is no chasing ${String(activity.chase)}`);
  const chasing = compileChasing(policy, timeline, activity.chase);
  const lifecycle = (lifecycleName: string): CompiledLifecycle =>
    compileLifecycle(expressions, activity, lifecycleName, (definition) =>
      compileTaskChart(definition, chasing, timeline),
    );

  const item = itemVariables(campaign, activity);
  const onItem = (text: string) => expressions.condition(text, item);
  const dated = {
    ...taskVariables(campaign, activity),
    evidence: formType(activity.evidence ?? {}),
  };
  const onTask = (text: string) => expressions.condition(text, dated);
  const phase = activity.phase === undefined ? undefined : phases.get(activity.phase);
  const opens = compileByCase(
    activity.opens ?? (phase === undefined ? undefined : `start of ${phase.name}`),
    onTask,
  );
  const due = compileByCase(
    activity.due ?? (phase === undefined ? undefined : `end of ${phase.name}`),
    onTask,
  );
  const closes = compileByCase(activity.closes, onTask);
  const dates = [...opens, ...due, ...closes];
  const where = activity.where === undefined ? undefined : onItem(activity.where);
  const times = timesOf(activity, expressions);
  const { eligible, sample } = activity;
  const eligibleWhere =
    eligible?.where === undefined
      ? undefined
      : expressions.condition(
          eligible.where,
          candidateVariables(campaign, activity, eligible.role),
        );
  const caseWhen = activity.case?.when === undefined ? undefined : onItem(activity.case.when);
  const compiledSample: CompiledSample | undefined =
    sample === undefined
      ? undefined
      : {
          take: takeOf(sample.take, expressions, item),
          ...(sample.by === undefined
            ? {}
            : { by: expressions.expression(sample.by, item, 'any') }),
          ...(sample.at === undefined ? {} : { at: sample.at }),
        };

  return {
    name,
    activity,
    fanOut: fanOutOf(campaign, activity),
    until,
    owed: activity.binding !== 'encouraged',
    chasing,
    main: lifecycle(activity.lifecycle ?? ''),
    ...(activity['when-empty'] === undefined
      ? {}
      : { whenEmpty: lifecycle(activity['when-empty']) }),
    ...(where === undefined ? {} : { where }),
    ...(eligible === undefined
      ? {}
      : {
          eligible: {
            role: eligible.role,
            ...(eligibleWhere === undefined ? {} : { where: eligibleWhere }),
          },
        }),
    opens,
    due,
    closes,
    datesReadEvidence: dates.some(
      ({ when, words }) => reads(when, 'evidence') || mentions(words, activity.evidence),
    ),
    times,
    ...(compiledSample === undefined ? {} : { sample: compiledSample }),
    ...(caseWhen === undefined ? {} : { caseWhen }),
    ...(phase === undefined ? {} : { phase }),
    after: [...listOf(activity.after), ...(phase?.after ?? [])],
    evidence: once(() =>
      compileForm(activity.evidence ?? {}, activity.rules ?? [], { campaign, activity }),
    ),
    chase: once(() => ({
      ...(policy.text === undefined ? {} : { words: expressions.words(policy.text, dated) }),
      rungs: (policy.ladder ?? []).map((rung) => ({
        ...(rung.when === undefined ? {} : { when: onTask(rung.when) }),
        ...(rung.text === undefined ? {} : { words: expressions.words(rung.text, dated) }),
      })),
    })),
    planReads: [
      ...[where, eligibleWhere, caseWhen, phase?.when, compiledSample?.by].flatMap(
        (condition) => condition?.reads ?? [],
      ),
      ...dates.flatMap(({ when }) => when?.reads ?? []),
      ...times.flatMap(({ when, atLeast, atMost }) => [
        ...(when?.reads ?? []),
        ...(atLeast?.reads ?? []),
        ...(atMost?.reads ?? []),
      ]),
    ],
  };
}

function timesOf(activity: Activity, expressions: Expressions): TimesAlternative[] {
  const item = itemVariables(expressions.campaign, activity);
  return alternativesOf(activity.times).map(({ when, is }) => {
    const bounds = typeof is === 'object' ? is : ({ 'at-least': is, 'at-most': is } as const);
    const least = bounds['at-least'];
    const most = bounds['at-most'];
    return {
      ...(when === undefined ? {} : { when: expressions.condition(when, item) }),
      ...(least === undefined ? {} : { atLeast: expressions.number(least, item) }),
      ...(most === undefined ? {} : { atMost: expressions.number(most, item) }),
    };
  });
}

function takeOf(
  take: number | string,
  expressions: Expressions,
  item: Parameters<Expressions['number']>[1],
): CompiledSample['take'] {
  const percent = typeof take === 'string' ? /^(\d+(?:\.\d+)?)%$/u.exec(take)?.[1] : undefined;
  return percent === undefined ? expressions.number(take, item) : { percent: Number(percent) };
}

function reads(condition: CompiledCondition | undefined, variable: string): boolean {
  return condition?.reads.some(([name]) => name === variable) === true;
}

/** Whether words count from a field of the form. */
function mentions(words: string, form: Activity['evidence']): boolean {
  const parsed = parseDateExpression(words);
  return (
    parsed.ok &&
    anchorsOfExpression(parsed.expression).some(({ name }) => Object.hasOwn(form ?? {}, name))
  );
}

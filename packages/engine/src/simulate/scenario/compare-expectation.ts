import { en, listed, nearestName, same, zh, type Wording } from '../../diagnostics/index.js';
import type { AuthoredStep, SourcePath } from '../../dsl/index.js';
import type { CompiledCampaign } from '../../compile/index.js';
import {
  activityStateOf,
  allowedEvents,
  maySee,
  possibleEvents,
  visibleEvidence,
  statusOf,
  viewTask,
  SYSTEM,
  type Actor,
  type Message,
  type ParticipationState,
  type TaskState,
} from '../../run/index.js';
import { compareText } from '../compare-text.js';
import { lightOfUnit } from '../unit-light.js';
import { compareFigures, compareHoldings, type Compare } from './compare-figures.js';
import { compareLedgers } from './compare-ledgers.js';
import { compareScores } from './compare-scores.js';
import { nothing } from './nothing.js';
import type { ScenarioReporter } from './scenario-reporter.js';

export type Expectation = Exclude<NonNullable<AuthoredStep['expect']>, readonly unknown[]>;
type MessageExpectation = NonNullable<Expectation['messages']>[number];

/** A participant at a moment of a scenario. */
export interface Look {
  readonly compiled: CompiledCampaign;
  readonly unit: string;
  /** Undefined for a unit that does not take part at all. */
  readonly state: ParticipationState | undefined;
  /** Messages of this participant since the last look at its messages. */
  readonly messages: readonly Message[];
  /** Who acted in the step; undefined when nobody did. */
  readonly actor: Actor | undefined;
  /** Every participation of the campaign, for ranks and ledgers. */
  readonly states: () => Iterable<ParticipationState>;
  /** Epoch ms. */
  readonly now: number;
}

/** Reports everything about a participant that is otherwise than expected. */
export function compareExpectation(
  expectation: Expectation,
  path: SourcePath,
  look: Look,
  reporter: ScenarioReporter,
): void {
  const { compiled, state, unit } = look;
  const compare: Compare = (at, what, expected, actual, because) => {
    if (JSON.stringify(expected) === JSON.stringify(actual)) return;
    const message = because ?? difference(what, expected, actual);
    reporter.fail('not-as-expected', at, message, { expected, actual });
  };

  if (expectation.joined !== undefined) {
    const actual = state === undefined ? 'absent' : statusOf(state);
    compare([...path, 'joined'], `${unit}: joined`, expectation.joined, actual);
  }
  if (state === undefined) return;
  if (expectation.light !== undefined) {
    const actual = lightOfUnit(compiled, state);
    compare([...path, 'light'], `${unit}: light`, expectation.light, actual);
  }
  for (const [key, expected] of Object.entries(expectation.tasks ?? {})) {
    const at = [...path, 'tasks', key];
    const task = Object.hasOwn(state.tasks, key) ? state.tasks[key] : undefined;
    if (task === undefined) {
      if (expected === 'absent') continue;
      const suggestion = nearestName(key, Object.keys(state.tasks));
      const message = {
        en: `${unit} has no task ${key}`,
        'zh-CN': `${unit} 没有任务「${key}」`,
      };
      reporter.fail('not-as-expected', at, message, {
        expected,
        actual: 'absent',
        ...(suggestion === undefined ? {} : { suggestion }),
      });
      continue;
    }
    const actual = lookOfTask(look, state, task);
    if (expected === 'hidden') {
      const seen = maySee({ compiled, state, task, now: look.now }, look.actor ?? SYSTEM);
      const because = { en: `${key} is seen`, 'zh-CN': `任务「${key}」可见` };
      compare(at, key, false, seen, because);
      continue;
    }
    if (expected === 'absent') {
      const { state: progress, outcome } = actual;
      const message = { en: `${unit} has a task ${key}`, 'zh-CN': `${unit} 有任务「${key}」` };
      reporter.fail('not-as-expected', at, message, {
        expected,
        actual: { state: progress, outcome },
      });
      continue;
    }
    const { evidence, ...others } = expected;
    if (evidence !== undefined) {
      const shown = visibleEvidence({ compiled, state, task, now: look.now }, look.actor ?? SYSTEM);
      for (const [name, value] of Object.entries(evidence)) {
        compare([...at, 'evidence', name], `${key}: ${name}`, value, shown[name] ?? null);
      }
    }
    for (const [name, value] of Object.entries(others)) {
      const is = actual[name as keyof typeof actual];
      const rung = name === 'rung' && typeof value === 'number' ? actual.climbed : is;
      compare([...at, name], `${key}: ${name}`, sorted(value), sorted(rung));
    }
  }
  for (const [activity, expected] of Object.entries(expectation.activities ?? {})) {
    const actual = lookOfActivity(compiled, state, activity);
    for (const [name, value] of Object.entries(expected)) {
      const is = actual[name as keyof typeof actual];
      compare([...path, 'activities', activity, name], `${activity}: ${name}`, value, is);
    }
  }
  const seen = { compiled, state, now: look.now };
  compareFigures(expectation, path, seen, compare);
  compareHoldings(expectation, path, seen, compare);
  compareScores(expectation, path, seen, look.states, compare);
  compareLedgers(expectation, path, seen, look.states, compare, look.actor);
  expectation.messages?.forEach((expected, index) => {
    compareMessages(expected, [...path, 'messages', index], look, reporter);
  });
}

function lookOfTask(look: Look, state: ParticipationState, task: TaskState) {
  const { compiled, actor, now } = look;
  const view = { compiled, state, task, now };
  const seen = viewTask(view, actor ?? SYSTEM);
  const { climbed, handed, receipts } = task.snapshot.context;
  return {
    state: seen.state,
    outcome: task.outcome,
    standing: seen.standing,
    light: seen.light,
    rung: seen.rung ?? 0,
    climbed,
    handed: handed?.how,
    due: task.dueOn,
    past: task.past,
    owed: task.owed,
    receipts,
    allowed:
      actor === undefined
        ? possibleEvents(view).map(({ event }) => event)
        : allowedEvents(view, actor),
    eligible: seen.eligible ?? [],
  };
}

function lookOfActivity(compiled: CompiledCampaign, state: ParticipationState, activity: string) {
  const counts = state.counts[activity];
  const { owed = 0, done = 0, waived = 0, notApplicable = 0 } = counts ?? {};
  return {
    state: activityStateOf(compiled, state, activity),
    owed,
    done,
    open: owed - done - waived - notApplicable,
  };
}

function compareMessages(
  expected: MessageExpectation,
  path: SourcePath,
  look: Look,
  reporter: ScenarioReporter,
): void {
  const { timeline } = look.compiled;
  const ofTask = look.messages.filter(
    ({ task }) => expected.task === undefined || task === expected.task,
  );
  const found = ofTask.filter(
    (message) =>
      (expected.rule === undefined ||
        message.rule === expected.rule ||
        message.occurrence === expected.rule) &&
      (expected.to === undefined || message.to === expected.to) &&
      (expected.on === undefined || timeline.dateAt(message.at) === expected.on) &&
      (expected.text === undefined ||
        Object.values(message.words ?? {}).some((words) => words.includes(expected.text ?? ''))),
  );
  const times = expected.times ?? 1;
  if (found.length === times) return;
  const { times: _, ...what } = expected;
  const words = listed(Object.entries(what).map(([name, value]) => `${name} ${value}`));
  const kind =
    words.en === '' ? same('') : { en: ` (${words.en})`, 'zh-CN': `（${words['zh-CN']}）` };
  const message = {
    en: en`${look.unit}: messages sent are ${found.length}, expected ${times}${kind}`,
    'zh-CN': zh`${look.unit}：应发通知 ${times} 条，实发 ${found.length} 条${kind}`,
  };
  reporter.fail('not-as-expected', path, message, {
    expected: times,
    actual: found.length,
    notes: ofTask.slice(0, 20).map(({ task, rule, occurrence, to, at }) => ({
      en: `sent ${timeline.dateAt(at)}: ${task}, ${rule} ${occurrence} to ${to}`,
      'zh-CN': `${timeline.dateAt(at)} 发出：${task}，${rule} ${occurrence}，发给 ${to}`,
    })),
  });
}

/** Lists and groups in an order of their own, so that the order in which they are written does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).toSorted(compareText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).toSorted(([a], [b]) => compareText(a, b)),
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function difference(what: string, expected: unknown, actual: unknown): Wording {
  if (isGroup(expected)) {
    return { en: `${what} is otherwise than expected`, 'zh-CN': `${what} 与预期不符` };
  }
  const [is, wanted] = [wordsOf(actual), wordsOf(expected)];
  return {
    en: en`${what} is ${is}, expected ${wanted}`,
    'zh-CN': zh`${what} 应为 ${wanted}，实为 ${is}`,
  };
}

function wordsOf(value: unknown): Wording {
  if (value === undefined) return nothing;
  return same(typeof value === 'string' ? value : JSON.stringify(value));
}

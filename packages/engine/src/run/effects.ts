import { TASK_EVENTS, type CompiledEffect } from '../compile/index.js';
import type { CompiledExpression } from '../conditions/index.js';
import type { Actor } from './actor.js';
import { chosenAmong } from './choose.js';
import { carriedTo, openCases } from './cases.js';
import type { Values } from './command.js';
import type { Signal } from './decision.js';
import { evidenceVariable } from './evidence-of.js';
import type { PartyView } from './parties.js';
import { receiptsAfter } from './receipts-after.js';
import { recordRow } from './record-row.js';
import { dueAfter, rescheduledTo } from './rescheduled.js';
import type { Origin } from './state.js';
import type { Told } from './told.js';
import { actorVariable, taskVariables } from './variables.js';
import type { Workbench } from './workbench.js';
import { withWorld } from './world.js';

/** What brings effects about: an event with its answers, or a state that is entered or left. */
export interface Cause {
  /** The event, or the state. */
  readonly name: string;
  readonly answers: Values;
  /** The answers as conditions see them. */
  readonly answered: Values;
  readonly actor: Actor;
  /** It comes by itself: no event has told the task of receipts and a new due date. */
  readonly byItself?: boolean;
  /** Its fields were filled in already, before the evidence was looked at. */
  readonly filled?: boolean;
}

/** Everything that an expression of an effect may speak of. */
export function variablesOf(bench: Workbench, key: string, cause: Cause): Values {
  const task = bench.known(key);
  return {
    ...taskVariables(bench.compiled, bench.state, task, bench.now),
    evidence: evidenceVariable(bench.compiled, bench.state, task),
    answers: cause.answered,
    actor: actorVariable(cause.actor),
  };
}

/** What effects fill in of evidence that is handed in: it is looked at with the rest. */
export function filledBy(
  view: PartyView,
  effects: readonly CompiledEffect[],
  evidence: Values,
  variables: (evidence: Values) => Values,
): Values {
  let filled = evidence;
  for (const { set, when } of effects) {
    if (set.length === 0) continue;
    const known = variables(filled);
    if (when !== undefined && !when.holds(withWorld(when.reads, view, known))) continue;
    const values = set.flatMap(([name, expression]) => {
      const value = expression.evaluate(withWorld(expression.reads, view, known));
      return value === undefined ? [] : [[name, value] as const];
    });
    filled = { ...filled, ...Object.fromEntries(values) };
  }
  return filled;
}

/** What a step would be told with an event: receipts, and a new due date. One that is over is none. */
function tellStep(
  bench: Workbench,
  key: string,
  effects: readonly CompiledEffect[],
  cause: Cause,
): void {
  const task = bench.known(key);
  const view = bench.viewOf(task);
  const variables = variablesOf(bench, key, cause);
  const receipts = receiptsAfter(effects, view, variables, cause.actor);
  const words = rescheduledTo(effects, view, variables);
  const dueAt = words === undefined ? undefined : dueAfter(bench, task, words, cause.answers);
  const moves = typeof dueAt === 'number';
  if (!moves && receipts === task.snapshot.context.receipts) return;
  const change = { receipts, ...(moves ? { dueAt } : {}) };
  bench.step(
    key,
    { type: TASK_EVENTS.schedule, ...change },
    moves ? { moved: true, baseDueAt: dueAt } : {},
  );
}

/**
 * Brings effects about, in their order, but for what the step itself is told (receipts, a new due
 * date). What they tell other tasks of the participation is handed to `tell`.
 */
export function bringAbout(
  bench: Workbench,
  key: string,
  effects: readonly CompiledEffect[],
  cause: Cause,
  tell: (told: Told) => void,
): void {
  if (cause.byItself === true && bench.known(key).outcome === 'open') {
    tellStep(bench, key, effects, cause);
  }
  effects.forEach((effect) => {
    const view = bench.viewOf(bench.known(key));
    const variables = variablesOf(bench, key, cause);
    const give = (expression: CompiledExpression) =>
      expression.evaluate(withWorld(expression.reads, view, variables));
    const { when } = effect;
    if (when !== undefined && !when.holds(withWorld(when.reads, view, variables))) return;
    const given = (fields: CompiledEffect['set']): Values =>
      Object.fromEntries(
        fields.flatMap(([name, expression]) => {
          const value = give(expression);
          return value === undefined ? [] : [[name, value]];
        }),
      );

    if (effect.set.length > 0 && cause.filled !== true) {
      const task = bench.known(key);
      bench.replace(key, { evidence: { ...task.evidence, ...given(effect.set) } });
    }
    if (effect.redraw) redraw(bench, key);
    if (effect.record !== undefined) {
      const { code } = effect.record;
      recordRow(bench, key, effect.record, {
        code: code === undefined ? undefined : give(code),
        data: given(effect.record.set),
        answers: cause.answers,
      });
    }
    const { notify, open, send, choose, share } = effect;
    if (notify !== undefined) {
      const words = notify.words;
      bench.notify(bench.known(key), cause.name, notify.to, words, variables);
    }
    if (open !== undefined) {
      const carried = given(open.set);
      if (open.in === undefined) openCases(bench, bench.known(key), open, carried);
      else openElsewhere(bench, key, { ...open, in: open.in }, carried);
    }
    if (send !== undefined) {
      const answers = given(send.answers);
      if (send.to !== 'source') {
        for (const task of bench.tasks()) {
          if (task.activity === send.to && task.outcome === 'open') {
            tell({ task: task.key, event: send.event, answers });
          }
        }
      } else answerSource(bench, key, { event: send.event, answers }, tell);
    }
    if (choose !== undefined) {
      const take = choose.take;
      const number =
        take === undefined ? undefined : take.evaluate(withWorld(take.reads, view, variables));
      for (const told of chosenAmong(bench, key, choose, number)) tell(told);
    }
    if (share !== undefined) {
      const task = bench.known(key);
      const words = Object.values(share.task)[0];
      const target = words?.render(withWorld(words.reads, view, variables)) ?? '';
      bench.signal({
        campaign: share.campaign,
        to: { unit: bench.state.facts.code },
        command: {
          type: 'serve',
          task: target,
          evidence: { ...task.evidence, ...given(share.set) },
          ...(share.event === undefined ? {} : { event: share.event }),
          from: { campaign: bench.compiled.campaign.campaign, task: key },
        },
      });
    }
  });
}

/** Draws the questions of quizzes anew; what was answered is gone. */
function redraw(bench: Workbench, key: string): void {
  const task = bench.known(key);
  const { fields } = bench.activity(task.activity).evidence();
  const evidence = Object.fromEntries(
    Object.entries(task.evidence).filter(([name]) => {
      const field = fields.get(name);
      return typeof field !== 'object' || field.type !== 'quiz';
    }),
  );
  bench.replace(key, { evidence, draws: (task.draws ?? 0) + 1 });
}

/** Answers the task that opened this one, wherever it is. */
function answerSource(
  bench: Workbench,
  key: string,
  { event, answers }: { readonly event: string; readonly answers: Values },
  tell: (told: Told) => void,
): void {
  const { origin } = bench.known(key);
  if (origin === undefined) return;
  const { facts } = bench.state;
  if (origin.unit === facts.code && origin.body === facts.body) {
    tell({ task: origin.task, event, answers });
    return;
  }
  bench.signal({
    to: placeOf(origin),
    command: { type: 'tell', task: origin.task, event, answers },
  });
}

function placeOf({ unit, body }: Origin): Signal['to'] {
  return body === undefined ? { unit } : { body };
}

/** Opens a case with others: what the form there has by the same name is carried over. */
function openElsewhere(
  bench: Workbench,
  key: string,
  open: NonNullable<CompiledEffect['open']> & { readonly in: string },
  set: Values,
): void {
  const { compiled, state } = bench;
  const { facts } = state;
  const task = bench.known(key);
  const target = bench.activity(open.activity);
  const entries =
    open.each === undefined
      ? [{}]
      : ((task.evidence[open.each] as readonly Values[] | undefined) ?? []);
  for (const to of placesOf(bench, key, open.in)) {
    for (const entry of entries) {
      bench.signal({
        to,
        command: {
          type: 'open',
          activity: target.name,
          evidence: carriedTo(target, { ...task.evidence, ...entry, ...set }),
          origin: bench.originOf(task),
        },
      });
    }
  }
  function placesOf(at: Workbench, of: string, place: string): Signal['to'][] {
    const bodies = (names: readonly string[]) => names.map((body) => ({ body }));
    const { origin } = at.known(of);
    switch (place) {
      case 'lead':
        return [{ body: compiled.leadBody }];
      case 'supervisor':
        return bodies(facts.supervisors.length === 0 ? [compiled.leadBody] : facts.supervisors);
      case 'receiver':
        return bodies(task.receivers);
      case 'above':
        return (facts.above ?? []).map((unit) => ({ unit }));
      case 'below':
        return (facts.below ?? [])
          .filter(
            ({ category, code }) =>
              target.fanOut.categories?.has(category) === true &&
              (task.item.below === undefined || task.item.below === code),
          )
          .map(({ code }) => ({ unit: code }));
      case 'source':
        if (origin === undefined) return [];
        return [placeOf(origin)];
      default:
        return [{ body: place }];
    }
  }
}

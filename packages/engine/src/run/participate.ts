import {
  PARTICIPATION_EVENTS,
  TASK_EVENTS,
  type CompiledCampaign,
  type ParticipationStatus,
} from '../compile/index.js';
import { actOn } from './act.js';
import type { Actor } from './actor.js';
import type { Command } from './command.js';
import { refuse, type Decision, type Refusal } from './decision.js';
import { rearmErasing } from './erase.js';
import { finishDecision } from './follow.js';
import { ROSTER_TIMER, reconcile } from './reconcile.js';
import type { ParticipationState } from './state.js';
import { Workbench } from './workbench.js';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Where a participation stands as a whole. */
export function statusOf(state: Pick<ParticipationState, 'snapshot'>): ParticipationStatus {
  const { value } = state.snapshot;
  return (typeof value === 'string' ? value : 'enrolled') as ParticipationStatus;
}

/** Whether a participant takes part only if it wants to. */
export function joinsByChoice(
  compiled: CompiledCampaign,
  state: Pick<ParticipationState, 'facts'>,
): boolean {
  const { category } = state.facts;
  return category !== undefined && compiled.campaign.units[category]?.joins === 'by-choice';
}

export function join(
  compiled: CompiledCampaign,
  state: ParticipationState | undefined,
  command: Of<'join'>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  if (state !== undefined) return refuse('already-joined', 'The unit already takes part.');
  const start = compiled.participation.start({});
  const fresh: ParticipationState = {
    digest: compiled.digest,
    facts: command.facts,
    publishedAt: command.publishedAt,
    dates: command.dates,
    cases: {},
    counts: {},
    values: {},
    gathered: {},
    drawn: {},
    held: {},
    sent: 0,
    snapshot: start.snapshot,
    timers: {},
    generation: 0,
    tasks: {},
  };
  const bench = new Workbench(compiled, fresh, actor, now);
  if (joinsByChoice(compiled, fresh)) {
    bench.entries.push({ type: 'joined', status: 'invited' });
    return finishDecision(bench, actOn);
  }
  bench.entries.push({ type: 'joined', status: 'enrolled' });
  bench.participate(PARTICIPATION_EVENTS.enrol);
  bench.update({ enrolledAt: command.publishedAt });
  bench.sinceAt = undefined;
  reconcile(bench);
  return finishDecision(bench, actOn);
}

export function enrol(
  compiled: CompiledCampaign,
  state: ParticipationState,
  actor: Actor,
  now: number,
): Decision | Refusal {
  if (statusOf(state) === 'enrolled')
    return refuse('already-enrolled', 'The unit is enrolled already.');
  if (!mayDecideToTakePart(state, actor)) {
    return refuse('not-permitted', 'The unit itself enrols, through its coordinator.');
  }
  const bench = new Workbench(compiled, state, actor, now);
  bench.entries.push({ type: 'enrolled' });
  bench.participate(PARTICIPATION_EVENTS.enrol);
  bench.update({ enrolledAt: now });
  bench.sinceAt = undefined;
  reconcile(bench);
  return finishDecision(bench, actOn);
}

export function withdraw(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Of<'withdraw'>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  if (statusOf(state) !== 'enrolled') return refuse('not-enrolled', 'The unit is not enrolled.');
  if (!joinsByChoice(compiled, state)) {
    return refuse('bound-to-take-part', 'Only a unit that joined by choice may withdraw.');
  }
  if (!mayDecideToTakePart(state, actor)) {
    return refuse('not-permitted', 'The unit itself withdraws, through its coordinator.');
  }
  const bench = new Workbench(compiled, state, actor, now);
  bench.entries.push({
    type: 'withdrew',
    ...(command.reason === undefined ? {} : { reason: command.reason }),
  });
  for (const task of bench.tasks()) {
    if (task.outcome === 'open') bench.step(task.key, { type: TASK_EVENTS.retire });
  }
  bench.setOwnTimer(ROSTER_TIMER, undefined);
  bench.participate(PARTICIPATION_EVENTS.withdraw);
  return finishDecision(bench, actOn);
}

export function changeFacts(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Of<'change-facts'>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const bench = new Workbench(compiled, state, actor, now);
  bench.entries.push({ type: 'facts-changed' });
  // Rows that the campaign itself keeps are none of the sender's.
  const recorded = state.facts.rows.filter((row) => row.recorded === true);
  const kept = command.facts.rows.filter((row) => row.recorded !== true);
  bench.update({ facts: { ...command.facts, rows: [...kept, ...recorded] } });
  if (statusOf(state) === 'enrolled') reconcile(bench);
  return finishDecision(bench, actOn);
}

export function bindDate(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Of<'bind-date'>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const { name, from, to } = command;
  if (!compiled.timeline.names.has(name) || name === 'window') {
    return refuse('unknown-date', `The campaign has no date called ${name}.`, {
      allowed: announcedDates(compiled),
    });
  }
  if (to < from) return refuse('invalid-period', `${to} lies before ${from}.`);
  const bench = new Workbench(compiled, state, actor, now);
  bench.entries.push({ type: 'date-bound', name, from, to });
  bench.update({ dates: { ...state.dates, [name]: { from, to } } });
  if (statusOf(state) === 'enrolled') reconcile(bench);
  else rearmErasing(bench);
  return finishDecision(bench, actOn);
}

/** The names of dates that are announced while the campaign runs. */
export function announcedDates(compiled: CompiledCampaign): string[] {
  return [...compiled.timeline.names].flatMap(([name, date]) => (date === 'unbound' ? [name] : []));
}

function mayDecideToTakePart(state: ParticipationState, actor: Actor): boolean {
  return (
    actor.kind === 'system' ||
    (actor.kind === 'member' && actor.unit === state.facts.code && actor.coordinator)
  );
}

import type { CompiledCampaign } from '../compile/index.js';
import type { EvidenceProblem } from '../evidence/index.js';
import type { Actor } from './actor.js';
import { allowedEvents, mayUse, possibleEvents } from './allowed-events.js';
import { evidenceContextOfTask } from './evidence-context.js';
import { givenOf, seedOf } from './evidence-of.js';
import { lifecycleOf, waitsForOthers, progressOf } from './lifecycle-of.js';
import type { PartyView } from './parties.js';
import { eligiblePeople } from './plan-tasks.js';
import type { TaskState } from './state.js';

export type Standing = 'idle' | 'on-time' | 'due-soon' | 'overdue';
export type Light = 'none' | 'green' | 'yellow' | 'red';

/** An event that an actor may send now, and what it needs. */
export interface OfferedEvent {
  readonly event: string;
  readonly to?: string;
  /** `evidence`, or the JSON Schema of the answers it needs. */
  readonly needs?: 'evidence' | Readonly<Record<string, unknown>>;
}

/** A task as somebody sees it. */
export interface TaskView {
  readonly state: string;
  readonly standing: Standing;
  readonly light: Light;
  /** Name of the highest rung of the ladder reached for the present due date. */
  readonly rung?: string | undefined;
  readonly offered: readonly OfferedEvent[];
  /** Fields still needed before the evidence can be handed in. */
  readonly missing: readonly string[];
  readonly problems: readonly EvidenceProblem[];
  /** Codes of the people it may be chosen from, for an activity that has such a set. */
  readonly eligible?: readonly string[];
}

/** Where the clock of a task stands. */
export function standingOf(task: Pick<TaskState, 'snapshot'>): Standing {
  const { clock } = task.snapshot.value as {
    readonly clock: 'idle' | { readonly ticking: { readonly standing: Standing } };
  };
  return clock === 'idle' ? 'idle' : clock.ticking.standing;
}

/**
 * The light of a task: none while nothing is due, green while it is in time or settled, yellow when
 * it is due soon or overdue, red when a rung of the ladder says so. A task that waits for authorities
 * alone is green: their delay is none of the unit's.
 */
export function lightOf(compiled: CompiledCampaign, task: TaskState): Light {
  if (task.outcome === 'retired') return 'none';
  if (task.outcome !== 'open') return 'green';
  const standing = standingOf(task);
  if (standing === 'idle') return task.snapshot.context.handed === undefined ? 'none' : 'green';
  if (standing === 'on-time' || waitsForOthers(compiled, task)) return 'green';
  if (standing === 'due-soon') return 'yellow';
  const ladder = compiled.activities.get(task.activity)?.chasing.policy.ladder ?? [];
  return climbedRungs(task).some((rung) => ladder[rung]?.light === 'red') ? 'red' : 'yellow';
}

/** The rungs of the ladder that were climbed for the present due date, by their index. */
function climbedRungs({ snapshot }: Pick<TaskState, 'snapshot'>): number[] {
  const { climbed, passed = [] } = snapshot.context;
  return Array.from({ length: climbed }, (_, rung) => rung).filter(
    (rung) => !passed.includes(rung),
  );
}

/** How a task looks to an actor: its state, and what the actor may do next. */
export function viewTask(view: PartyView, actor: Actor): TaskView {
  const { compiled, state, task, now } = view;
  const activity = compiled.activities.get(task.activity);
  if (activity === undefined) throw new RangeError(`There is no activity ${task.activity}`);
  const lifecycle = lifecycleOf(compiled, task);
  const ladder = activity.chasing.policy.ladder ?? [];
  const allowed = new Set(allowedEvents(view, actor));
  const seed = seedOf(compiled, state, task);
  const events = possibleEvents(view).filter(({ event }) => allowed.has(event));
  const offered = events.map(({ event, rules }): OfferedEvent => {
    const rule = rules.find((candidate) => mayUse(candidate, actor, view));
    const needs = rule === undefined ? undefined : lifecycle.answers(rule)?.jsonSchemaFor({ seed });
    return {
      event,
      ...(rule?.to === undefined ? {} : { to: rule.to }),
      ...(rule?.needs === 'evidence' ? { needs: 'evidence' as const } : {}),
      ...(needs === undefined ? {} : { needs }),
    };
  });
  const form = activity.evidence();
  const context = evidenceContextOfTask(view, form);
  const given = givenOf(task);
  const open = task.outcome === 'open' && !task.empty;
  const highest = climbedRungs(task).at(-1);
  const rung = highest === undefined ? undefined : ladder[highest];
  return {
    state: progressOf(task),
    standing: standingOf(task),
    light: lightOf(compiled, task),
    ...(rung === undefined || highest === undefined
      ? {}
      : { rung: rung.name ?? `rung-${String(highest + 1)}` }),
    offered,
    missing: open ? form.missing(given, context) : [],
    problems: open ? form.check(given, context, 'draft') : [],
    ...(activity.eligible === undefined
      ? {}
      : {
          eligible: eligiblePeople(
            compiled,
            activity,
            { state, facts: state.facts, now },
            compiled.timeline.dateAt(now),
          ).map((person) => person.code),
        }),
  };
}

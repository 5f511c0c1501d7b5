import { peopleOn, rowsOn, type CompiledCampaign, type PersonOn } from '../compile/index.js';
import type { CompiledForm, EvidenceContext, EvidenceTask } from '../evidence/index.js';
import { anchorsOf, basisOf } from './dates-of.js';
import { seedOf } from './evidence-of.js';
import type { PartyView } from './parties.js';
import type { ParticipationState, TaskItem, TaskState } from './state.js';
import { personWith, taskVariables } from './variables.js';
import { withWorld } from './world.js';

/** What a form of a task may refer to; `variables` are those of the task's conditions. */
export function evidenceContextOf(
  compiled: CompiledCampaign,
  state: ParticipationState,
  item: TaskItem,
  variables: Readonly<Record<string, unknown>>,
  now: number,
): EvidenceContext {
  const today = compiled.timeline.dateAt(now);
  let people: PersonOn[] | undefined;
  const basis = basisOf(state, now);
  return {
    people: () => (people ??= peopleOn(state.facts, today)),
    rows: (register) => rowsOn(state.facts, register, today),
    tasks: (activity) =>
      Object.values(state.tasks)
        .filter((task) => task.activity === activity && task.outcome !== 'retired' && !task.empty)
        .map((task) => asEvidence(state, task, today)),
    period(name) {
      const range = compiled.timeline.range(name, state.dates, anchorsOf(compiled, basis, item));
      return range === undefined || range === 'unbound' ? undefined : range;
    },
    variables,
    today,
  };
}

/** The same for a task that is there, seen from its own conditions and, where there are any, more variables. */
export function evidenceContextOfTask(
  view: PartyView,
  form: CompiledForm,
  more: Readonly<Record<string, unknown>> = {},
): EvidenceContext {
  const { compiled, state, task, now } = view;
  const variables = withWorld(form.worldReads, view, {
    ...taskVariables(compiled, state, task, now),
    ...more,
  });
  return {
    ...evidenceContextOf(compiled, state, task.item, variables, now),
    seed: seedOf(compiled, state, task),
  };
}

function asEvidence(state: ParticipationState, task: TaskState, today: string): EvidenceTask {
  const person =
    task.item.person === undefined ? undefined : personWith(state.facts, task.item.person, today);
  return { key: task.key, outcome: task.outcome, ...(person === undefined ? {} : { person }) };
}

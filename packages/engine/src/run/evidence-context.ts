import { peopleOn, rowsOn, type CompiledCampaign, type PersonOn } from '../compile/index.js';
import type { EvidenceContext, EvidenceTask } from '../evidence/index.js';
import { anchorsOf } from './plan-tasks.js';
import type { ParticipationState, TaskItem, TaskState } from './state.js';
import { personWith } from './variables.js';

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
  const basis = {
    facts: state.facts,
    dates: state.dates,
    publishedAt: state.publishedAt,
    enrolledAt: state.enrolledAt ?? state.publishedAt,
  };
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

function asEvidence(state: ParticipationState, task: TaskState, today: string): EvidenceTask {
  const person =
    task.item.person === undefined ? undefined : personWith(state.facts, task.item.person, today);
  return { key: task.key, outcome: task.outcome, ...(person === undefined ? {} : { person }) };
}

import type { CompiledCampaign } from '../compile/index.js';
import type { Values } from './command.js';
import type { ParticipationState, TaskState } from './state.js';

/** What the draws within a task's evidence follow from; a redraw makes it another. */
export function seedOf(
  compiled: CompiledCampaign,
  state: Pick<ParticipationState, 'facts'>,
  task: Pick<TaskState, 'key' | 'draws'>,
): string {
  return [compiled.seed, state.facts.code, task.key, task.draws ?? 0].join('/');
}

/** What was given of a task's evidence: what was worked out when it was handed in is worked out again. */
export function givenOf({ evidence, computed = [] }: TaskState): Values {
  return computed.length === 0
    ? evidence
    : Object.fromEntries(Object.entries(evidence).filter(([name]) => !computed.includes(name)));
}

/** A task's evidence as conditions see it. */
export function evidenceVariable(
  compiled: CompiledCampaign,
  state: Pick<ParticipationState, 'facts'>,
  task: TaskState,
  evidence: Values = task.evidence,
): Values {
  const form = compiled.activities.get(task.activity)?.evidence();
  return form?.variable(evidence, { seed: seedOf(compiled, state, task) }) ?? {};
}

import { type CompiledCampaign, type Light, lightOf, type TaskState } from '@muster/engine';

/** The light of a task by the ladder of its activity. */
export function lightIn(compiled: CompiledCampaign, task: TaskState): Light {
  return lightOf(task, compiled.activities.get(task.activity)?.chasing.policy.ladder ?? []);
}

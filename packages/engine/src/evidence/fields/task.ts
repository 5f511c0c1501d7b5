import type { EvidenceTask } from '../evidence-context.js';
import type { FieldOf, FieldType, FieldUse } from '../field-type.js';
import { oneOf } from '../random-choice.js';

type TaskField = FieldOf<'task'>;

export const taskField: FieldType<TaskField> = {
  schema: () => ({ type: 'string', minLength: 1, maxLength: 400 }),
  valueType: () => 'text',
  computed: () => 'text',
  check(value, field, use) {
    const task = use.context.tasks(field.of).find(({ key }) => key === value);
    if (!task) return [{ code: 'no-such-task', data: { actual: value } }];
    if (!isEligible(task, field, use)) {
      return [
        { code: 'not-eligible', data: { actual: value, name: task.person?.name ?? task.key } },
      ];
    }
    return isDone(task, field) ? [] : [{ code: 'not-done', data: { actual: value } }];
  },
  example(field, use, random) {
    const tasks = use.context
      .tasks(field.of)
      .filter((task) => isEligible(task, field, use) && isDone(task, field));
    return oneOf(tasks, random)?.key;
  },
};

/** A condition is about the task's person; a task about nobody meets none. */
function isEligible(task: EvidenceTask, field: TaskField, use: FieldUse): boolean {
  if (field.where === undefined) return true;
  return task.person !== undefined && use.suits(task.person, { of: field.of, where: field.where });
}

function isDone(task: EvidenceTask, field: TaskField): boolean {
  return !field.done || task.outcome === 'done';
}

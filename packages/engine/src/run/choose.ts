import type { CompiledEffect } from '../compile/index.js';
import { evidenceVariable } from './evidence-of.js';
import { lotOf } from './sample.js';
import type { TaskState } from './state.js';
import type { Told } from './told.js';
import { taskVariables } from './variables.js';
import type { Workbench } from './workbench.js';
import { withWorld } from './world.js';

interface Candidate {
  readonly task: TaskState;
  readonly score: number | undefined;
  readonly lot: string;
}

/**
 * Chooses among the open tasks of an activity and says what each is to be told: the chosen with
 * their rank (equal scores share one) and score, then the others.
 */
export function chosenAmong(
  bench: Workbench,
  key: string,
  choose: NonNullable<CompiledEffect['choose']>,
  take: number | undefined,
): Told[] {
  const ranked = candidatesOf(bench, key, choose).toSorted(
    (a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity) || (a.lot < b.lot ? -1 : 1),
  );
  const rankOf = ({ score }: Candidate) =>
    choose.how === 'draw' || score === undefined
      ? undefined
      : 1 + ranked.filter((other) => (other.score ?? -Infinity) > score).length;
  const places = choose.how === 'all' ? ranked.length : Math.max(0, Math.floor(take ?? 0));
  const last = ranked[places - 1];
  const isChosen = (candidate: Candidate, index: number) =>
    index < places ||
    (choose.how === 'top' &&
      choose.ties === 'all' &&
      last?.score !== undefined &&
      candidate.score === last.score);
  return ranked.flatMap((candidate, index): Told[] => {
    const { task, score } = candidate;
    const rank = rankOf(candidate) ?? index + 1;
    const answers = { rank, ...(score === undefined ? {} : { score }) };
    if (isChosen(candidate, index)) {
      bench.entries.push({ type: 'chosen', task: task.key, by: key, rank, score });
      return [{ task: task.key, event: choose.send, answers }];
    }
    return choose.others === undefined ? [] : [{ task: task.key, event: choose.others, answers }];
  });
}

function candidatesOf(
  bench: Workbench,
  key: string,
  choose: NonNullable<CompiledEffect['choose']>,
): Candidate[] {
  const { compiled, state, now } = bench;
  const { generation } = bench.known(key);
  return bench
    .tasks()
    .filter((task) => task.activity === choose.of && task.outcome === 'open' && !task.empty)
    .flatMap((task): Candidate[] => {
      const view = bench.viewOf(task);
      const variables = {
        ...taskVariables(compiled, state, task, now),
        evidence: evidenceVariable(compiled, state, task),
      };
      const { where, by } = choose;
      if (where !== undefined && !where.holds(withWorld(where.reads, view, variables))) return [];
      return [
        {
          task,
          score: by?.evaluate(withWorld(by.reads, view, variables)),
          lot: lotOf(compiled, key, String(generation), task.key),
        },
      ];
    });
}

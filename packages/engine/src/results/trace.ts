import { digestOf, type CompiledLine } from '../compile/index.js';
import {
  figureOf,
  type Outcome,
  type ParticipationState,
  type Seen,
  type TaskState,
} from '../run/index.js';

/** A task that a line of a score rests on. */
export interface ScoredTask {
  readonly key: string;
  readonly activity: string;
  readonly outcome: Outcome;
  /** When it was handed in first, epoch ms, and how. */
  readonly handed?: { readonly at: number; readonly how: 'on-time' | 'in-grace' | 'late' };
  /** The fields of its evidence that say something. */
  readonly fields: readonly string[];
  /** SHA-256 (hex) of its evidence as canonical JSON; absent where there is none. */
  readonly digest?: string;
}

/** A figure that a line rests on, as it is now. */
export interface ScoredFigure {
  readonly name: string;
  readonly value: number | null;
}

/** Everything a line leads back to, in the order of keys. Retired tasks are nobody's any more. */
export function tasksOfLine(line: CompiledLine, state: ParticipationState): ScoredTask[] {
  const activities = new Set(line.activities);
  const valued = new Set(
    line.figures.flatMap((figure) =>
      Object.entries(state.values[figure] ?? {}).flatMap(([key, { value }]) =>
        value === undefined ? [] : [key],
      ),
    ),
  );
  return Object.keys(state.tasks)
    .toSorted()
    .flatMap((key) => {
      const task = state.tasks[key];
      if (task === undefined || task.outcome === 'retired') return [];
      return activities.has(task.activity) || valued.has(key) ? [scoredTask(task)] : [];
    });
}

export function figuresOfLine(line: CompiledLine, seen: Seen): ScoredFigure[] {
  return line.figures.map((name) => ({ name, value: figureOf(seen, name).value }));
}

function scoredTask({ key, activity, outcome, evidence, snapshot }: TaskState): ScoredTask {
  const { handed } = snapshot.context;
  const fields = Object.keys(evidence);
  return {
    key,
    activity,
    outcome,
    ...(handed === undefined ? {} : { handed }),
    fields,
    ...(fields.length === 0 ? {} : { digest: digestOf(evidence) }),
  };
}

import { type Actor, type CompiledCampaign, maySee, scoreOf, type ScoreView } from '@muster/engine';

import type { ParticipationRow } from '../participations/read-participation-rows.js';
import { readStates } from '../participations/read-states.js';
import type { SqlSession } from '../persistence/index.js';

export interface SeenTask {
  readonly id: string;
  readonly owed: boolean;
  readonly dueOn?: string;
}

/** A unit with its score, and the tasks that the asker may see, by key. */
export interface ScoredUnit {
  readonly row: ParticipationRow;
  readonly view: ScoreView;
  readonly tasks: ReadonlyMap<string, SeenTask>;
}

export interface ScoreRequest {
  readonly compiled: CompiledCampaign;
  readonly score: string;
  readonly actor: Actor;
  /** Epoch ms. */
  readonly now: number;
}

/** Scores some units. */
export async function scoreUnits(
  tx: SqlSession,
  rows: readonly ParticipationRow[],
  { compiled, score, actor, now }: ScoreRequest,
): Promise<ScoredUnit[]> {
  const states = await readStates(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const found = states.get(row.id);
    if (found === undefined) return [];
    const { state, taskIds } = found;
    const view = scoreOf({ compiled, state, now }, score);
    if (view === undefined) return [];
    const seen = Object.values(state.tasks).filter((task) =>
      maySee({ compiled, state, task, now }, actor),
    );
    return {
      row,
      view,
      tasks: new Map(
        seen.map(({ key, owed, dueOn }) => [
          key,
          { id: taskIds.get(key) ?? '', owed, ...(dueOn !== undefined && { dueOn }) },
        ]),
      ),
    };
  });
}

import type {
  CompiledCampaign,
  Facts,
  ParticipationState,
  ParticipationStatus,
  TaskState,
} from '@muster/engine';

import type { CampaignReach } from '../campaigns/read-reach.js';
import { notFound } from '../common/problem.js';
import type { SqlSession } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';

/** A participation with the organization it is of. */
export interface ParticipationRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly organization_id: string;
  readonly revision: number;
  readonly status: ParticipationStatus;
  readonly enrolled_at: number | null;
  readonly code: string;
  readonly name: string;
  readonly category: string | null;
}

export const PARTICIPATION_COLUMNS = `a.id, a.campaign_id, a.organization_id, a.revision, a.status,
  a.enrolled_at, o.code, o.name, o.category`;
export const PARTICIPATIONS = 'participations a JOIN organizations o ON o.id = a.organization_id';

/** The participation with an id, if it is in reach; otherwise refuses as if it did not exist. */
export async function findParticipation(
  tx: SqlSession,
  reach: CampaignReach,
  id: string,
): Promise<ParticipationRow> {
  const { sql, values } = reach.condition('a.campaign_id', 'a.organization_id');
  const [row] = await tx.query<ParticipationRow>(
    `SELECT ${PARTICIPATION_COLUMNS} FROM ${PARTICIPATIONS} WHERE a.id = ? AND ${sql}`,
    [id, ...values],
  );
  if (!row) throw notFound('participation');
  return row;
}

/** The state of a participation that was found to be in reach, with the tasks of some activities. */
export async function readState(
  tx: SqlSession,
  id: string,
  activities: readonly string[],
): Promise<ParticipationState> {
  const [row] = await tx.query<{ facts: string; state: string }>(
    'SELECT facts, state FROM participations WHERE id = ?',
    [id],
  );
  if (!row) throw notFound('participation');
  const tasks =
    activities.length === 0
      ? []
      : await tx.query<{ task_key: string; state: string }>(
          `SELECT task_key, state FROM tasks
            WHERE participation_id = ? AND activity IN (${placeholders(activities)})`,
          [id, ...activities],
        );
  return {
    ...(JSON.parse(row.state) as Omit<ParticipationState, 'facts' | 'tasks'>),
    facts: JSON.parse(row.facts) as Facts,
    tasks: Object.fromEntries(
      tasks.map((task) => [task.task_key, JSON.parse(task.state) as TaskState]),
    ),
  };
}

/** The body that the organization is in a campaign, by its name there; undefined for a unit. */
export function bodyOfParticipation(
  bodies: Readonly<Record<string, string>>,
  { organization_id: id }: Pick<ParticipationRow, 'organization_id'>,
): string | undefined {
  return Object.keys(bodies).find((name) => bodies[name] === id);
}

/** Whether an organization takes part of its own free will, and so stands in no denominator. */
export function isByChoice(
  { campaign }: Pick<CompiledCampaign, 'campaign'>,
  { category }: Pick<ParticipationRow, 'category'>,
): boolean {
  return category !== null && campaign.units[category]?.joins === 'by-choice';
}

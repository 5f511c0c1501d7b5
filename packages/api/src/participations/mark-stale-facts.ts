import { newId } from '../common/ids.js';
import { insertRows, placeholders } from '../persistence/insert-rows.js';
import type { SqlSession } from '../persistence/index.js';

/**
 * Marks the participations of organizations, so that their facts are read anew. Rows are only
 * added: whoever marks waits for nobody.
 * @returns whether there were any.
 */
export async function markStaleFacts(
  tx: SqlSession,
  campaignId: string,
  organizationIds: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(organizationIds)];
  if (ids.length === 0) return false;
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM participations WHERE campaign_id = ? AND organization_id IN (${placeholders(ids)})`,
    [campaignId, ...ids],
  );
  await insertRows(
    tx,
    'stale_facts',
    ['id', 'participation_id'],
    rows.map(({ id }) => [newId(), id]),
  );
  return rows.length > 0;
}

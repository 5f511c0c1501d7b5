import type { Message } from '@muster/engine';

import { type SqlCondition, type SqlSession } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';
import type { NamedTask } from '../tasks/read-task-words.js';
import { SAME_ITEM } from './find-mailboxes.js';

/** Messages that stand together, by their first. */
export interface ItemRow {
  readonly id: string;
  readonly mailbox: string;
  readonly campaign_id: string;
  readonly digest: string | null;
  readonly at: number;
  readonly line_count: number;
  readonly unread: number;
}

export interface LineRow extends NamedTask {
  readonly id: string;
  readonly first_id: string;
  readonly participation_id: string;
  readonly at: number;
  readonly rule: Message['rule'];
  readonly occurrence: string;
  readonly due_on: string | null;
  readonly words: string | null;
  readonly read_at: number | null;
  readonly task_id: string | null;
  readonly code: string;
  readonly name: string;
}

/** How many lines of an item are shown at once. */
const MOST_LINES = 50;

/**
 * Items, those with unread lines first, then the latest. An item keeps its place when lines are
 * added to it, since it stands by its first.
 */
export async function listItems(
  tx: SqlSession,
  mail: SqlCondition,
  {
    cursor,
    limit,
    unreadOnly,
  }: { cursor?: string | undefined; limit: number; unreadOnly: boolean },
): Promise<ItemRow[]> {
  const after = cursor === undefined ? undefined : afterCursor(cursor);
  const conditions = [...(unreadOnly ? ['i.unread > 0'] : []), ...(after ? [after.sql] : [])];
  return tx.query<ItemRow>(
    `SELECT i.id, i.mailbox, i.campaign_id, i.digest, i.at, i.line_count, i.unread
      FROM (
        SELECT MIN(m.id) AS id, m.mailbox, m.campaign_id, MIN(m.digest) AS digest, MIN(m.at) AS at,
          COUNT(*) AS line_count, SUM(CASE WHEN m.read_at IS NULL THEN 1 ELSE 0 END) AS unread
        FROM messages m WHERE ${mail.sql} GROUP BY ${SAME_ITEM}
      ) i
      ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
      ORDER BY CASE WHEN i.unread > 0 THEN 1 ELSE 0 END DESC, i.at DESC, i.id DESC LIMIT ?`,
    [...mail.values, ...(after?.values ?? []), limit],
  );
}

export function cursorOf({ unread, at, id }: Pick<ItemRow, 'unread' | 'at' | 'id'>): string {
  return `${unread > 0 ? '1' : '0'}.${String(at)}.${id}`;
}

function afterCursor(cursor: string): SqlCondition {
  const [flag, at, id = ''] = cursor.split('.');
  const instant = Number(at);
  const unread = Number(flag);
  return {
    sql: `(CASE WHEN i.unread > 0 THEN 1 ELSE 0 END < ? OR
      (CASE WHEN i.unread > 0 THEN 1 ELSE 0 END = ? AND (i.at < ? OR (i.at = ? AND i.id < ?))))`,
    values: [unread, unread, instant, instant, id],
  };
}

/** The first lines of each item, in the order in which they came. */
export async function listLines(
  tx: SqlSession,
  mail: SqlCondition,
  items: readonly ItemRow[],
): Promise<ReadonlyMap<string, readonly LineRow[]>> {
  const lines = new Map<string, LineRow[]>();
  if (items.length === 0) return lines;
  const firsts = items.map(({ id }) => id);
  const rows = await tx.query<LineRow>(
    `SELECT r.id, r.first_id, r.participation_id, r.at, r.rule, r.occurrence, r.due_on, r.words, r.read_at,
        r.task_key, r.activity, t.id AS task_id, COALESCE(t.owner, 'unit') AS owner,
        p.name AS person_name, o.code, o.name
      FROM (
        SELECT m.id, m.participation_id, m.at, m.rule, m.occurrence, m.due_on, m.words, m.read_at,
          m.task_key,
          m.activity, MIN(m.id) OVER (PARTITION BY ${SAME_ITEM}) AS first_id,
          ROW_NUMBER() OVER (PARTITION BY ${SAME_ITEM} ORDER BY m.at, m.id) AS place
        FROM messages m WHERE ${mail.sql}
      ) r
      JOIN participations a ON a.id = r.participation_id
      JOIN organizations o ON o.id = a.organization_id
      LEFT JOIN tasks t ON t.participation_id = r.participation_id AND t.task_key = r.task_key
      LEFT JOIN people p ON p.organization_id = a.organization_id
        AND t.owner LIKE 'person:%' AND p.code = SUBSTR(t.owner, 8)
      WHERE r.place <= ? AND r.first_id IN (${placeholders(firsts)})
      ORDER BY r.at, r.id`,
    [...mail.values, MOST_LINES, ...firsts],
  );
  for (const row of rows) {
    const known = lines.get(row.first_id);
    if (known) known.push(row);
    else lines.set(row.first_id, [row]);
  }
  return lines;
}

import type { Message } from '@muster/engine';

import { newId } from '../common/ids.js';
import { insertRows, placeholders } from '../persistence/insert-rows.js';
import type { SqlSession } from '../persistence/sql-session.js';
import { organizationMailbox, personMailbox } from './mailbox.js';

const COLUMNS = [
  'id',
  'participation_id',
  'campaign_id',
  'message_key',
  'mailbox',
  'task_key',
  'activity',
  'rule',
  'occurrence',
  'at',
  'due_on',
  'digest',
  'words',
  'read_at',
];

export interface MessageOrigin {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationId: string;
  /** The body that leads the campaign: it has what is meant for a body that nobody stands for. */
  readonly leadBody: string;
}

/** Puts messages into the mailboxes of their recipients. What reaches one mailbox twice is kept once. */
export async function writeMessages(
  tx: SqlSession,
  origin: MessageOrigin,
  messages: readonly Message[],
  bodies: () => Promise<Readonly<Record<string, string>>>,
): Promise<void> {
  if (messages.length === 0) return;
  const mailboxes = await findMailboxes(tx, origin, messages, bodies);
  const mailboxOf = ({ to }: Message) =>
    mailboxes.get(to) ?? organizationMailbox(origin.organizationId);
  const seen = new Set<string>();
  const distinct = messages.filter((message) => {
    const { task, rule, occurrence } = message;
    const copy = JSON.stringify([mailboxOf(message), task, rule, occurrence]);
    return !seen.has(copy) && seen.add(copy);
  });
  const rows = distinct.map((message) => [
    newId(),
    origin.id,
    origin.campaignId,
    message.key,
    mailboxOf(message),
    message.task,
    message.activity,
    message.rule,
    message.occurrence,
    message.at,
    message.dueOn ?? null,
    message.digest ?? null,
    message.words === undefined ? null : JSON.stringify(message.words),
    null,
  ]);
  await insertRows(tx, 'messages', COLUMNS, rows);
}

/** Somebody who is on no roster any more is reached through the unit. */
async function findMailboxes(
  tx: SqlSession,
  { organizationId, leadBody }: MessageOrigin,
  messages: readonly Message[],
  bodies: () => Promise<Readonly<Record<string, string>>>,
): Promise<ReadonlyMap<string, string>> {
  const recipients = [...new Set<string>(messages.map((message) => message.to))];
  const mailboxes = new Map<string, string>();
  const codes = namesAfter('person:', recipients);
  if (codes.length > 0) {
    const people = await tx.query<{ id: string; code: string }>(
      `SELECT id, code FROM people WHERE organization_id = ? AND code IN (${placeholders(codes)})`,
      [organizationId, ...codes],
    );
    for (const { id, code } of people) mailboxes.set(`person:${code}`, personMailbox(id));
  }
  const names = namesAfter('body:', recipients);
  if (names.length > 0) {
    const bound = await bodies();
    for (const name of names) {
      const body = bound[name] ?? bound[leadBody];
      if (body !== undefined) mailboxes.set(`body:${name}`, organizationMailbox(body));
    }
  }
  return mailboxes;
}

function namesAfter(prefix: string, recipients: readonly string[]): string[] {
  return recipients
    .filter((recipient) => recipient.startsWith(prefix))
    .map((recipient) => recipient.slice(prefix.length));
}

import type { Principal } from '../common/principal.js';
import { organizationMailbox, personMailbox } from '../messages/mailbox.js';
import type { SqlCondition } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';

/**
 * The mailboxes that somebody opens: the own, and for those who speak for an organization also
 * its. An administrator reads nobody's.
 */
export function mailboxesOf({ role, personId, organizationId }: Principal): string[] {
  const speaks = role === 'coordinator' || role === 'organizer';
  return [
    ...(personId === undefined ? [] : [personMailbox(personId)]),
    ...(speaks && organizationId !== undefined ? [organizationMailbox(organizationId)] : []),
  ];
}

/** Messages `m` of these mailboxes; none when there is no mailbox. */
export function inMailboxes(mailboxes: readonly string[]): SqlCondition {
  if (mailboxes.length === 0) return { sql: '1 = 0', values: [] };
  return { sql: `m.mailbox IN (${placeholders(mailboxes)})`, values: mailboxes };
}

/** What stands together as one: the lines of a day to one mailbox about one campaign, or one message. */
export const SAME_ITEM = 'm.mailbox, m.campaign_id, COALESCE(m.digest, m.id)';

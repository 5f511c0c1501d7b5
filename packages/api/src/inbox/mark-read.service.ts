import { Injectable } from '@nestjs/common';

import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';
import { inMailboxes, mailboxesOf } from './find-mailboxes.js';
import type { ReadMark } from './inbox.dto.js';

@Injectable()
export class MarkRead {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Marks the item that a message belongs to as read, all the lines it has by now. Lines that come
   * later are unread again. Refuses a message of somebody else as if it did not exist.
   */
  execute(principal: Principal, id: string): Promise<ReadMark> {
    const mail = inMailboxes(mailboxesOf(principal));
    return this.transactions.run(async (tx) => {
      const [message] = await tx.query<{
        mailbox: string;
        campaign_id: string;
        digest: string | null;
      }>(
        `SELECT m.mailbox, m.campaign_id, m.digest FROM messages m WHERE m.id = ? AND ${mail.sql}`,
        [id, ...mail.values],
      );
      if (!message) throw notFound('message');
      const now = this.clock.now();
      const marked =
        message.digest === null
          ? await tx.execute('UPDATE messages SET read_at = ? WHERE id = ? AND read_at IS NULL', [
              now,
              id,
            ])
          : await tx.execute(
              `UPDATE messages SET read_at = ?
                WHERE mailbox = ? AND campaign_id = ? AND digest = ? AND read_at IS NULL`,
              [now, message.mailbox, message.campaign_id, message.digest],
            );
      return { marked };
    });
  }
}

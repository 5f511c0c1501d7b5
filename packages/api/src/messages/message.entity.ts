import type { Message } from '@muster/engine';
import { Entity, Index } from 'typeorm';

import {
  DateColumn,
  InstantColumn,
  JsonColumn,
  KeyColumn,
  LongWordColumn,
  WordColumn,
} from '../persistence/columns.js';

/** A message in somebody's inbox. */
@Entity('messages')
@Index('messages_key', ['participationId', 'messageKey'], { unique: true })
@Index('messages_mailbox', ['mailbox', 'at'])
export class MessageEntity {
  @KeyColumn() id: string;
  @WordColumn('participation_id') participationId: string;
  @WordColumn('campaign_id') campaignId: string;
  @LongWordColumn('message_key', 400) messageKey: string;
  /** `person:<person id>` or `organization:<organization id>`. */
  @LongWordColumn('mailbox', 80) mailbox: string;
  @LongWordColumn('task_key', 200) taskKey: string;
  @WordColumn('activity') activity: string;
  @WordColumn('rule') rule: Message['rule'];
  @LongWordColumn('occurrence', 120) occurrence: string;
  @InstantColumn('at') at: number;
  @DateColumn('due_on', { nullable: true }) dueOn: string | null;
  /** What is shown together as one; null for a message that stands alone. */
  @WordColumn('digest', { nullable: true }) digest: string | null;
  /** The author's words by language (`''` for all); null where there are none. */
  @JsonColumn('words', { nullable: true }) words: Readonly<Record<string, string>> | null;
  @InstantColumn('read_at', { nullable: true }) readAt: number | null;
}

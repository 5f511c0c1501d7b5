import { Entity, Index } from 'typeorm';

import {
  InstantColumn,
  KeyColumn,
  NumberKeyColumn,
  TextColumn,
  WordColumn,
} from '../persistence/columns.js';

/**
 * A command that had an effect. Rows are only ever added; each is sealed by a hash over its
 * content and the hash before it. JSON is kept as the text that was hashed.
 */
@Entity('records')
@Index('records_command', ['participationId', 'commandId'], { unique: true })
export class RecordEntity {
  @KeyColumn('participation_id') participationId: string;
  /** 1, 2, 3 … without gaps. */
  @NumberKeyColumn('seq') seq: number;
  /** The sender's idempotency key, or one made for a sender who gave none. */
  @WordColumn('command_id') commandId: string;
  @WordColumn('request_digest') requestDigest: string;
  @InstantColumn('at') at: number;
  @TextColumn('actor') actor: string;
  @TextColumn('command') command: string;
  @TextColumn('entries') entries: string;
  @TextColumn('reply') reply: string;
  @WordColumn('prev_hash') prevHash: string;
  @WordColumn('hash') hash: string;
}

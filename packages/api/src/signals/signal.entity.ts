import { Entity, Index } from 'typeorm';

import {
  InstantColumn,
  KeyColumn,
  LongWordColumn,
  NumberColumn,
  TextColumn,
  WordColumn,
} from '../persistence/columns.js';

/** Waiting to be handed over; carried out; refused by whom it was for; failed too often. */
export type SignalState = 'pending' | 'delivered' | 'refused' | 'failed';

/**
 * What one participation has to tell another: a command that is carried out there. It is written
 * together with the decision that it follows from, so that neither is there without the other.
 */
@Entity('signals')
@Index('signals_delivery', ['deliveryKey'], { unique: true })
@Index('signals_waiting', ['state', 'campaign', 'recipient', 'id'])
export class SignalEntity {
  /** Signals to one recipient are handed over in the order of their ids. */
  @KeyColumn() id: string;
  /** By what the recipient knows it: the command's key there. */
  @WordColumn('delivery_key') deliveryKey: string;
  /** Whose it is, and the record that it follows from. */
  @WordColumn('participation_id') participationId: string;
  @NumberColumn('seq') seq: number;
  /** The name of the campaign in which the recipient takes part. */
  @WordColumn('campaign') campaign: string;
  /** `organization:<id>`, or `unit:<code>` and `body:<name>` while nobody is called so. */
  @LongWordColumn('recipient', 80) recipient: string;
  @TextColumn('command') command: string;
  /** How many signals led to it, one by the other. */
  @NumberColumn('hops') hops: number;
  @InstantColumn('created_at') createdAt: number;
  @WordColumn('state') state: SignalState;
  /** Why it had no effect; null while it had or may have one. */
  @WordColumn('refusal', { nullable: true }) refusal: string | null;
  /** How often handing it over has failed. */
  @NumberColumn('attempts') attempts: number;
  /** Not to be tried again before this instant; null while it never failed. */
  @InstantColumn('retry_at', { nullable: true }) retryAt: number | null;
  @InstantColumn('settled_at', { nullable: true }) settledAt: number | null;
}

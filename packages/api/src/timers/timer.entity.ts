import { Entity, Index } from 'typeorm';

import { InstantColumn, KeyColumn, LongKeyColumn, NumberColumn } from '../persistence/columns.js';

/** Something that a participation does by itself at an instant. */
@Entity('timers')
@Index('timers_due', ['dueAt'])
export class TimerEntity {
  @KeyColumn('participation_id') participationId: string;
  /** Empty for the participation's own. */
  @LongKeyColumn('task_key', 200) taskKey: string;
  @LongKeyColumn('name', 120) name: string;
  /** Tells the timer from earlier ones of its name. */
  @NumberColumn('generation') generation: number;
  @InstantColumn('due_at') dueAt: number;
  /** How often firing it has failed. */
  @NumberColumn('attempts') attempts: number;
  /** Not to be tried again before this instant; null while it never failed. */
  @InstantColumn('retry_at', { nullable: true }) retryAt: number | null;
}

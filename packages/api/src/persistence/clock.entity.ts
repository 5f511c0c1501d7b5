import { Entity } from 'typeorm';

import { InstantColumn, KeyColumn } from './columns.js';

/** The time of a clock that is set by hand. */
@Entity('clocks')
export class ClockEntity {
  @KeyColumn('name') name: string;
  @InstantColumn('instant_at') instantAt: number;
}

import { Entity, Index } from 'typeorm';

import { KeyColumn, WordColumn } from '../persistence/columns.js';

/** A mark that what a participation knows of those above and below it is to be read anew. */
@Entity('stale_facts')
@Index('stale_facts_of', ['participationId'])
export class StaleFactsEntity {
  @KeyColumn() id: string;
  @WordColumn('participation_id') participationId: string;
}

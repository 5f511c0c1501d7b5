import { Entity, Index } from 'typeorm';

import { InstantColumn, KeyColumn, LineColumn, WordColumn } from '../../persistence/columns.js';

@Entity('people')
@Index('people_code', ['organizationId', 'code'], { unique: true })
export class PersonEntity {
  @KeyColumn() id: string;
  @WordColumn('organization_id') organizationId: string;
  @WordColumn('code') code: string;
  @LineColumn('name') name: string;
  @InstantColumn('created_at') createdAt: number;
}

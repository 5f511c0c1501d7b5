import { Entity, Index } from 'typeorm';

import type { Attributes } from '../../common/schemas.js';
import { DateColumn, JsonColumn, KeyColumn, WordColumn } from '../../persistence/columns.js';

/** One thing that a unit lists in a register, such as a place or a contractor. */
@Entity('register_rows')
@Index('register_rows_code', ['organizationId', 'register', 'code'], { unique: true })
export class RegisterRowEntity {
  @KeyColumn() id: string;
  @WordColumn('organization_id') organizationId: string;
  @WordColumn('register') register: string;
  @WordColumn('code') code: string;
  @JsonColumn('data') data: Attributes;
  @DateColumn('from_on') fromOn: string;
  @DateColumn('to_on', { nullable: true }) toOn: string | null;
}

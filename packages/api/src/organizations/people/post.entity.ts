import { Entity, Index } from 'typeorm';

import type { Attributes } from '../../common/schemas.js';
import { DateColumn, JsonColumn, KeyColumn, WordColumn } from '../../persistence/columns.js';

/** A person in a role, from a first day to a last day, both inclusive. */
@Entity('posts')
@Index('posts_start', ['personId', 'role', 'fromOn'], { unique: true })
@Index('posts_organization', ['organizationId'])
export class PostEntity {
  @KeyColumn() id: string;
  @WordColumn('person_id') personId: string;
  @WordColumn('organization_id') organizationId: string;
  @WordColumn('role') role: string;
  @JsonColumn('attributes') attributes: Attributes;
  @DateColumn('from_on') fromOn: string;
  /** Null while no end is known. */
  @DateColumn('to_on', { nullable: true }) toOn: string | null;
}

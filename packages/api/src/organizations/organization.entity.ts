import { Entity, Index } from 'typeorm';

import type { Attributes } from '../common/schemas.js';
import {
  InstantColumn,
  JsonColumn,
  KeyColumn,
  LineColumn,
  WordColumn,
} from '../persistence/columns.js';

export const ORGANIZATION_KINDS = ['unit', 'body'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

@Entity('organizations')
@Index('organizations_code', ['code'], { unique: true })
export class OrganizationEntity {
  @KeyColumn() id: string;
  @WordColumn('code') code: string;
  @LineColumn('name') name: string;
  @WordColumn('kind') kind: OrganizationKind;
  @WordColumn('category', { nullable: true }) category: string | null;
  @JsonColumn('attributes') attributes: Attributes;
  @InstantColumn('created_at') createdAt: number;
}

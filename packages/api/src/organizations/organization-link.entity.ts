import { Entity, Index } from 'typeorm';

import { KeyColumn } from '../persistence/columns.js';

export const RELATIONS = ['owner', 'supervisor', 'town', 'parent'] as const;
export type Relation = (typeof RELATIONS)[number];

/** `parentId` is the owner, supervisor, town or parent of `childId`. */
@Entity('organization_links')
@Index('organization_links_parent', ['parentId'])
export class OrganizationLinkEntity {
  @KeyColumn('child_id') childId: string;
  @KeyColumn('parent_id') parentId: string;
  @KeyColumn('relation') relation: Relation;
}

import { Entity, Index } from 'typeorm';

import {
  InstantColumn,
  KeyColumn,
  LargeNumberColumn,
  LineColumn,
  WordColumn,
} from '../persistence/columns.js';

/** What is known of a stored file. The row is written last, so that behind each row is a file. */
@Entity('files')
@Index('files_organization', ['organizationId'])
export class FileEntity {
  @KeyColumn() id: string;
  /** Null for a file of an administrator, who belongs to no organization. */
  @WordColumn('organization_id', { nullable: true }) organizationId: string | null;
  @LineColumn('name') name: string;
  @LineColumn('media_type') mediaType: string;
  /** Bytes. */
  @LargeNumberColumn('size') size: number;
  /** Hexadecimal. */
  @WordColumn('sha256') sha256: string;
  @InstantColumn('created_at') createdAt: number;
  /** The account that handed it in. */
  @WordColumn('created_by') createdBy: string;
}

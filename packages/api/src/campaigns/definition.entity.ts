import { Entity, Index } from 'typeorm';

import {
  InstantColumn,
  JsonColumn,
  KeyColumn,
  LineColumn,
  WordColumn,
} from '../persistence/columns.js';

/** A campaign definition as it was published: its files, and the digest of what they say. */
@Entity('definitions')
@Index('definitions_version', ['name', 'version'], { unique: true })
export class DefinitionEntity {
  @KeyColumn() id: string;
  /** The name the author gave the campaign. */
  @WordColumn('name') name: string;
  @WordColumn('version') version: string;
  @WordColumn('digest') digest: string;
  /** A text, or texts by language. */
  @JsonColumn('title') title: string | Readonly<Record<string, string>>;
  /** The path of the campaign file among the files. */
  @LineColumn('entry') entry: string;
  /** The text of each file by its path. */
  @JsonColumn('files') files: Readonly<Record<string, string>>;
  @InstantColumn('created_at') createdAt: number;
  @WordColumn('created_by') createdBy: string;
}

import { Entity, Index } from 'typeorm';

import {
  InstantColumn,
  JsonColumn,
  KeyColumn,
  NumberColumn,
  WordColumn,
} from '../persistence/columns.js';

/** Days that were announced for a named date; both inclusive. */
export interface BoundDate {
  readonly from: string;
  readonly to: string;
}

/** A definition at work. */
@Entity('campaigns')
@Index('campaigns_name', ['name'], { unique: true })
export class CampaignEntity {
  @KeyColumn() id: string;
  @WordColumn('definition_id') definitionId: string;
  @WordColumn('name') name: string;
  @WordColumn('digest') digest: string;
  @InstantColumn('published_at') publishedAt: number;
  @JsonColumn('dates') dates: Readonly<Record<string, BoundDate>>;
  /** The organization of each body, by the body's name in the campaign. */
  @JsonColumn('bodies') bodies: Readonly<Record<string, string>>;
  /** Grows whenever a date is announced. */
  @NumberColumn('revision') revision: number;
}

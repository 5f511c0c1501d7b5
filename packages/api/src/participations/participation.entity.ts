import type { Facts, ParticipationState, ParticipationStatus } from '@muster/engine';
import { Entity, Index } from 'typeorm';

import {
  InstantColumn,
  JsonColumn,
  KeyColumn,
  NumberColumn,
  WordColumn,
} from '../persistence/columns.js';

/** One organization in one campaign. */
@Entity('participations')
@Index('participations_organization', ['campaignId', 'organizationId'], { unique: true })
@Index('participations_of', ['organizationId'])
export class ParticipationEntity {
  @KeyColumn() id: string;
  @WordColumn('campaign_id') campaignId: string;
  @WordColumn('organization_id') organizationId: string;
  /** The number of records; each command that has an effect adds one. */
  @NumberColumn('revision') revision: number;
  @WordColumn('status') status: ParticipationStatus;
  @JsonColumn('facts') facts: Facts;
  @JsonColumn('state') state: Omit<ParticipationState, 'facts' | 'tasks'>;
  /** Null while the unit is not bound. */
  @InstantColumn('enrolled_at', { nullable: true }) enrolledAt: number | null;
  /** Up to which revision of the campaign its dates are known here. */
  @NumberColumn('dates_revision') datesRevision: number;
  /** The hash of the last record. */
  @WordColumn('last_hash') lastHash: string;
}

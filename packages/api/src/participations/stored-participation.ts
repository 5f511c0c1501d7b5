import type { CompiledCampaign, ParticipationState } from '@muster/engine';

/** A participation as it was loaded, with the tasks that a command needs. */
export interface StoredParticipation {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly revision: number;
  readonly lastHash: string;
  readonly compiled: CompiledCampaign;
  readonly state: ParticipationState;
  /** The ids of the loaded tasks by their keys. */
  readonly taskIds: ReadonlyMap<string, string>;
}

/** Somebody else changed the participation since it was read: the whole is to be tried again. */
export class StaleParticipation extends Error {
  constructor(id: string) {
    super(`Participation ${id} has changed since it was read.`);
  }
}

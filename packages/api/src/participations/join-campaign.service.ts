import { decide } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import type { BoundDate } from '../campaigns/campaign.entity.js';
import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { SqlSession } from '../persistence/index.js';
import { ParticipationStore } from './participation-store.service.js';
import type { OrganizationFacts } from './read-facts.js';
import { readFactsFor } from './read-relatives.js';
import type { RecordedActor } from './recorded-actor.js';

/** Takes organizations into campaigns. */
@Injectable()
export class JoinCampaign {
  constructor(
    private readonly store: ParticipationStore,
    private readonly clock: Clock,
  ) {}

  /** Whether a campaign is for an organization: one of its bodies, or of one of its categories. */
  concerns(campaign: RunningCampaign, { id, category }: OrganizationFacts): boolean {
    return (
      Object.values(campaign.bodies).includes(id) ||
      (category !== undefined && Object.hasOwn(campaign.compiled.campaign.units, category))
    );
  }

  /** Inside a transaction that holds the organization, which takes no part yet. */
  async execute(
    tx: SqlSession,
    campaign: RunningCampaign,
    organization: OrganizationFacts,
    actor: RecordedActor,
  ): Promise<void> {
    const { publishedAt, compiled } = campaign;
    const [row] = await tx.query<{ dates: string; revision: number }>(
      'SELECT dates, revision FROM campaigns WHERE id = ?',
      [campaign.id],
    );
    if (!row) throw new Error(`There is no campaign ${campaign.id}.`);
    const command = {
      type: 'join',
      facts: await readFactsFor(tx, organization, campaign),
      publishedAt,
      dates: JSON.parse(row.dates) as Readonly<Record<string, BoundDate>>,
    } as const;
    const at = this.clock.now();
    const decision = decide(compiled, undefined, { command, actor }, at);
    if (!decision.ok) throw new Error(`Joining was refused: ${decision.code}`);
    await this.store.add(tx, campaign, organization.id, row.revision, decision, {
      commandId: newId(),
      requestDigest: '',
      command,
      actor,
      at,
    });
  }
}

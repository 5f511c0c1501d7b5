import { isDeepStrictEqual } from 'node:util';

import { type Facts, isArchived, type ParticipationState } from '@muster/engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { FactsChanged, type FactsFollower } from '../organizations/facts-changed.js';
import type { SqlSession } from '../persistence/index.js';
import { ExecuteCommand } from './execute-command.service.js';
import { findActor } from './find-actor.js';
import { JoinCampaign } from './join-campaign.service.js';
import { factsFor, readOrganizationFacts } from './read-facts.js';
import { type RecordedActor, systemActor } from './recorded-actor.js';

/**
 * Keeps participations in step with what is known of their organizations, in the transaction that
 * changes it: who joins a team owes from then on, and an organization that a campaign comes to
 * concern takes part.
 */
@Injectable()
export class FollowFacts implements FactsFollower, OnModuleInit {
  constructor(
    private readonly factsChanged: FactsChanged,
    private readonly campaigns: CompiledCampaigns,
    private readonly joining: JoinCampaign,
    private readonly commands: ExecuteCommand,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.factsChanged.follow(this);
  }

  async onFactsChanged(
    tx: SqlSession,
    organizationId: string,
    principal: Principal,
  ): Promise<void> {
    const campaigns = await this.campaigns.all(tx);
    if (campaigns.length === 0) return;
    const organization = await readOrganizationFacts(tx, organizationId);
    const rows = await tx.query<{ id: string; campaign_id: string; facts: string; state: string }>(
      'SELECT id, campaign_id, facts, state FROM participations WHERE organization_id = ?',
      [organizationId],
    );
    for (const campaign of campaigns) {
      const { compiled } = campaign;
      const row = rows.find((found) => found.campaign_id === campaign.id);
      const state = row
        ? (JSON.parse(row.state) as Pick<ParticipationState, 'dates'>)
        : { dates: {} };
      if (isArchived(compiled, state, this.clock.now())) continue;
      const actor = async (): Promise<RecordedActor> =>
        (await findActor(tx, principal, campaign)) ?? systemActor(principal.accountId);
      if (!row) {
        if (!this.joining.concerns(campaign, organization)) continue;
        await this.joining.execute(tx, campaign, organization, await actor());
        continue;
      }
      const facts = factsFor(organization, campaign);
      if (isDeepStrictEqual(facts, JSON.parse(row.facts) as Facts)) continue;
      const outcome = await this.commands.apply(tx, {
        participationId: row.id,
        command: { type: 'change-facts', facts },
        actor: await actor(),
      });
      if (!outcome.ok) throw new Error(`Changed facts were refused: ${outcome.code}`);
    }
  }
}

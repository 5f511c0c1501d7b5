import { isDeepStrictEqual } from 'node:util';

import { type Facts, isArchived, type ParticipationState } from '@muster/engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { FactsChanged, type FactsFollower } from '../organizations/facts-changed.js';
import type { SqlSession } from '../persistence/index.js';
import { SignalKick } from '../signals/signal-kick.js';
import { ExecuteCommand } from './execute-command.service.js';
import { findActor } from './find-actor.js';
import { JoinCampaign } from './join-campaign.service.js';
import { markStaleFacts } from './mark-stale-facts.js';
import { readOrganizationFacts } from './read-facts.js';
import { looksAround, readFactsFor, readRelatives } from './read-relatives.js';
import { type RecordedActor, systemActor } from './recorded-actor.js';
import { isKnownAlready } from './refresh-facts.service.js';

/**
 * Keeps participations in step with what is known of their organizations, in the transaction that
 * changes it: who joins a team owes from then on, and an organization that a campaign comes to
 * concern takes part. Those above and below it learn of it afterwards.
 */
@Injectable()
export class FollowFacts implements FactsFollower, OnModuleInit {
  constructor(
    private readonly factsChanged: FactsChanged,
    private readonly campaigns: CompiledCampaigns,
    private readonly joining: JoinCampaign,
    private readonly commands: ExecuteCommand,
    private readonly kicks: SignalKick,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.factsChanged.follow(this);
  }

  async onFactsChanged(
    tx: SqlSession,
    organizationId: string,
    principal: Principal,
    linked: readonly string[] = [],
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
        await this.tellRelatives(tx, campaign, organizationId, linked);
        continue;
      }
      const facts = await readFactsFor(tx, organization, campaign);
      const known = JSON.parse(row.facts) as Facts;
      if (linked.length > 0 || !isDeepStrictEqual(shownToOthers(facts), shownToOthers(known))) {
        await this.tellRelatives(tx, campaign, organizationId, linked);
      }
      if (isKnownAlready(facts, known)) continue;
      const outcome = await this.commands.apply(tx, {
        participationId: row.id,
        command: { type: 'change-facts', facts },
        actor: await actor(),
      });
      if (!outcome.ok) throw new Error(`Changed facts were refused: ${outcome.code}`);
    }
  }

  /** Once for many changes: the leading body is above all, and its facts are long. */
  private async tellRelatives(
    tx: SqlSession,
    campaign: RunningCampaign,
    organizationId: string,
    linked: readonly string[],
  ): Promise<void> {
    if (!looksAround(campaign.compiled)) return;
    const relatives = await readRelatives(tx, organizationId, campaign);
    const marked = await markStaleFacts(tx, campaign.id, [...relatives, ...linked]);
    if (!marked) return;
    tx.afterCommit(() => {
      this.kicks.kick();
    });
  }
}

/** What those above and below an organization know of it. */
function shownToOthers({ title, category, attributes }: Facts): Partial<Facts> {
  return { title, attributes, ...(category !== undefined && { category }) };
}

import { Injectable } from '@nestjs/common';

import { type Page, toPage } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { type SqlSession, Transactions } from '../persistence/index.js';
import { hiddenActivities } from '../tasks/task-sight.js';
import type { BoundDate } from './campaign.entity.js';
import { CompiledCampaigns, type RunningCampaign } from './compiled-campaigns.service.js';
import { campaignSummaryOf, campaignViewOf } from './read-campaign-view.js';
import type { CampaignSummary, CampaignView, ListCampaignsQuery } from './read-campaigns.dto.js';
import { bodiesOf, CampaignReach } from './read-reach.js';
import { type ChooseLanguage, Words } from './read-words.js';

@Injectable()
export class ReadCampaigns {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
  ) {}

  /** The campaigns in which the asker takes part or has a part to see, oldest first. */
  list(
    principal: Principal,
    { cursor = '', limit }: ListCampaignsQuery,
    choose: ChooseLanguage,
  ): Promise<Page<CampaignSummary>> {
    return this.transactions.read(async (tx) => {
      const visible = await this.visible(tx, principal, await this.campaigns.all(tx));
      const rows = visible.filter(({ id }) => id > cursor).slice(0, limit + 1);
      return toPage(rows, limit, (known) =>
        campaignSummaryOf(known, new Words(known.compiled.campaign, choose)),
      );
    });
  }

  one(principal: Principal, id: string, choose: ChooseLanguage): Promise<CampaignView> {
    return this.transactions.read(async (tx) => {
      const known = await this.findVisible(tx, principal, id);
      const [row] = await tx.query<{ dates: string }>('SELECT dates FROM campaigns WHERE id = ?', [
        id,
      ]);
      const dates = JSON.parse(row?.dates ?? '{}') as Readonly<Record<string, BoundDate>>;
      const words = new Words(known.compiled.campaign, choose);
      return campaignViewOf(known, dates, hiddenActivities(principal, known), words);
    });
  }

  /** A campaign of which the asker may see something; otherwise refuses as if it did not exist. */
  async findVisible(tx: SqlSession, principal: Principal, id: string): Promise<RunningCampaign> {
    const known = await this.campaigns.campaign(tx, id);
    const [visible] = await this.visible(tx, principal, [known]);
    if (!visible) throw notFound('campaign');
    return visible;
  }

  private async visible(
    tx: SqlSession,
    principal: Principal,
    campaigns: readonly RunningCampaign[],
  ): Promise<readonly RunningCampaign[]> {
    if (principal.role === 'administrator') return campaigns;
    if (principal.role === 'organizer') {
      return campaigns.filter((campaign) => bodiesOf(principal, campaign).length > 0);
    }
    const { sql, values } = CampaignReach.of(principal, campaigns).condition(
      'campaign_id',
      'organization_id',
    );
    const rows = await tx.query<{ campaign_id: string }>(
      `SELECT campaign_id FROM participations WHERE ${sql}`,
      values,
    );
    const own = new Set(rows.map((row) => row.campaign_id));
    return campaigns.filter(({ id }) => own.has(id));
  }
}

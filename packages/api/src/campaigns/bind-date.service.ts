import { isArchived } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { conflict, notFound, unprocessable } from '../common/problem.js';
import { bodyOf } from '../participations/find-actor.js';
import { Transactions } from '../persistence/index.js';
import type { BoundDate } from './campaign.entity.js';
import type { AnnounceDateBody, AnnouncedDates } from './campaigns.dto.js';
import { CatchUp } from './catch-up.service.js';
import { CompiledCampaigns, type RunningCampaign } from './compiled-campaigns.service.js';

/** Announces dates of a campaign that were open, or moves them. */
@Injectable()
export class BindDate {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly catchUp: CatchUp,
    private readonly clock: Clock,
  ) {}

  /** Keeps the date with the campaign first; participations that cannot be told now are told later. */
  async execute(
    principal: Principal,
    campaignId: string,
    name: string,
    { from, to = from }: AnnounceDateBody,
  ): Promise<AnnouncedDates> {
    const { campaign, dates } = await this.transactions.run(async (tx) => {
      // Held first, so that two announcements come one after the other.
      await tx.execute('UPDATE campaigns SET name = name WHERE id = ?', [campaignId]);
      const campaign = await this.campaigns.campaign(tx, campaignId);
      checkPermission(principal, campaign);
      const [row] = await tx.query<{ dates: string }>('SELECT dates FROM campaigns WHERE id = ?', [
        campaignId,
      ]);
      const known = JSON.parse(row?.dates ?? '{}') as Readonly<Record<string, BoundDate>>;
      this.check(campaign, known, name, { from, to });
      const present = known[name];
      if (present?.from === from && present.to === to) return { campaign, dates: known };
      const dates = { ...known, [name]: { from, to } };
      await tx.execute('UPDATE campaigns SET dates = ?, revision = revision + 1 WHERE id = ?', [
        JSON.stringify(dates),
        campaignId,
      ]);
      return { campaign, dates };
    });
    await this.catchUp.one(campaign, principal.accountId);
    return { dates };
  }

  private check(
    { compiled }: RunningCampaign,
    dates: Readonly<Record<string, BoundDate>>,
    name: string,
    { from, to }: BoundDate,
  ): void {
    const names = [...compiled.timeline.names.keys()].filter((known) => known !== 'window');
    if (!names.includes(name)) {
      throw unprocessable('unknown-date', `The campaign has no date called ${name}.`, {
        allowed: names,
      });
    }
    if (to < from) throw unprocessable('invalid-period', `${to} lies before ${from}.`);
    if (isArchived(compiled, { dates }, this.clock.now())) {
      throw conflict('campaign-archived', 'The campaign is archived; nothing can be changed.');
    }
  }
}

/** An organizer announces dates for a body that issued the campaign. */
function checkPermission({ role, organizationId }: Principal, campaign: RunningCampaign): void {
  if (role === 'administrator') return;
  const body = organizationId === undefined ? undefined : bodyOf(campaign, organizationId);
  if (body === undefined || !campaign.compiled.issuers.includes(body)) throw notFound('campaign');
}

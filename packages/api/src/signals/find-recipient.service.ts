import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { JoinCampaign } from '../participations/join-campaign.service.js';
import { readOrganizationFacts } from '../participations/read-facts.js';
import type { SqlSession } from '../persistence/index.js';

/** Who is meant: a participation, one that has still to come about, or nobody, and why. */
export type Recipient =
  | { readonly state: 'found'; readonly participationId: string }
  | { readonly state: 'awaited' }
  | {
      readonly state: 'nobody';
      readonly code: 'unknown-campaign' | 'unknown-organization' | 'not-joined';
    };

/** Finds the participation that a signal is for. */
@Injectable()
export class FindRecipient {
  constructor(
    private readonly campaigns: CompiledCampaigns,
    private readonly joining: JoinCampaign,
  ) {}

  /** @param recipient as signals store it */
  async execute(tx: SqlSession, campaignName: string, recipient: string): Promise<Recipient> {
    const [campaign] = await tx.query<{ id: string }>('SELECT id FROM campaigns WHERE name = ?', [
      campaignName,
    ]);
    if (!campaign) return { state: 'nobody', code: 'unknown-campaign' };
    const organizationId = await organizationOf(tx, recipient);
    if (organizationId === undefined) return { state: 'nobody', code: 'unknown-organization' };
    const [row] = await tx.query<{ id: string }>(
      'SELECT id FROM participations WHERE campaign_id = ? AND organization_id = ?',
      [campaign.id, organizationId],
    );
    if (row) return { state: 'found', participationId: row.id };
    const running = await this.campaigns.campaign(tx, campaign.id);
    const organization = await readOrganizationFacts(tx, organizationId);
    return this.joining.concerns(running, organization)
      ? { state: 'awaited' }
      : { state: 'nobody', code: 'not-joined' };
  }
}

async function organizationOf(tx: SqlSession, recipient: string): Promise<string | undefined> {
  const colon = recipient.indexOf(':');
  const kind = recipient.slice(0, colon);
  const name = recipient.slice(colon + 1);
  if (kind === 'organization') return name;
  if (kind === 'body') return undefined;
  const [row] = await tx.query<{ id: string }>('SELECT id FROM organizations WHERE code = ?', [
    name,
  ]);
  return row?.id;
}

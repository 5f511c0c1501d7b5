import { Injectable } from '@nestjs/common';

import type { DefinitionBody } from '../campaigns/campaigns.dto.js';
import { PublishCampaign } from '../campaigns/publish-campaign.service.js';
import { SYSTEM } from '../common/principal.js';
import { Enrol } from '../participations/enrol.service.js';
import { DEMO_DISTRICT } from './district/index.js';
import { type DemoAccount, SeedAccounts } from './seed-accounts.service.js';
import { SeedOrganizations } from './seed-organizations.service.js';

/** Fills an empty service with the demonstration, through the same use cases as everybody's. */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly seedOrganizations: SeedOrganizations,
    private readonly seedAccounts: SeedAccounts,
    private readonly publishCampaign: PublishCampaign,
    private readonly enrol: Enrol,
  ) {}

  /**
   * Registers an invented district, opens its accounts, publishes a campaign to it, and has those
   * enrol who join at once though they need not.
   * @param definition a campaign with the bodies and categories of the Six Ones
   * @returns the accounts, with passwords that nobody can read again
   */
  async execute(definition: DefinitionBody): Promise<readonly DemoAccount[]> {
    const organizations = await this.seedOrganizations.execute(DEMO_DISTRICT);
    const accounts = await this.seedAccounts.execute(organizations);
    const bodies = organizations.filter(({ kind }) => kind === 'body');
    const campaign = await this.publishCampaign.execute(SYSTEM, {
      ...definition,
      bodies: Object.fromEntries(bodies.map(({ code }) => [code, code])),
    });
    for (const { id, name, enrolsAtOnce = false } of organizations) {
      if (!enrolsAtOnce) continue;
      const coordinator = { ...SYSTEM, role: 'coordinator', organizationId: id } as const;
      await this.enrol.enrol({ ...coordinator, personName: name }, campaign.id);
    }
    return accounts;
  }
}

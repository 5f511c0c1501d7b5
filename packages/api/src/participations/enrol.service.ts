import type { Command } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';
import type { CommandReply } from './command-reply.js';
import { ExecuteCommand } from './execute-command.service.js';
import { findActor } from './find-actor.js';
import { replyOrRefuse } from './refusal-problem.js';
import { toldEntries } from './told-entries.js';

/** A unit's own decision to take part, or no longer to. */
@Injectable()
export class Enrol {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly commands: ExecuteCommand,
  ) {}

  enrol(principal: Principal, campaignId: string, commandId?: string): Promise<CommandReply> {
    return this.send(principal, campaignId, { type: 'enrol' }, commandId);
  }

  withdraw(
    principal: Principal,
    campaignId: string,
    reason?: string,
    commandId?: string,
  ): Promise<CommandReply> {
    const command = { type: 'withdraw', ...(reason !== undefined && { reason }) } as const;
    return this.send(principal, campaignId, command, commandId);
  }

  private async send(
    principal: Principal,
    campaignId: string,
    command: Command,
    commandId?: string,
  ): Promise<CommandReply> {
    const { participationId, actor, compiled } = await this.transactions.read(async (tx) => {
      const campaign = await this.campaigns.campaign(tx, campaignId);
      const [row] = await tx.query<{ id: string }>(
        'SELECT id FROM participations WHERE campaign_id = ? AND organization_id = ?',
        [campaignId, principal.organizationId ?? ''],
      );
      const found = await findActor(tx, principal, campaign);
      // To somebody whom it does not concern, a campaign is not there.
      if (!row || !found) throw notFound('campaign');
      return { participationId: row.id, actor: found, compiled: campaign.compiled };
    });
    const reply = replyOrRefuse(
      await this.commands.execute({
        participationId,
        command,
        actor,
        ...(commandId !== undefined && { commandId }),
      }),
    );
    return { ...reply, entries: toldEntries(compiled, reply.entries, actor, []) };
  }
}

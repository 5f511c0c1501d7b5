import { Injectable } from '@nestjs/common';

import { ReadCampaigns } from '../campaigns/read-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import {
  PARTICIPATION_COLUMNS,
  type ParticipationRow,
  PARTICIPATIONS,
} from '../participations/read-participation-rows.js';
import { Transactions } from '../persistence/index.js';
import { both, unhidden } from '../tasks/task-sight.js';
import type { BoardQuery, BoardView } from './board.dto.js';
import { buildBoard } from './build-board.js';
import { countAwaitingReceipt } from './count-awaiting-receipt.js';
import { listDebts } from './list-debts.js';
import { tallyTasks } from './tally-tasks.js';

@Injectable()
export class ReadCampaignBoard {
  constructor(
    private readonly transactions: Transactions,
    private readonly visible: ReadCampaigns,
    private readonly clock: Clock,
  ) {}

  /** All the units of a campaign that the asker may see, and totals over the same units. */
  execute(
    principal: Principal,
    campaignId: string,
    query: BoardQuery,
    choose: ChooseLanguage,
  ): Promise<BoardView> {
    return this.transactions.read(async (tx) => {
      const campaign = await this.visible.findVisible(tx, principal, campaignId);
      const reach = CampaignReach.of(principal, [campaign]);
      const participating = reach.condition('a.campaign_id', 'a.organization_id');
      const participations = await tx.query<ParticipationRow>(
        `SELECT ${PARTICIPATION_COLUMNS} FROM ${PARTICIPATIONS}
          WHERE a.campaign_id = ? AND ${participating.sql} ORDER BY o.category, o.code`,
        [campaignId, ...participating.values],
      );
      const seen = reach.condition('t.campaign_id', 't.organization_id');
      const where = both(
        { sql: `t.campaign_id = ? AND ${seen.sql}`, values: [campaignId, ...seen.values] },
        unhidden(principal, [campaign]),
      );
      const now = this.clock.now();
      const rows = {
        participations,
        tallies: await tallyTasks(tx, where),
        awaitingReceipt: await countAwaitingReceipt(tx, campaign.compiled, where),
        debts: await listDebts(tx, where, query.debtors, { principal, campaign, now }),
      };
      const words = new Words(campaign.compiled.campaign, choose);
      return {
        campaignId,
        at: now,
        ...buildBoard(campaign, rows, words),
      };
    });
  }
}

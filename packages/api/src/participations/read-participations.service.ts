import { isArchived } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { tallyTasks } from '../boards/tally-tasks.js';
import { worstLight } from '../boards/standing-of-unit.js';
import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { ReadCampaigns } from '../campaigns/read-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import { type Page, toPage } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { type SqlSession, Transactions } from '../persistence/index.js';
import { both, hiddenActivities, unhidden } from '../tasks/task-sight.js';
import {
  bodyOfParticipation,
  findParticipation,
  isByChoice,
  PARTICIPATION_COLUMNS,
  type ParticipationRow,
  PARTICIPATIONS,
  readState,
} from './read-participation-rows.js';
import {
  activitiesOf,
  participationBriefOf,
  progressOfActivities,
} from './read-participation-view.js';
import type {
  ListParticipationsQuery,
  ParticipationBrief,
  ParticipationView,
} from './read-participations.dto.js';

@Injectable()
export class ReadParticipations {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly visible: ReadCampaigns,
    private readonly clock: Clock,
  ) {}

  /** Those of a campaign that the asker may see, oldest first. */
  list(
    principal: Principal,
    campaignId: string,
    { cursor = '', limit, category, status }: ListParticipationsQuery,
    choose: ChooseLanguage,
  ): Promise<Page<ParticipationBrief>> {
    return this.transactions.read(async (tx) => {
      const campaign = await this.visible.findVisible(tx, principal, campaignId);
      const reach = CampaignReach.of(principal, [campaign]).condition(
        'a.campaign_id',
        'a.organization_id',
      );
      const rows = await tx.query<ParticipationRow>(
        `SELECT ${PARTICIPATION_COLUMNS} FROM ${PARTICIPATIONS}
          WHERE a.campaign_id = ? AND ${reach.sql} AND a.id > ?
          ${category === undefined ? '' : 'AND o.category = ?'}
          ${status === undefined ? '' : 'AND a.status = ?'}
          ORDER BY a.id LIMIT ?`,
        [
          campaignId,
          ...reach.values,
          cursor,
          ...(category === undefined ? [] : [category]),
          ...(status === undefined ? [] : [status]),
          limit + 1,
        ],
      );
      const words = new Words(campaign.compiled.campaign, choose);
      return toPage(rows, limit, (row) => participationBriefOf(campaign, row, words));
    });
  }

  one(principal: Principal, id: string, choose: ChooseLanguage): Promise<ParticipationView> {
    return this.transactions.read(async (tx) => {
      const row = await this.find(tx, principal, id);
      const campaign = await this.campaigns.campaign(tx, row.campaign_id);
      const { compiled } = campaign;
      const words = new Words(compiled.campaign, choose);
      const byParticipation = await tallyTasks(
        tx,
        both({ sql: 't.participation_id = ?', values: [id] }, unhidden(principal, [campaign])),
      );
      const tallies = byParticipation.get(id) ?? [];
      const state = await readState(tx, id, []);
      return {
        ...participationBriefOf(campaign, row, words),
        language: words.language,
        campaignTitle: words.say(compiled.campaign.title),
        revision: row.revision,
        byChoice:
          bodyOfParticipation(campaign.bodies, row) === undefined && isByChoice(compiled, row),
        archived: isArchived(compiled, state, this.clock.now()),
        light: worstLight(tallies),
        activities: progressOfActivities(
          activitiesOf(campaign, row, tallies, hiddenActivities(principal, campaign)),
          tallies,
          words,
        ),
      };
    });
  }

  /** A participation that the asker may see; otherwise refuses as if it did not exist. */
  async find(tx: SqlSession, principal: Principal, id: string): Promise<ParticipationRow> {
    const reach = CampaignReach.of(principal, await this.campaigns.all(tx));
    return findParticipation(tx, reach, id);
  }
}

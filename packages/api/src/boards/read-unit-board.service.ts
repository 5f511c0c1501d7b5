import type { TaskState } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { activitiesOf, progressOfActivities } from '../participations/read-participation-view.js';
import { ReadParticipations } from '../participations/read-participations.service.js';
import { type SqlCondition, type SqlSession, Transactions } from '../persistence/index.js';
import {
  activityTitle,
  itemTitle,
  type NamedTask,
  OWNING_PERSON,
} from '../tasks/read-task-words.js';
import { both, hiddenActivities, unhidden, visibleAmong } from '../tasks/task-sight.js';
import type { BoardQuery, UnitBoardView } from './board.dto.js';
import { unitRowOf } from './build-board.js';
import { awaitsReceipt } from './count-awaiting-receipt.js';
import { type DebtAsker, listDebts } from './list-debts.js';
import { tallyTasks } from './tally-tasks.js';

@Injectable()
export class ReadUnitBoard {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly participations: ReadParticipations,
    private readonly clock: Clock,
  ) {}

  /** How one organization stands: its row of the campaign's board, and more of it. */
  execute(
    principal: Principal,
    id: string,
    query: BoardQuery,
    choose: ChooseLanguage,
  ): Promise<UnitBoardView> {
    return this.transactions.read(async (tx) => {
      const row = await this.participations.find(tx, principal, id);
      const campaign = await this.campaigns.campaign(tx, row.campaign_id);
      const words = new Words(campaign.compiled.campaign, choose);
      const where = both(
        { sql: 't.participation_id = ?', values: [id] },
        unhidden(principal, [campaign]),
      );
      const now = this.clock.now();
      const tallies = await tallyTasks(tx, where);
      const receipts = await readReceipts(tx, { principal, campaign, where, now }, words);
      const rows = {
        participations: [row],
        tallies,
        awaitingReceipt: new Map([[id, receipts.length]]),
        debts: await listDebts(tx, where, query.debtors, { principal, campaign, now }),
      };
      return {
        campaignId: row.campaign_id,
        title: words.say(campaign.compiled.campaign.title),
        language: words.language,
        at: now,
        ...unitRowOf(campaign, row, rows, words),
        progress: progressOfActivities(
          activitiesOf(campaign, row, tallies.get(id) ?? [], hiddenActivities(principal, campaign)),
          tallies.get(id) ?? [],
          words,
        ),
        receipts,
      };
    });
  }
}

async function readReceipts(
  tx: SqlSession,
  { principal, campaign, where, now }: DebtAsker & { readonly where: SqlCondition },
  words: Words,
): Promise<UnitBoardView['receipts']> {
  const { compiled } = campaign;
  const waits = awaitsReceipt(compiled);
  const rows = await tx.query<
    NamedTask & {
      readonly id: string;
      readonly campaign_id: string;
      readonly participation_id: string;
      readonly state: string;
    }
  >(
    `SELECT t.id, t.campaign_id, t.participation_id, t.task_key, t.activity, t.owner, t.state,
        p.name AS person_name
      FROM tasks t ${OWNING_PERSON} WHERE ${where.sql} AND ${waits.sql} ORDER BY t.id`,
    [...where.values, ...waits.values],
  );
  const visible = await visibleAmong(tx, principal, [campaign], rows, now);
  return visible.map((row) => {
    const state = JSON.parse(row.state) as TaskState;
    const item = itemTitle(compiled, row, words);
    return {
      taskId: row.id,
      key: row.task_key,
      title: activityTitle(compiled, row.activity, words),
      ...(item !== undefined && { item }),
      pending: Object.entries(state.snapshot.context.receipts)
        .filter(([, receipt]) => receipt === 'pending')
        .map(([body]) => {
          const text = compiled.campaign.bodies[body]?.title;
          return { body, title: text === undefined ? body : words.say(text) };
        }),
    };
  });
}

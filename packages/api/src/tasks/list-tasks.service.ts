import { Injectable } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import { type Page, toPage } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { type SqlCondition, type SqlSession, Transactions } from '../persistence/index.js';
import { mineOnly } from './list-my-tasks.js';
import { TASK_COLUMNS, type TaskRow, TASKS, taskSummaryOf } from './list-task-rows.js';
import type { ListTasksQuery, TaskSummaryView } from './list-tasks.dto.js';
import { unhidden, visibleAmong } from './task-sight.js';

const FILTERS = {
  campaign: 't.campaign_id',
  organization: 't.organization_id',
  activity: 't.activity',
  outcome: 't.outcome',
  standing: 't.standing',
  light: 't.light',
} as const;

@Injectable()
export class ListTasks {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly clock: Clock,
  ) {}

  /** The tasks that the asker may see, in the order in which they came to be. */
  execute(
    principal: Principal,
    query: ListTasksQuery,
    choose: ChooseLanguage,
  ): Promise<Page<TaskSummaryView>> {
    const { limit, mine } = query;
    return this.transactions.read(async (tx) => {
      const campaigns = await this.campaigns.all(tx);
      const conditions: SqlCondition[] = [
        CampaignReach.of(principal, campaigns).condition('t.campaign_id', 't.organization_id'),
        unhidden(principal, campaigns),
        ...filters(query),
        ...(mine === 'true' ? [await mineOnly(tx, principal, campaigns, this.clock.now())] : []),
      ];
      const rows = await this.visible(tx, principal, campaigns, conditions, query);
      const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
      return toPage(rows, limit, (row) => {
        const campaign = byId.get(row.campaign_id);
        if (!campaign) throw new Error(`Task ${row.id} is of no campaign.`);
        return taskSummaryOf(campaign, row, new Words(campaign.compiled.campaign, choose));
      });
    });
  }

  /** One more than a page of those that the asker may see; what is kept from the asker leaves no gap. */
  private async visible(
    tx: SqlSession,
    principal: Principal,
    campaigns: readonly RunningCampaign[],
    conditions: readonly SqlCondition[],
    { cursor = '', limit }: Pick<ListTasksQuery, 'cursor' | 'limit'>,
  ): Promise<TaskRow[]> {
    const found: TaskRow[] = [];
    const wanted = limit + 1;
    for (let after = cursor; ;) {
      const rows = await tx.query<TaskRow>(
        `SELECT ${TASK_COLUMNS} FROM ${TASKS}
          WHERE t.id > ? AND ${conditions.map(({ sql }) => sql).join(' AND ')}
          ORDER BY t.id LIMIT ?`,
        [after, ...conditions.flatMap(({ values }) => values), wanted],
      );
      found.push(...(await visibleAmong(tx, principal, campaigns, rows, this.clock.now())));
      const last = rows.at(-1);
      if (found.length >= wanted || rows.length < wanted || last === undefined) {
        return found.slice(0, wanted);
      }
      after = last.id;
    }
  }
}

function filters(query: ListTasksQuery): SqlCondition[] {
  return Object.entries(FILTERS).flatMap(([name, column]) => {
    const value = query[name as keyof typeof FILTERS];
    return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
  });
}

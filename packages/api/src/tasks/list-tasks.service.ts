import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import { type Page, toPage } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { type SqlCondition, Transactions } from '../persistence/index.js';
import { mineOnly } from './list-my-tasks.js';
import { TASK_COLUMNS, type TaskRow, TASKS, taskSummaryOf } from './list-task-rows.js';
import type { ListTasksQuery, TaskSummaryView } from './list-tasks.dto.js';

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
    const { cursor = '', limit, mine } = query;
    return this.transactions.read(async (tx) => {
      const campaigns = await this.campaigns.all(tx);
      const conditions: SqlCondition[] = [
        CampaignReach.of(principal, campaigns).condition('t.campaign_id', 't.organization_id'),
        { sql: 't.id > ?', values: [cursor] },
        ...filters(query),
        ...(mine === 'true' ? [await mineOnly(tx, principal, campaigns, this.clock.now())] : []),
      ];
      const rows = await tx.query<TaskRow>(
        `SELECT ${TASK_COLUMNS} FROM ${TASKS}
          WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY t.id LIMIT ?`,
        [...conditions.flatMap(({ values }) => values), limit + 1],
      );
      const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
      return toPage(rows, limit, (row) => {
        const campaign = byId.get(row.campaign_id);
        if (!campaign) throw new Error(`Task ${row.id} is of no campaign.`);
        return taskSummaryOf(campaign, row, new Words(campaign.compiled.campaign, choose));
      });
    });
  }
}

function filters(query: ListTasksQuery): SqlCondition[] {
  return Object.entries(FILTERS).flatMap(([name, column]) => {
    const value = query[name as keyof typeof FILTERS];
    return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
  });
}

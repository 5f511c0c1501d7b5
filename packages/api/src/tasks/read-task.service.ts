import { maySee, SYSTEM } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { findActor } from '../participations/find-actor.js';
import { readState } from '../participations/read-participation-rows.js';
import { Transactions } from '../persistence/index.js';
import { TASK_COLUMNS, type TaskRow, TASKS } from './list-task-rows.js';
import type { TaskDetail } from './read-task.dto.js';
import { taskDetailOf } from './read-task-view.js';
import { showsEvidence } from './shows-evidence.js';

@Injectable()
export class ReadTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly clock: Clock,
  ) {}

  /** A task with what the asker may do next; refuses one out of reach as if it did not exist. */
  execute(principal: Principal, id: string, choose: ChooseLanguage): Promise<TaskDetail> {
    return this.transactions.read(async (tx) => {
      const reach = CampaignReach.of(principal, await this.campaigns.all(tx)).condition(
        't.campaign_id',
        't.organization_id',
      );
      const [row] = await tx.query<TaskRow & { readonly revision: number }>(
        `SELECT ${TASK_COLUMNS}, a.revision FROM ${TASKS}
          JOIN participations a ON a.id = t.participation_id WHERE t.id = ? AND ${reach.sql}`,
        [id, ...reach.values],
      );
      if (!row) throw notFound('task');
      const campaign = await this.campaigns.campaign(tx, row.campaign_id);
      const activity = campaign.compiled.activities.get(row.activity);
      // A form may let tasks of other activities be chosen.
      const state = await readState(tx, row.participation_id, [
        row.activity,
        ...(activity?.needs ?? []),
      ]);
      const task = state.tasks[row.task_key];
      if (!task) throw notFound('task');
      // An administrator sees all and is no party: nothing is offered.
      const actor =
        principal.role === 'administrator' ? SYSTEM : await findActor(tx, principal, campaign);
      const now = this.clock.now();
      const seen = { compiled: campaign.compiled, state, task, now };
      if (!maySee(seen, actor ?? SYSTEM)) throw notFound('task');
      return taskDetailOf(
        {
          campaign,
          row,
          state,
          task,
          shown: showsEvidence(principal, campaign, row.organization_id, task),
        },
        actor ?? SYSTEM,
        now,
        new Words(campaign.compiled.campaign, choose),
      );
    });
  }
}

import { Injectable } from '@nestjs/common';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { clausesOf } from '../campaigns/read-campaign-view.js';
import { ReadCampaigns } from '../campaigns/read-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import {
  bodyOfParticipation,
  PARTICIPATION_COLUMNS,
  type ParticipationRow,
  PARTICIPATIONS,
} from '../participations/read-participation-rows.js';
import { organizationBriefOf } from '../participations/read-participation-view.js';
import { type SqlCondition, type SqlSession, Transactions } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';
import type { AppraisalView } from './appraisal.dto.js';
import { appraise, type AppraisedTask, isAppraised } from './appraise.js';

@Injectable()
export class ReadAppraisal {
  constructor(
    private readonly transactions: Transactions,
    private readonly visible: ReadCampaigns,
    private readonly clock: Clock,
  ) {}

  /** The ledger of the appraised units that the asker may see: each point with the tasks behind it. */
  execute(
    principal: Principal,
    campaignId: string,
    choose: ChooseLanguage,
  ): Promise<AppraisalView> {
    return this.transactions.read(async (tx) => {
      const campaign = await this.visible.findVisible(tx, principal, campaignId);
      const { compiled, bodies } = campaign;
      const { appraisal, groups, units } = compiled.campaign;
      if (appraisal === undefined) throw notFound('appraisal');
      const reach = CampaignReach.of(principal, [campaign]);
      const appraised = (await this.enrolled(tx, campaignId, reach)).filter(
        (row) =>
          isAppraised(compiled, row.category) && bodyOfParticipation(bodies, row) === undefined,
      );
      const categories = Object.keys(units).filter((name) => isAppraised(compiled, name));
      const tasks = await owedTasks(tx, campaignId, categories, reach);
      const words = new Words(compiled.campaign, choose);
      const ofTitle = words.titled(units[appraisal.of] ?? groups?.[appraisal.of]).title;
      return {
        campaignId,
        language: words.language,
        campaignTitle: words.say(compiled.campaign.title),
        ...words.titled(appraisal),
        of: appraisal.of,
        ...(ofTitle !== undefined && { ofTitle }),
        at: this.clock.now(),
        activities: scoredActivities(campaign, words),
        units: appraised.map((row) => {
          const { activities, ...sums } = appraise(compiled, tasks.get(row.id) ?? []);
          return {
            participationId: row.id,
            organization: organizationBriefOf(campaign, row, words),
            ...sums,
            activities: activities.map(({ tasks: behind, ...points }) => ({
              ...points,
              tasks: behind.map(({ activity: _, ...task }) => task),
            })),
          };
        }),
      };
    });
  }

  private enrolled(
    tx: SqlSession,
    campaignId: string,
    reach: CampaignReach,
  ): Promise<ParticipationRow[]> {
    const { sql, values } = reach.condition('a.campaign_id', 'a.organization_id');
    return tx.query<ParticipationRow>(
      `SELECT ${PARTICIPATION_COLUMNS} FROM ${PARTICIPATIONS}
        WHERE a.campaign_id = ? AND a.status = 'enrolled' AND ${sql} ORDER BY o.code`,
      [campaignId, ...values],
    );
  }
}

function scoredActivities(campaign: RunningCampaign, words: Words): AppraisalView['activities'] {
  return [...campaign.compiled.activities.values()].flatMap(({ name, activity }) =>
    activity.points === undefined
      ? []
      : [
          {
            activity: name,
            title: words.say(activity.title),
            points: activity.points,
            clauses: clausesOf(campaign, name, words),
          },
        ],
  );
}

/** The tasks that units of some categories owe, by participation, without their states. */
async function owedTasks(
  tx: SqlSession,
  campaignId: string,
  categories: readonly string[],
  reach: CampaignReach,
): Promise<ReadonlyMap<string, readonly AppraisedTask[]>> {
  if (categories.length === 0) return new Map();
  const seen: SqlCondition = reach.condition('t.campaign_id', 't.organization_id');
  const rows = await tx.query<{
    id: string;
    participation_id: string;
    task_key: string;
    activity: string;
    outcome: AppraisedTask['outcome'];
    due_on: string | null;
  }>(
    `SELECT t.id, t.participation_id, t.task_key, t.activity, t.outcome, t.due_on
      FROM tasks t JOIN organizations o ON o.id = t.organization_id
      WHERE t.campaign_id = ? AND t.owed = 1 AND t.outcome <> 'retired'
        AND o.category IN (${placeholders(categories)}) AND ${seen.sql}
      ORDER BY t.task_key`,
    [campaignId, ...categories, ...seen.values],
  );
  const tasks = new Map<string, AppraisedTask[]>();
  for (const row of rows) {
    const task = {
      id: row.id,
      key: row.task_key,
      activity: row.activity,
      outcome: row.outcome,
      ...(row.due_on !== null && { dueOn: row.due_on }),
    };
    const known = tasks.get(row.participation_id);
    if (known) known.push(task);
    else tasks.set(row.participation_id, [task]);
  }
  return tasks;
}

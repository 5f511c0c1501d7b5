import type { TaskState } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import type { Page } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { placeholders } from '../persistence/insert-rows.js';
import { type SqlSession, Transactions } from '../persistence/index.js';
import { type PlacedTask, visibleAmong } from '../tasks/task-sight.js';
import { ReadParticipations } from './read-participations.service.js';
import {
  entriesOf,
  isAllUnseen,
  type RecordedTask,
  type RecordRow,
  recordViewOf,
  taskOfCommand,
  type UnseenTasks,
} from './read-record-view.js';
import type { ListRecordsQuery, RecordView } from './read-records.dto.js';

@Injectable()
export class ListRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly participations: ReadParticipations,
    private readonly clock: Clock,
  ) {}

  /** The timeline of a participation, newest first. New records come before the first page. */
  execute(
    principal: Principal,
    id: string,
    { cursor, limit }: ListRecordsQuery,
    choose: ChooseLanguage,
  ): Promise<Page<RecordView>> {
    return this.transactions.read(async (tx) => {
      const participation = await this.participations.find(tx, principal, id);
      const campaign = await this.campaigns.campaign(tx, participation.campaign_id);
      const rows = await tx.query<RecordRow>(
        `SELECT seq, at, actor, command, entries FROM records
          WHERE participation_id = ? ${cursor === undefined ? '' : 'AND seq < ?'}
          ORDER BY seq DESC LIMIT ?`,
        [id, ...(cursor === undefined ? [] : [cursor]), limit + 1],
      );
      const shown = rows.slice(0, limit);
      const all = await tx.query<PlacedTask & { readonly id: string }>(
        `SELECT id, campaign_id, participation_id, task_key, activity FROM tasks
          WHERE participation_id = ?`,
        [id],
      );
      const seen = await visibleAmong(tx, principal, [campaign], all, this.clock.now());
      const unseen = unseenOf(all, seen);
      const tasks = await tasksOf(tx, campaign, shown, seen);
      const words = new Words(campaign.compiled.campaign, choose);
      const last = shown.at(-1);
      return {
        items: shown
          .filter((row) => !isAllUnseen(row, unseen))
          .map((row) => recordViewOf(campaign, row, { tasks, unseen }, words)),
        ...(rows.length > limit && last !== undefined && { next: String(last.seq) }),
      };
    });
  }
}

function unseenOf(all: readonly PlacedTask[], seen: readonly PlacedTask[]): UnseenTasks {
  const kept = all.filter((task) => !seen.includes(task));
  return {
    keys: new Set(kept.map((task) => task.task_key)),
    activities: new Set(kept.map((task) => task.activity)),
  };
}

/** The tasks that records speak of, by their keys; of cases also who reported them. */
async function tasksOf(
  tx: SqlSession,
  { compiled }: RunningCampaign,
  rows: readonly RecordRow[],
  tasks: readonly (PlacedTask & { readonly id: string })[],
): Promise<ReadonlyMap<string, RecordedTask>> {
  const keys = new Set<string>();
  for (const row of rows) {
    const task = taskOfCommand(row);
    if (task !== undefined) keys.add(task);
    for (const entry of entriesOf(row)) if ('task' in entry) keys.add(entry.task);
  }
  if (keys.size === 0) return new Map();
  const cases = [...compiled.activities.values()]
    .filter(({ fanOut }) => fanOut.factors.some((factor) => factor.kind === 'case'))
    .map(({ name }) => name);
  const mentioned = tasks.filter((task) => keys.has(task.task_key));
  const reported = mentioned.filter((task) => cases.includes(task.activity)).map((task) => task.id);
  const states =
    reported.length === 0
      ? []
      : await tx.query<{ id: string; state: string }>(
          `SELECT id, state FROM tasks WHERE id IN (${placeholders(reported)})`,
          reported,
        );
  const reporters = new Map(
    states.map((row) => [row.id, (JSON.parse(row.state) as TaskState).reporter]),
  );
  return new Map(
    mentioned.map((task) => [task.task_key, { id: task.id, reporter: reporters.get(task.id) }]),
  );
}

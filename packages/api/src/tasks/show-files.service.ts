import { type Entry, SYSTEM, visibleEvidence } from '@muster/engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { bodiesOf, CampaignReach } from '../campaigns/read-reach.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { type FileReader, FileReaders, type OwnedFile } from '../files/file-readers.js';
import { findActor } from '../participations/find-actor.js';
import { readStates } from '../participations/read-states.js';
import type { SqlCondition, SqlSession } from '../persistence/index.js';
import { showsEvidence } from './shows-evidence.js';
import { type PlacedTask, visibleAmong } from './task-sight.js';

/**
 * A file is seen by whoever sees where it was handed in: in the evidence of a task or among the
 * answers on its record. Files of the bodies of a campaign are open to those that issue it.
 */
@Injectable()
export class ShowFiles implements FileReader, OnModuleInit {
  constructor(
    private readonly readers: FileReaders,
    private readonly campaigns: CompiledCampaigns,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.readers.join(this);
  }

  async mayRead(tx: SqlSession, principal: Principal, file: OwnedFile): Promise<boolean> {
    const { organizationId } = file;
    if (organizationId === null) return false;
    const campaigns = await this.campaigns.all(tx);
    const parties = campaigns.filter(({ bodies }) =>
      Object.values(bodies).includes(organizationId),
    );
    if (parties.some((campaign) => issues(principal, campaign))) return true;
    const search: Search = {
      id: file.id,
      // A unit's file is named in its own tasks, and in those of others only where it was sent there.
      holder:
        parties.length > 0
          ? { sql: '1 = 1', values: [] }
          : {
              sql: '(x.organization_id = ? OR x.organization_id = ?)',
              values: [organizationId, principal.organizationId ?? organizationId],
            },
      reach: CampaignReach.of(principal, campaigns).condition('x.campaign_id', 'x.organization_id'),
    };
    const asker = { principal, campaigns, now: this.clock.now() };
    return (await inEvidence(tx, asker, search)) || (await inAnswers(tx, asker, search));
  }
}

interface Search {
  readonly id: string;
  /** Narrow the table `x`. */
  readonly holder: SqlCondition;
  readonly reach: SqlCondition;
}

interface Reader {
  readonly principal: Principal;
  readonly campaigns: readonly RunningCampaign[];
  /** Epoch ms. */
  readonly now: number;
}

function issues(principal: Principal, campaign: RunningCampaign): boolean {
  return bodiesOf(principal, campaign).some((body) => campaign.compiled.issuers.includes(body));
}

async function inEvidence(
  tx: SqlSession,
  { principal, campaigns, now }: Reader,
  { id, holder, reach }: Search,
): Promise<boolean> {
  const rows = await tx.query<PlacedTask & { readonly organization_id: string }>(
    `SELECT x.campaign_id, x.participation_id, x.organization_id, x.task_key, x.activity FROM tasks x
      WHERE ${holder.sql} AND ${reach.sql} AND x.state LIKE ?`,
    [...holder.values, ...reach.values, `%${id}%`],
  );
  for (const row of rows) {
    const campaign = campaigns.find((known) => known.id === row.campaign_id);
    const states = await readStates(tx, [row.participation_id], [row.task_key]);
    const state = states.get(row.participation_id)?.state;
    const task = state?.tasks[row.task_key];
    if (campaign === undefined || state === undefined || task === undefined) continue;
    if (!showsEvidence(principal, campaign, row.organization_id, task)) continue;
    const actor =
      principal.role === 'administrator' ? SYSTEM : await findActor(tx, principal, campaign);
    if (actor === undefined) continue;
    const { compiled } = campaign;
    if (names(visibleEvidence({ compiled, state, task, now }, actor), id)) return true;
  }
  return false;
}

async function inAnswers(
  tx: SqlSession,
  { principal, campaigns, now }: Reader,
  { id, holder, reach }: Search,
): Promise<boolean> {
  const rows = await tx.query<{ participation_id: string; entries: string }>(
    `SELECT x.id AS participation_id, r.entries
      FROM records r JOIN participations x ON x.id = r.participation_id
      WHERE ${holder.sql} AND ${reach.sql} AND r.entries LIKE ?`,
    [...holder.values, ...reach.values, `%${id}%`],
  );
  for (const { participation_id, entries } of rows) {
    for (const entry of JSON.parse(entries) as Entry[]) {
      if (!('answers' in entry) || !names(entry.answers, id)) continue;
      const tasks = await tx.query<PlacedTask>(
        `SELECT campaign_id, participation_id, task_key, activity FROM tasks
          WHERE participation_id = ? AND task_key = ?`,
        [participation_id, entry.task],
      );
      if ((await visibleAmong(tx, principal, campaigns, tasks, now)).length > 0) return true;
    }
  }
  return false;
}

/** Whether values hold the file, and not merely a text that looks like its id. */
function names(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('id' in value && 'size' in value && value.id === id) return true;
  return Object.values(value).some((inner) => names(inner, id));
}

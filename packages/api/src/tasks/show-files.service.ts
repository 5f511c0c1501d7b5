import type { Entry, TaskState } from '@muster/engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { bodiesOf, CampaignReach } from '../campaigns/read-reach.js';
import type { Principal } from '../common/principal.js';
import { type FileReader, FileReaders, type OwnedFile } from '../files/file-readers.js';
import type { SqlCondition, SqlSession } from '../persistence/index.js';
import { showsEvidence } from './shows-evidence.js';

/**
 * A file is seen by whoever sees where it was handed in: in the evidence of a task or among the
 * answers on its record. Files of the bodies of a campaign are open to those that issue it.
 */
@Injectable()
export class ShowFiles implements FileReader, OnModuleInit {
  constructor(
    private readonly readers: FileReaders,
    private readonly campaigns: CompiledCampaigns,
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
      // A unit's file is named in its own tasks alone, so nothing else has to be searched.
      holder:
        parties.length > 0
          ? { sql: '1 = 1', values: [] }
          : { sql: 'x.organization_id = ?', values: [organizationId] },
      reach: CampaignReach.of(principal, campaigns).condition('x.campaign_id', 'x.organization_id'),
    };
    return (await inEvidence(tx, principal, campaigns, search)) || (await inAnswers(tx, search));
  }
}

interface Search {
  readonly id: string;
  /** Narrow the table `x`. */
  readonly holder: SqlCondition;
  readonly reach: SqlCondition;
}

function issues(principal: Principal, campaign: RunningCampaign): boolean {
  return bodiesOf(principal, campaign).some((body) => campaign.compiled.issuers.includes(body));
}

async function inEvidence(
  tx: SqlSession,
  principal: Principal,
  campaigns: readonly RunningCampaign[],
  { id, holder, reach }: Search,
): Promise<boolean> {
  const rows = await tx.query<{ campaign_id: string; organization_id: string; state: string }>(
    `SELECT x.campaign_id, x.organization_id, x.state FROM tasks x
      WHERE ${holder.sql} AND ${reach.sql} AND x.state LIKE ?`,
    [...holder.values, ...reach.values, `%${id}%`],
  );
  return rows.some((row) => {
    const task = JSON.parse(row.state) as TaskState;
    const campaign = campaigns.find((known) => known.id === row.campaign_id);
    return (
      campaign !== undefined &&
      showsEvidence(principal, campaign, row.organization_id, task) &&
      names(task.evidence, id)
    );
  });
}

async function inAnswers(tx: SqlSession, { id, holder, reach }: Search): Promise<boolean> {
  const rows = await tx.query<{ entries: string }>(
    `SELECT r.entries FROM records r JOIN participations x ON x.id = r.participation_id
      WHERE ${holder.sql} AND ${reach.sql} AND r.entries LIKE ?`,
    [...holder.values, ...reach.values, `%${id}%`],
  );
  return rows
    .flatMap(({ entries }) => JSON.parse(entries) as Entry[])
    .some((entry) => 'answers' in entry && names(entry.answers, id));
}

/** Whether values hold the file, and not merely a text that looks like its id. */
function names(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('id' in value && 'size' in value && value.id === id) return true;
  return Object.values(value).some((inner) => names(inner, id));
}

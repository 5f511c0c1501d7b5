import { compileCampaign, type CompiledCampaign } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { notFound } from '../common/problem.js';
import type { SqlSession } from '../persistence/index.js';
import { readDefinition } from './read-definition.js';

/** A campaign with what never changes while it runs. */
export interface RunningCampaign {
  readonly id: string;
  readonly name: string;
  readonly publishedAt: number;
  /** The organization of each body, by the body's name in the campaign. */
  readonly bodies: Readonly<Record<string, string>>;
  readonly compiled: CompiledCampaign;
}

const MOST_KEPT = 64;

/**
 * Campaigns made ready to run. Compiling is costly and what it yields is immutable, so it is done
 * once per digest and kept; a digest never stands for anything else, not even after a rollback.
 */
@Injectable()
export class CompiledCampaigns {
  private readonly byDigest = new Map<string, CompiledCampaign>();
  private readonly running = new Map<string, RunningCampaign>();

  /** @throws Error when no definition has the digest. */
  async compiled(tx: SqlSession, digest: string): Promise<CompiledCampaign> {
    const known = this.byDigest.get(digest);
    if (known) return known;
    const [row] = await tx.query<{ entry: string; files: string }>(
      'SELECT entry, files FROM definitions WHERE digest = ?',
      [digest],
    );
    if (!row) throw new Error(`There is no definition with the digest ${digest}.`);
    const { loaded } = readDefinition(
      row.entry,
      JSON.parse(row.files) as Readonly<Record<string, string>>,
    );
    if (!loaded) throw new Error(`The definition with the digest ${digest} cannot be read.`);
    const compiled = compileCampaign(loaded.campaign);
    if (compiled.digest !== digest) {
      throw new Error(`The definition stored as ${digest} has the digest ${compiled.digest}.`);
    }
    return this.keep(this.byDigest, digest, compiled);
  }

  /** @throws Problem `not-found` */
  async campaign(tx: SqlSession, id: string): Promise<RunningCampaign> {
    const known = this.running.get(id);
    if (known) return known;
    const [row] = await tx.query<{
      name: string;
      digest: string;
      published_at: number;
      bodies: string;
    }>('SELECT name, digest, published_at, bodies FROM campaigns WHERE id = ?', [id]);
    if (!row) throw notFound('campaign');
    return this.keep(this.running, id, {
      id,
      name: row.name,
      publishedAt: row.published_at,
      bodies: JSON.parse(row.bodies) as Readonly<Record<string, string>>,
      compiled: await this.compiled(tx, row.digest),
    });
  }

  /** All campaigns, in the order of their publication. */
  async all(tx: SqlSession): Promise<RunningCampaign[]> {
    const rows = await tx.query<{ id: string }>('SELECT id FROM campaigns ORDER BY id');
    const campaigns: RunningCampaign[] = [];
    for (const { id } of rows) campaigns.push(await this.campaign(tx, id));
    return campaigns;
  }

  private keep<T>(map: Map<string, T>, key: string, value: T): T {
    map.set(key, value);
    if (map.size > MOST_KEPT) {
      const [oldest] = map.keys();
      if (oldest !== undefined) map.delete(oldest);
    }
    return value;
  }
}

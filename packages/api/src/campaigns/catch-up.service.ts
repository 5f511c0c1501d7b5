import { Injectable, Logger } from '@nestjs/common';

import { ExecuteCommand } from '../participations/execute-command.service.js';
import { JoinCampaign } from '../participations/join-campaign.service.js';
import { readOrganizationFacts } from '../participations/read-facts.js';
import { systemActor } from '../participations/recorded-actor.js';
import { isUniqueViolation, Transactions } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';
import { SignalKick } from '../signals/signal-kick.js';
import type { BoundDate } from './campaign.entity.js';
import { CompiledCampaigns, type RunningCampaign } from './compiled-campaigns.service.js';

/**
 * Brings participations up to what their campaign says: organizations that belong to it are taken
 * in, announced dates are made known. Each in a transaction of its own, so that one that fails
 * holds up no other; what is left is done the next time.
 */
@Injectable()
export class CatchUp {
  private readonly logger = new Logger(CatchUp.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly joining: JoinCampaign,
    private readonly commands: ExecuteCommand,
    private readonly kicks: SignalKick,
  ) {}

  async all(): Promise<void> {
    for (const campaign of await this.transactions.read((tx) => this.campaigns.all(tx))) {
      await this.one(campaign);
    }
  }

  /** What participations tell each other meanwhile is handed over when all are done. */
  async one(campaign: RunningCampaign, account?: string): Promise<void> {
    await this.kicks.holding(() => this.bringUp(campaign, account));
  }

  private async bringUp(campaign: RunningCampaign, account?: string): Promise<void> {
    for (const id of await this.outside(campaign)) {
      await this.guarded(`Organization ${id} could not be taken in`, () =>
        this.join(campaign, id, account),
      );
    }
    for (const id of await this.behind(campaign)) {
      await this.guarded(`Participation ${id} could not be told of a date`, () =>
        this.announce(id, account),
      );
    }
  }

  /** Organizations that the campaign concerns and that take no part in it. */
  private async outside({ id, bodies, compiled }: RunningCampaign): Promise<string[]> {
    const categories = Object.keys(compiled.campaign.units);
    const bound = Object.values(bodies);
    const rows = await this.transactions.read((tx) =>
      tx.query<{ id: string }>(
        `SELECT o.id FROM organizations o
          LEFT JOIN participations p ON p.organization_id = o.id AND p.campaign_id = ?
          WHERE p.id IS NULL AND (o.id IN (${placeholders(bound)})
            OR (o.kind = 'unit' AND o.category IN (${placeholders(categories)})))
          ORDER BY o.id`,
        [id, ...bound, ...categories],
      ),
    );
    // Bodies first: units tell them things from the start.
    const place = (organization: string) => (bound.includes(organization) ? 0 : 1);
    return rows.map((row) => row.id).sort((a, b) => place(a) - place(b));
  }

  private async join(campaign: RunningCampaign, id: string, account?: string): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        // Held first, so that its facts cannot change between being read and being followed.
        await tx.execute('UPDATE organizations SET name = name WHERE id = ?', [id]);
        const organization = await readOrganizationFacts(tx, id);
        if (!this.joining.concerns(campaign, organization)) return;
        await this.joining.execute(tx, campaign, organization, systemActor(account));
      });
    } catch (error) {
      // Somebody else took it in at the same time.
      if (!isUniqueViolation(error)) throw error;
    }
  }

  private async behind({ id }: RunningCampaign): Promise<string[]> {
    const rows = await this.transactions.read((tx) =>
      tx.query<{ id: string }>(
        `SELECT p.id FROM participations p JOIN campaigns c ON c.id = p.campaign_id
          WHERE c.id = ? AND p.dates_revision < c.revision ORDER BY p.id`,
        [id],
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Tells a participation of every date that it does not know as the campaign has it. */
  private announce(id: string, account?: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      // The participation is held first: what is read after that is what was committed before.
      await tx.execute('UPDATE participations SET status = status WHERE id = ?', [id]);
      const [row] = await tx.query<{ dates: string; revision: number; state: string }>(
        `SELECT c.dates, c.revision, p.state FROM participations p
          JOIN campaigns c ON c.id = p.campaign_id WHERE p.id = ?`,
        [id],
      );
      if (!row) throw new Error(`There is no participation ${id}.`);
      const known = (JSON.parse(row.state) as { dates: Readonly<Record<string, BoundDate>> }).dates;
      const dates = JSON.parse(row.dates) as Readonly<Record<string, BoundDate>>;
      for (const [name, { from, to }] of Object.entries(dates)) {
        if (known[name]?.from === from && known[name].to === to) continue;
        const outcome = await this.commands.apply(tx, {
          participationId: id,
          command: { type: 'bind-date', name, from, to },
          actor: systemActor(account),
        });
        if (!outcome.ok && outcome.code !== 'campaign-archived') {
          throw new Error(`The date ${name} was refused: ${outcome.code}`);
        }
      }
      await tx.execute('UPDATE participations SET dates_revision = ? WHERE id = ?', [
        row.revision,
        id,
      ]);
    });
  }

  private async guarded(failure: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(new Error(failure, { cause: error }));
    }
  }
}

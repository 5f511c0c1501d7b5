import { isDeepStrictEqual } from 'node:util';

import type { Facts } from '@muster/engine';
import { Injectable, Logger } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { placeholders } from '../persistence/insert-rows.js';
import { Transactions } from '../persistence/index.js';
import { ExecuteCommand } from './execute-command.service.js';
import { readOrganizationFacts } from './read-facts.js';
import { readFactsFor } from './read-relatives.js';
import { systemActor } from './recorded-actor.js';

/** Reads the facts of marked participations anew, each once however often it was marked. */
@Injectable()
export class RefreshFacts {
  private readonly logger = new Logger(RefreshFacts.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly commands: ExecuteCommand,
  ) {}

  async all(): Promise<void> {
    const rows = await this.transactions.read((tx) =>
      tx.query<{ id: string; participation_id: string; organization_id: string }>(
        `SELECT s.id, s.participation_id, a.organization_id FROM stale_facts s
          JOIN participations a ON a.id = s.participation_id ORDER BY s.participation_id`,
      ),
    );
    const marks = new Map<string, { organizationId: string; ids: string[] }>();
    for (const { id, participation_id, organization_id } of rows) {
      const known = marks.get(participation_id);
      if (known) known.ids.push(id);
      else marks.set(participation_id, { organizationId: organization_id, ids: [id] });
    }
    for (const [id, mark] of marks) {
      try {
        await this.refresh(id, mark);
      } catch (error) {
        // It stays marked, and holds up no other.
        this.logger.error(new Error(`Facts of ${id} could not be refreshed`, { cause: error }));
      }
    }
  }

  private refresh(
    participationId: string,
    mark: { readonly organizationId: string; readonly ids: readonly string[] },
  ): Promise<void> {
    const { organizationId } = mark;
    return this.transactions.run(async (tx) => {
      // Held first, so that its facts cannot change between being read and being followed.
      await tx.execute('UPDATE organizations SET name = name WHERE id = ?', [organizationId]);
      for (let from = 0; from < mark.ids.length; from += MOST_AT_ONCE) {
        const ids = mark.ids.slice(from, from + MOST_AT_ONCE);
        await tx.execute(`DELETE FROM stale_facts WHERE id IN (${placeholders(ids)})`, ids);
      }
      const [row] = await tx.query<{ campaign_id: string; facts: string }>(
        'SELECT campaign_id, facts FROM participations WHERE id = ?',
        [participationId],
      );
      if (!row) return;
      const campaign = await this.campaigns.campaign(tx, row.campaign_id);
      const organization = await readOrganizationFacts(tx, organizationId);
      const facts = await readFactsFor(tx, organization, campaign);
      if (isKnownAlready(facts, JSON.parse(row.facts) as Facts)) return;
      const outcome = await this.commands.apply(tx, {
        participationId,
        command: { type: 'change-facts', facts },
        actor: systemActor(),
      });
      if (!outcome.ok && outcome.code !== 'campaign-archived') {
        throw new Error(`Changed facts were refused: ${outcome.code}`);
      }
    });
  }
}

const MOST_AT_ONCE = 200;

/** Whether a participation knows just that; rows that its campaign keeps are its own. */
export function isKnownAlready(facts: Facts, known: Facts): boolean {
  const rows = known.rows.filter((row) => row.recorded !== true);
  return isDeepStrictEqual(facts, { ...known, rows });
}

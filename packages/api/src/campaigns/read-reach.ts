import type { Principal } from '../common/principal.js';
import { Scope, type SqlCondition } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';
import type { RunningCampaign } from './compiled-campaigns.service.js';

type CampaignParties = Pick<RunningCampaign, 'id' | 'bodies'> & {
  readonly compiled: Pick<RunningCampaign['compiled'], 'issuers'>;
};

/**
 * Which participations, tasks and records of which campaigns somebody may see. An administrator
 * sees all. An organizer sees every unit of the campaigns that the own body issues; of one that it
 * only supervises, itself and what is linked below it; of others nothing, whatever the body leads
 * elsewhere. A unit sees itself.
 */
export class CampaignReach {
  private constructor(
    /** Campaigns seen whole, and those seen within the scope; undefined: all campaigns. */
    private readonly whole: readonly string[] | undefined,
    private readonly within: readonly string[] | undefined,
    private readonly scope: Scope,
  ) {}

  static of(principal: Principal, campaigns: readonly CampaignParties[]): CampaignReach {
    const scope = Scope.reading({ ...principal, leads: false });
    if (principal.role === 'administrator') return new CampaignReach(undefined, [], scope);
    if (principal.role !== 'organizer') return new CampaignReach([], undefined, scope);
    const whole: string[] = [];
    const within: string[] = [];
    for (const campaign of campaigns) {
      const own = bodiesOf(principal, campaign);
      if (own.some((body) => campaign.compiled.issuers.includes(body))) whole.push(campaign.id);
      else if (own.length > 0) within.push(campaign.id);
    }
    return new CampaignReach(whole, within, scope);
  }

  /** Narrows by the columns that hold the ids of a campaign and of an organization. */
  condition(campaign: string, organization: string): SqlCondition {
    if (this.whole === undefined) return { sql: '1 = 1', values: [] };
    const scoped = this.scope.condition(organization);
    if (this.within === undefined) return scoped;
    const parts: SqlCondition[] = [];
    if (this.whole.length > 0) {
      parts.push({ sql: `${campaign} IN (${placeholders(this.whole)})`, values: this.whole });
    }
    if (this.within.length > 0) {
      parts.push({
        sql: `(${campaign} IN (${placeholders(this.within)}) AND ${scoped.sql})`,
        values: [...this.within, ...scoped.values],
      });
    }
    if (parts.length === 0) return { sql: '1 = 0', values: [] };
    return {
      sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
      values: parts.flatMap((part) => part.values),
    };
  }
}

/** The bodies that an organizer's organization is in a campaign, by their names there. */
export function bodiesOf(
  principal: Principal,
  { bodies }: Pick<RunningCampaign, 'bodies'>,
): readonly string[] {
  if (principal.role !== 'organizer') return [];
  return Object.keys(bodies).filter((name) => bodies[name] === principal.organizationId);
}

import { type CompiledCampaign, type Facts, looksBelow } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { placeholders } from '../persistence/insert-rows.js';
import type { SqlSession } from '../persistence/index.js';
import { factsFor, type OrganizationFacts } from './read-facts.js';

type Below = NonNullable<Facts['below']>;

/** Whether anything in a campaign speaks to the units above one: figures rolled up, or cases opened there. */
export function looksAbove({ campaign }: Pick<CompiledCampaign, 'campaign'>): boolean {
  return (
    Object.values(campaign.figures ?? {}).some(({ below }) => below === true) ||
    Object.values(campaign.lifecycles).some((lifecycle) => opensAbove(lifecycle))
  );
}

/** Whether participants of a campaign have to know each other at all. */
export function looksAround(compiled: CompiledCampaign): boolean {
  return looksAbove(compiled) || looksBelow(compiled.campaign);
}

/**
 * What a campaign knows of an organization, those above and below it included where the campaign
 * asks for them. They are all that the campaign is for, whether they have been taken in yet or not.
 */
export async function readFactsFor(
  tx: SqlSession,
  organization: OrganizationFacts,
  campaign: RunningCampaign,
): Promise<Facts> {
  const { compiled } = campaign;
  return {
    ...factsFor(organization, campaign),
    ...(looksAbove(compiled) && { above: await readAbove(tx, organization.id, campaign) }),
    ...(looksBelow(compiled.campaign) && { below: await readBelow(tx, organization.id, campaign) }),
  };
}

/** The organizations whose facts may name one: those linked above and below it, and the leading body's. */
export async function readRelatives(
  tx: SqlSession,
  organizationId: string,
  { bodies, compiled }: RunningCampaign,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT parent_id AS id FROM organization_links WHERE child_id = ?
      UNION SELECT child_id FROM organization_links WHERE parent_id = ?`,
    [organizationId, organizationId],
  );
  const lead = bodies[compiled.leadBody];
  return [...rows.map(({ id }) => id), ...(lead === undefined ? [] : [lead])].filter(
    (id) => id !== organizationId,
  );
}

/** The codes of the units directly above, over links of every relation. */
async function readAbove(
  tx: SqlSession,
  organizationId: string,
  { bodies, compiled }: RunningCampaign,
): Promise<string[]> {
  const categories = Object.keys(compiled.campaign.units);
  const rows = await tx.query<{ id: string; code: string }>(
    `SELECT DISTINCT o.id, o.code FROM organization_links l JOIN organizations o ON o.id = l.parent_id
      WHERE l.child_id = ? AND o.kind = 'unit' AND o.category IN (${placeholders(categories)})
      ORDER BY o.code`,
    [organizationId, ...categories],
  );
  return rows.filter(({ id }) => !Object.values(bodies).includes(id)).map(({ code }) => code);
}

/** The units directly below a unit; all for the leading body, for another those that it supervises. */
async function readBelow(
  tx: SqlSession,
  organizationId: string,
  { bodies, compiled }: RunningCampaign,
): Promise<Below> {
  const categories = Object.keys(compiled.campaign.units);
  const isBody = Object.values(bodies).includes(organizationId);
  const leads = bodies[compiled.leadBody] === organizationId;
  const rows = await tx.query<{
    id: string;
    code: string;
    name: string;
    category: string;
    attributes: string;
  }>(
    `SELECT o.id, o.code, o.name, o.category, o.attributes FROM organizations o
      WHERE o.kind = 'unit' AND o.category IN (${placeholders(categories)})
      ${leads ? '' : `AND o.id IN (SELECT child_id FROM organization_links WHERE parent_id = ? ${isBody ? SUPERVISING : ''})`}
      ORDER BY o.code`,
    [...categories, ...(leads ? [] : [organizationId])],
  );
  return rows
    .filter(({ id }) => !Object.values(bodies).includes(id))
    .map(({ code, name: title, category, attributes }) => ({
      code,
      title,
      category,
      attributes: JSON.parse(attributes) as Below[number]['attributes'],
    }));
}

/** The relations that make a body a supervisor, as `readOrganizationFacts` has them. */
const SUPERVISING = "AND relation IN ('owner', 'supervisor', 'town')";

function opensAbove(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('open' in part && isAbove(part.open)) return true;
  return Object.values(part).some(opensAbove);
}

function isAbove(open: unknown): boolean {
  return typeof open === 'object' && open !== null && 'in' in open && open.in === 'above';
}

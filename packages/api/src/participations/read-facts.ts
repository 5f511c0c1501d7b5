import type { Facts, Post, RegisterRow, RosterPerson } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { notFound } from '../common/problem.js';
import type { SqlSession } from '../persistence/index.js';

type Attributes = Readonly<Record<string, unknown>>;

/** All that is known of an organization, for whichever campaign. */
export interface OrganizationFacts {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly category?: string;
  readonly attributes: Attributes;
  readonly people: readonly RosterPerson[];
  readonly rows: readonly RegisterRow[];
  /** The ids of the organizations that stand above it as owner, supervisor or town. */
  readonly parents: readonly string[];
}

interface OrganizationRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly category: string | null;
  readonly attributes: string;
}

interface PostRow {
  readonly person_id: string;
  readonly role: string;
  readonly attributes: string;
  readonly from_on: string;
  readonly to_on: string | null;
}

interface RegisterRowRow {
  readonly register: string;
  readonly code: string;
  readonly data: string;
  readonly from_on: string;
  readonly to_on: string | null;
}

/** Reads what is known of an organization. @throws Problem `not-found` */
export async function readOrganizationFacts(
  tx: SqlSession,
  id: string,
): Promise<OrganizationFacts> {
  const [organization] = await tx.query<OrganizationRow>(
    'SELECT code, name, kind, category, attributes FROM organizations WHERE id = ?',
    [id],
  );
  if (!organization) throw notFound('organization');
  const people = await tx.query<{ id: string; code: string; name: string }>(
    'SELECT id, code, name FROM people WHERE organization_id = ? ORDER BY id',
    [id],
  );
  const posts = await tx.query<PostRow>(
    `SELECT person_id, role, attributes, from_on, to_on FROM posts
      WHERE organization_id = ? ORDER BY id`,
    [id],
  );
  const rows = await tx.query<RegisterRowRow>(
    `SELECT register, code, data, from_on, to_on FROM register_rows
      WHERE organization_id = ? ORDER BY id`,
    [id],
  );
  const parents = await tx.query<{ parent_id: string }>(
    `SELECT DISTINCT parent_id FROM organization_links
      WHERE child_id = ? AND relation IN ('owner', 'supervisor', 'town') ORDER BY parent_id`,
    [id],
  );
  const { category, kind } = organization;
  return {
    id,
    code: organization.code,
    title: organization.name,
    ...(kind === 'unit' && category !== null && { category }),
    attributes: JSON.parse(organization.attributes) as Attributes,
    people: people.map((person) => ({
      code: person.code,
      name: person.name,
      posts: posts.filter((post) => post.person_id === person.id).map(toPost),
    })),
    rows: rows.map(toRow),
    parents: parents.map((parent) => parent.parent_id),
  };
}

/** What a campaign knows of an organization: those above it are known by their names in it. */
export function factsFor(
  { id, parents, category, ...known }: OrganizationFacts,
  { bodies }: Pick<RunningCampaign, 'bodies'>,
): Facts {
  const names = Object.keys(bodies);
  const body = names.find((name) => bodies[name] === id);
  return {
    ...known,
    // A body takes part as itself, whatever category it may have beside.
    ...(body === undefined ? category !== undefined && { category } : { body }),
    supervisors: names.filter((name) => parents.includes(bodies[name] ?? '')),
  };
}

function toPost({ role, attributes, from_on: from, to_on: to }: PostRow): Post {
  return {
    role,
    from,
    ...(to !== null && { to }),
    attributes: JSON.parse(attributes) as Attributes,
  };
}

function toRow({ register, code, data, from_on: from, to_on: to }: RegisterRowRow): RegisterRow {
  return {
    register,
    code,
    data: JSON.parse(data) as Attributes,
    from,
    ...(to !== null && { to }),
  };
}

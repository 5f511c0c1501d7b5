import { notFound } from '../common/problem.js';
import type { Scope, SqlSession } from '../persistence/index.js';
import { OrganizationEntity } from './organization.entity.js';

/** The organization with an id, if it is in scope; otherwise refuses as if it did not exist. */
export async function findOrganization(
  tx: SqlSession,
  scope: Scope,
  id: string,
): Promise<OrganizationEntity> {
  const query = tx.manager
    .createQueryBuilder(OrganizationEntity, 'organization')
    .where('organization.id = :id', { id });
  const organization = await scope.narrow(query, 'organization.id').getOne();
  if (!organization) throw notFound('organization');
  return organization;
}

/**
 * The same, for work that will change facts about it. It locks the organization, so that its
 * facts change one after the other, and must be the first thing in a transaction: a server shows
 * what was committed before the first read, not before the lock.
 */
export async function holdOrganization(
  tx: SqlSession,
  scope: Scope,
  id: string,
): Promise<OrganizationEntity> {
  const { sql, values } = scope.condition('id');
  await tx.execute(`UPDATE organizations SET name = name WHERE id = ? AND ${sql}`, [id, ...values]);
  return findOrganization(tx, scope, id);
}

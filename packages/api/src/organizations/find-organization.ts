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

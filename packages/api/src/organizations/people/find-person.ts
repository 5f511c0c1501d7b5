import { notFound } from '../../common/problem.js';
import type { SqlSession } from '../../persistence/index.js';
import { PersonEntity } from './person.entity.js';

/** A person of an organization that has been found to be in scope. */
export async function findPerson(
  tx: SqlSession,
  organizationId: string,
  id: string,
): Promise<PersonEntity> {
  const person = await tx.manager.findOneBy(PersonEntity, { id, organizationId });
  if (!person) throw notFound('person');
  return person;
}

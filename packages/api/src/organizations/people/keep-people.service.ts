import { Injectable } from '@nestjs/common';

import { WallClock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { type Page, toPage } from '../../common/page.js';
import type { Principal } from '../../common/principal.js';
import { conflict } from '../../common/problem.js';
import { isUniqueViolation, Scope, Transactions } from '../../persistence/index.js';
import { FactsChanged } from '../facts-changed.js';
import { findOrganization, holdOrganization } from '../find-organization.js';
import { findPerson } from './find-person.js';
import {
  type AddPersonBody,
  type ChangePersonBody,
  type ListPeopleQuery,
  type PersonView,
  toPersonView,
} from './people.dto.js';
import { PersonEntity } from './person.entity.js';

/** The people of an organization, whether they hold a post or not. */
@Injectable()
export class KeepPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly factsChanged: FactsChanged,
    private readonly wallClock: WallClock,
  ) {}

  async add(
    principal: Principal,
    organizationId: string,
    { code, name }: AddPersonBody,
  ): Promise<PersonView> {
    const person: PersonEntity = {
      id: newId(),
      organizationId,
      code,
      name,
      createdAt: this.wallClock.now(),
    };
    try {
      await this.transactions.run(async (tx) => {
        await holdOrganization(tx, Scope.editing(principal), organizationId);
        await tx.manager.insert(PersonEntity, person);
        await this.factsChanged.announce(tx, organizationId, principal);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw conflict(
        'code-taken',
        `The organization has a person with the code "${code}" already.`,
      );
    }
    return toPersonView(person);
  }

  rename(
    principal: Principal,
    organizationId: string,
    personId: string,
    { name }: ChangePersonBody,
  ): Promise<PersonView> {
    return this.transactions.run(async (tx) => {
      await holdOrganization(tx, Scope.editing(principal), organizationId);
      const person = await findPerson(tx, organizationId, personId);
      await tx.manager.update(PersonEntity, { id: personId }, { name });
      await this.factsChanged.announce(tx, organizationId, principal);
      return toPersonView({ ...person, name });
    });
  }

  list(
    principal: Principal,
    organizationId: string,
    { cursor = '', limit }: ListPeopleQuery,
  ): Promise<Page<PersonView>> {
    return this.transactions.read(async (tx) => {
      await findOrganization(tx, Scope.reading(principal), organizationId);
      const people = await tx.manager
        .createQueryBuilder(PersonEntity, 'person')
        .where('person.organizationId = :organizationId', { organizationId })
        .andWhere('person.id > :cursor', { cursor })
        .orderBy('person.id')
        .limit(limit + 1)
        .getMany();
      return toPage(people, limit, toPersonView);
    });
  }
}

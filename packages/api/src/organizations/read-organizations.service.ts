import { Injectable } from '@nestjs/common';

import { type Page, toPage } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { Scope, Transactions } from '../persistence/index.js';
import { findOrganization } from './find-organization.js';
import { OrganizationEntity } from './organization.entity.js';
import {
  type ListOrganizationsQuery,
  type OrganizationView,
  toOrganizationView,
} from './organizations.dto.js';

@Injectable()
export class ReadOrganizations {
  constructor(private readonly transactions: Transactions) {}

  one(principal: Principal, id: string): Promise<OrganizationView> {
    return this.transactions.read(async (tx) =>
      toOrganizationView(await findOrganization(tx, Scope.reading(principal), id)),
    );
  }

  /** Those in the asker's scope, oldest first. */
  list(
    principal: Principal,
    { cursor, limit, ...filters }: ListOrganizationsQuery,
  ): Promise<Page<OrganizationView>> {
    return this.transactions.read(async (tx) => {
      const query = tx.manager
        .createQueryBuilder(OrganizationEntity, 'organization')
        .orderBy('organization.id')
        .limit(limit + 1);
      Scope.reading(principal).narrow(query, 'organization.id');
      if (cursor !== undefined) query.andWhere('organization.id > :cursor', { cursor });
      for (const [column, value] of Object.entries(filters)) {
        if (value !== undefined)
          query.andWhere(`organization.${column} = :${column}`, { [column]: value });
      }
      return toPage(await query.getMany(), limit, toOrganizationView);
    });
  }
}

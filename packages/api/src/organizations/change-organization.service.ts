import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import { Scope, Transactions } from '../persistence/index.js';
import { FactsChanged } from './facts-changed.js';
import { holdOrganization } from './find-organization.js';
import { OrganizationEntity } from './organization.entity.js';
import {
  type ChangeOrganizationBody,
  type OrganizationView,
  toOrganizationView,
} from './organizations.dto.js';

@Injectable()
export class ChangeOrganization {
  constructor(
    private readonly transactions: Transactions,
    private readonly factsChanged: FactsChanged,
  ) {}

  /** Changes what the body names and leaves the rest. */
  execute(
    principal: Principal,
    id: string,
    { name, category, attributes }: ChangeOrganizationBody,
  ): Promise<OrganizationView> {
    return this.transactions.run(async (tx) => {
      const organization = await holdOrganization(tx, Scope.editing(principal), id);
      const changed: OrganizationEntity = {
        ...organization,
        name: name ?? organization.name,
        category: category === undefined ? organization.category : category,
        attributes: attributes ?? organization.attributes,
      };
      await tx.manager.update(OrganizationEntity, { id }, changed);
      await this.factsChanged.announce(tx, id, principal);
      return toOrganizationView(changed);
    });
  }
}

import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import { notFound, unprocessable } from '../common/problem.js';
import { Scope, Transactions } from '../persistence/index.js';
import { FactsChanged } from './facts-changed.js';
import { findOrganization, holdOrganization } from './find-organization.js';
import { OrganizationLinkEntity } from './organization-link.entity.js';
import type { LinkBody, LinkList } from './organizations.dto.js';

@Injectable()
export class LinkOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly factsChanged: FactsChanged,
  ) {}

  list(principal: Principal, childId: string): Promise<LinkList> {
    return this.transactions.read(async (tx) => {
      await findOrganization(tx, Scope.reading(principal), childId);
      const links = await tx.manager.find(OrganizationLinkEntity, {
        where: { childId },
        order: { parentId: 'ASC', relation: 'ASC' },
      });
      return { items: links.map(({ parentId, relation }) => ({ parentId, relation })) };
    });
  }

  /** Puts an organization below another. A link that is there already stays as it is. */
  async link(
    principal: Principal,
    childId: string,
    { parentId, relation }: LinkBody,
  ): Promise<void> {
    if (childId === parentId) {
      throw unprocessable('link-to-itself', 'An organization cannot be linked to itself.');
    }
    await this.transactions.run(async (tx) => {
      const scope = Scope.editing(principal);
      await holdOrganization(tx, scope, childId);
      await findOrganization(tx, scope, parentId);
      const link = { childId, parentId, relation };
      if (await tx.manager.existsBy(OrganizationLinkEntity, link)) return;
      await tx.manager.insert(OrganizationLinkEntity, link);
      await this.factsChanged.announce(tx, childId, principal, [parentId]);
    });
  }

  async unlink(
    principal: Principal,
    childId: string,
    { parentId, relation }: LinkBody,
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      await holdOrganization(tx, Scope.editing(principal), childId);
      const { affected } = await tx.manager.delete(OrganizationLinkEntity, {
        childId,
        parentId,
        relation,
      });
      if (affected === 0) throw notFound('link');
      await this.factsChanged.announce(tx, childId, principal, [parentId]);
    });
  }
}

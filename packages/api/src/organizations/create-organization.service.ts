import { Injectable } from '@nestjs/common';

import { WallClock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Principal } from '../common/principal.js';
import { conflict } from '../common/problem.js';
import { isUniqueViolation, Transactions } from '../persistence/index.js';
import { FactsChanged } from './facts-changed.js';
import { OrganizationEntity } from './organization.entity.js';
import {
  type CreateOrganizationBody,
  type OrganizationView,
  toOrganizationView,
} from './organizations.dto.js';

@Injectable()
export class CreateOrganization {
  constructor(
    private readonly transactions: Transactions,
    private readonly factsChanged: FactsChanged,
    private readonly wallClock: WallClock,
  ) {}

  async execute(principal: Principal, body: CreateOrganizationBody): Promise<OrganizationView> {
    const organization: OrganizationEntity = {
      ...body,
      id: newId(),
      category: body.category ?? null,
      createdAt: this.wallClock.now(),
    };
    try {
      await this.transactions.run(async (tx) => {
        await tx.manager.insert(OrganizationEntity, organization);
        await this.factsChanged.announce(tx, organization.id, principal);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw conflict(
        'code-taken',
        `There is an organization with the code "${body.code}" already.`,
      );
    }
    return toOrganizationView(organization);
  }
}

import { Injectable } from '@nestjs/common';

import { newId } from '../../common/ids.js';
import { type Page, toPage } from '../../common/page.js';
import type { Principal } from '../../common/principal.js';
import { conflict, notFound, unprocessable } from '../../common/problem.js';
import { isUniqueViolation, Scope, Transactions } from '../../persistence/index.js';
import { FactsChanged } from '../facts-changed.js';
import { findOrganization, holdOrganization } from '../find-organization.js';
import { RegisterRowEntity } from './register-row.entity.js';
import {
  type AddRowBody,
  type ChangeRowBody,
  type ListRowsQuery,
  type RowView,
  toRowView,
} from './registers.dto.js';

/** The registers that an organization keeps. A row is never deleted: it ends. */
@Injectable()
export class KeepRegister {
  constructor(
    private readonly transactions: Transactions,
    private readonly factsChanged: FactsChanged,
  ) {}

  async add(
    principal: Principal,
    organizationId: string,
    register: string,
    { code, data, from, to }: AddRowBody,
  ): Promise<RowView> {
    const row: RegisterRowEntity = {
      id: newId(),
      organizationId,
      register,
      code,
      data,
      fromOn: from,
      toOn: to ?? null,
    };
    checkSpan(row);
    try {
      await this.transactions.run(async (tx) => {
        await holdOrganization(tx, Scope.editing(principal), organizationId);
        await tx.manager.insert(RegisterRowEntity, row);
        await this.factsChanged.announce(tx, organizationId, principal);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw conflict(
        'code-taken',
        `The register "${register}" has a row with the code "${code}" already.`,
      );
    }
    return toRowView(row);
  }

  change(
    principal: Principal,
    organizationId: string,
    register: string,
    rowId: string,
    { data, to }: ChangeRowBody,
  ): Promise<RowView> {
    return this.transactions.run(async (tx) => {
      await holdOrganization(tx, Scope.editing(principal), organizationId);
      const key = { id: rowId, organizationId, register };
      const row = await tx.manager.findOneBy(RegisterRowEntity, key);
      if (!row) throw notFound('row');
      const changed: RegisterRowEntity = {
        ...row,
        data: data ?? row.data,
        toOn: to === undefined ? row.toOn : to,
      };
      checkSpan(changed);
      await tx.manager.update(RegisterRowEntity, { id: rowId }, changed);
      await this.factsChanged.announce(tx, organizationId, principal);
      return toRowView(changed);
    });
  }

  list(
    principal: Principal,
    organizationId: string,
    register: string,
    { cursor = '', limit, on }: ListRowsQuery,
  ): Promise<Page<RowView>> {
    return this.transactions.read(async (tx) => {
      await findOrganization(tx, Scope.reading(principal), organizationId);
      const query = tx.manager
        .createQueryBuilder(RegisterRowEntity, 'row')
        .where('row.organizationId = :organizationId', { organizationId })
        .andWhere('row.register = :register', { register })
        .andWhere('row.id > :cursor', { cursor })
        .orderBy('row.id')
        .limit(limit + 1);
      if (on !== undefined) {
        query
          .andWhere('row.fromOn <= :on', { on })
          .andWhere('(row.toOn IS NULL OR row.toOn >= :on)');
      }
      return toPage(await query.getMany(), limit, toRowView);
    });
  }
}

function checkSpan({ fromOn, toOn }: RegisterRowEntity): void {
  if (toOn !== null && toOn < fromOn) {
    throw unprocessable('ends-before-start', `The row begins on ${fromOn} and cannot end before.`);
  }
}

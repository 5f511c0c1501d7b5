import type { ReadStream } from 'node:fs';

import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { Scope, Transactions } from '../persistence/index.js';
import { FileEntity } from './file.entity.js';
import { FileStore } from './file-store.service.js';

@Injectable()
export class ReadFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: FileStore,
  ) {}

  async execute(
    principal: Principal,
    id: string,
  ): Promise<{ readonly file: FileEntity; readonly content: ReadStream }> {
    const file = await this.transactions.read((tx) => {
      const query = tx.manager
        .createQueryBuilder(FileEntity, 'file')
        .where('file.id = :id', { id });
      return Scope.reading(principal).narrow(query, 'file.organizationId').getOne();
    });
    if (!file) throw notFound('file');
    return { file, content: this.store.read(file.id) };
  }
}

import type { ReadStream } from 'node:fs';

import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { Scope, type SqlSession, Transactions } from '../persistence/index.js';
import { FileEntity } from './file.entity.js';
import { FileReaders } from './file-readers.js';
import { FileStore } from './file-store.service.js';

@Injectable()
export class ReadFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: FileStore,
    private readonly readers: FileReaders,
  ) {}

  /**
   * A file of an organization in the asker's scope, or one that something shows which the asker
   * may see; otherwise refuses as if it did not exist.
   */
  async execute(
    principal: Principal,
    id: string,
  ): Promise<{ readonly file: FileEntity; readonly content: ReadStream }> {
    const file = await this.transactions.read((tx) => this.find(tx, principal, id));
    if (!file) throw notFound('file');
    return { file, content: this.store.read(file.id) };
  }

  private async find(
    tx: SqlSession,
    principal: Principal,
    id: string,
  ): Promise<FileEntity | undefined> {
    const query = tx.manager.createQueryBuilder(FileEntity, 'file').where('file.id = :id', { id });
    const own = await Scope.reading(principal).narrow(query, 'file.organizationId').getOne();
    if (own) return own;
    const file = await tx.manager.findOneBy(FileEntity, { id });
    return file && (await this.readers.mayRead(tx, principal, file)) ? file : undefined;
  }
}

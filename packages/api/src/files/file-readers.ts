import { Injectable, Module } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import type { SqlSession } from '../persistence/index.js';
import type { FileEntity } from './file.entity.js';

export type OwnedFile = Pick<FileEntity, 'id' | 'organizationId'>;

/** Something for the sake of which a file is shown to others than its organization and those above. */
export interface FileReader {
  mayRead(tx: SqlSession, principal: Principal, file: OwnedFile): Promise<boolean>;
}

/** Asks whoever shows files elsewhere. Features join by themselves, so this one knows none. */
@Injectable()
export class FileReaders {
  private readonly readers: FileReader[] = [];

  join(reader: FileReader): void {
    this.readers.push(reader);
  }

  async mayRead(tx: SqlSession, principal: Principal, file: OwnedFile): Promise<boolean> {
    // One after the other: they share the one connection of the transaction.
    for (const reader of this.readers) {
      if (await reader.mayRead(tx, principal, file)) return true;
    }
    return false;
  }
}

@Module({ providers: [FileReaders], exports: [FileReaders] })
export class FileReadersModule {}

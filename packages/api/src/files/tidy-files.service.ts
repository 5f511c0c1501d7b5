import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

import { Transactions } from '../persistence/index.js';
import { FileEntity } from './file.entity.js';
import { FileStore } from './file-store.service.js';

/** Before the service takes requests, removes what interrupted uploads have left. */
@Injectable()
export class TidyFiles implements OnApplicationBootstrap {
  constructor(
    private readonly store: FileStore,
    private readonly transactions: Transactions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const id of await this.store.interrupted()) {
      const committed = await this.transactions.read((tx) =>
        tx.manager.existsBy(FileEntity, { id }),
      );
      await (committed ? this.store.settle(id) : this.store.discard(id));
    }
  }
}

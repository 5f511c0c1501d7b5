import type { Readable } from 'node:stream';

import { Inject, Injectable } from '@nestjs/common';

import { WallClock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Principal } from '../common/principal.js';
import { Problem } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';
import { checkContent, declaredKind } from './check-file-kind.js';
import { contentKind } from './content-kind.js';
import { FileEntity } from './file.entity.js';
import { readFileName } from './file-name.js';
import { FILE_SETTINGS, type FileSettings, FileStore, tooLarge } from './file-store.service.js';
import { type FileView, toFileView } from './files.dto.js';

/** The headers of an upload as they came. */
export interface UploadHeaders {
  readonly contentType: string | undefined;
  readonly contentLength: string | undefined;
  readonly fileName: string | undefined;
}

@Injectable()
export class UploadFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: FileStore,
    private readonly wallClock: WallClock,
    @Inject(FILE_SETTINGS) private readonly settings: FileSettings,
  ) {}

  /** Stores a file of the asker's organization; resolves once file and row are durable. */
  async execute(principal: Principal, headers: UploadHeaders, body: Readable): Promise<FileView> {
    const name = readFileName(headers.fileName);
    const kind = declaredKind(headers.contentType, name);
    if (Number(headers.contentLength ?? 0) > this.settings.maxFileBytes) {
      throw tooLarge(this.settings.maxFileBytes);
    }
    const id = newId();
    const { path, size, sha256 } = await this.store.receive(id, body);
    try {
      if (size === 0) throw new Problem(400, 'file-empty', 'The file is empty.');
      checkContent(kind, await contentKind(path));
      const file: FileEntity = {
        id,
        organizationId: principal.organizationId ?? null,
        name,
        mediaType: kind.mediaType,
        size,
        sha256,
        createdAt: this.wallClock.now(),
        createdBy: principal.accountId,
      };
      await this.store.keep(id);
      await this.transactions.run((tx) => tx.manager.insert(FileEntity, file));
      await this.store.settle(id);
      return toFileView(file);
    } catch (error) {
      await this.discardUnlessCommitted(id);
      throw error;
    }
  }

  /** An error may come after a commit whose answer was lost; then the file is somebody's. */
  private async discardUnlessCommitted(id: string): Promise<void> {
    const committed = await this.transactions
      .read((tx) => tx.manager.existsBy(FileEntity, { id }))
      .catch(() => true); // Left in `incoming`, the next start decides.
    if (!committed) await this.store.discard(id);
  }
}

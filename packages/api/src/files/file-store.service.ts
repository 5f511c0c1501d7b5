import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { Inject, Injectable } from '@nestjs/common';

import { Problem } from '../common/problem.js';

/** The injection token of where files go and how large one may be. */
export const FILE_SETTINGS = Symbol('FILE_SETTINGS');

export interface FileSettings {
  readonly folder: string;
  readonly maxFileBytes: number;
}

/** A file that has arrived whole and is durable, and is not yet anybody's. */
export interface ArrivedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Files on a disk, named by id alone. A file arrives in `incoming` and stays linked there until
 * its row is committed, so that whatever is found in `incoming` at a start was interrupted.
 */
@Injectable()
export class FileStore {
  private readonly incoming: string;

  constructor(@Inject(FILE_SETTINGS) private readonly settings: FileSettings) {
    this.incoming = join(settings.folder, 'incoming');
  }

  /** Takes in a stream; rejects, leaving nothing, when it breaks off or passes the limit. */
  async receive(id: string, source: Readable): Promise<ArrivedFile> {
    const path = join(this.incoming, id);
    try {
      return await this.write(path, source);
    } catch (error) {
      await this.discard(id);
      throw asProblem(error);
    }
  }

  /** Moves an arrived file to its place; durable when it resolves. */
  async keep(id: string): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true });
    await link(join(this.incoming, id), path);
    await syncFolder(dirname(path));
  }

  /** Ends the arrival of a file whose row is committed. */
  async settle(id: string): Promise<void> {
    await rm(join(this.incoming, id), { force: true });
  }

  /** Removes every trace of a file that got no row. */
  async discard(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
    await this.settle(id);
  }

  read(id: string): ReadStream {
    return createReadStream(this.pathOf(id));
  }

  /** The ids of files whose arrival was interrupted. */
  async interrupted(): Promise<string[]> {
    await mkdir(this.incoming, { recursive: true });
    return readdir(this.incoming);
  }

  private async write(path: string, source: Readable): Promise<ArrivedFile> {
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(path, 'wx');
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > this.settings.maxFileBytes) throw tooLarge(this.settings.maxFileBytes);
        hash.update(chunk);
        await file.appendFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { path, size, sha256: hash.digest('hex') };
  }

  // Random digits stand at the end of an id and spread the files evenly.
  private pathOf(id: string): string {
    return join(this.settings.folder, id.slice(-2), id);
  }
}

/** What a broken upload means for its sender; other errors stay what they are. */
function asProblem(error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNRESET':
      return new Problem(400, 'upload-interrupted', 'The upload broke off before its end.');
    case 'ENOSPC':
      return new Problem(507, 'storage-full', 'There is no room left for files.');
    default:
      return error;
  }
}

export function tooLarge(maxFileBytes: number): Problem {
  return new Problem(413, 'too-large', `The file is larger than ${String(maxFileBytes)} bytes.`, {
    // The rest of the body is not read, so the connection is of no further use.
    headers: { Connection: 'close' },
  });
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

import { createHash } from 'node:crypto';

import type { RecordEntity } from './record.entity.js';

export type UnsealedRecord = Readonly<Omit<RecordEntity, 'hash'>>;

/** What the first record of a participation has for the hash before it. */
export const NO_RECORD = '';

/** The hash (SHA-256, hexadecimal) that ties a record to its content and to the records before it. */
export function sealOf(record: UnsealedRecord): string {
  const content = JSON.stringify([
    record.prevHash,
    record.participationId,
    record.seq,
    record.commandId,
    record.requestDigest,
    record.at,
    record.actor,
    record.command,
    record.entries,
    record.reply,
  ]);
  return createHash('sha256').update(content).digest('hex');
}

import { hash } from 'node:crypto';

import type { RecordEntity } from './record.entity.js';

export type UnsealedRecord = Readonly<Omit<RecordEntity, 'hash'>>;

/** What the first record of a participation has for the hash before it. */
export const NO_RECORD = '';

/** The hash (SHA-256, hexadecimal) that ties a record to its content and to the records before it. */
export function sealOf(record: UnsealedRecord): string {
  const parts = [
    record.prevHash,
    record.participationId,
    String(record.seq),
    record.commandId,
    record.requestDigest,
    String(record.at),
    record.actor,
    record.command,
    record.entries,
    record.reply,
  ];
  // The lengths tell where one part ends and the next begins, whatever they hold.
  const content = `${parts.map((part) => part.length).join(' ')}\n${parts.join('')}`;
  return hash('sha256', content, 'hex');
}

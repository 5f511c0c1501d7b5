import type { SqlSession } from '../persistence/index.js';
import type { UnsealedRecord } from './seal-record.js';

const RECORD = `INSERT INTO records (participation_id, seq, command_id, request_digest, at, actor,
    command, entries, reply, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds a record with the hash that seals it. */
export async function insertRecord(
  tx: SqlSession,
  record: UnsealedRecord,
  hash: string,
): Promise<void> {
  await tx.execute(RECORD, [
    record.participationId,
    record.seq,
    record.commandId,
    record.requestDigest,
    record.at,
    record.actor,
    record.command,
    record.entries,
    record.reply,
    record.prevHash,
    hash,
  ]);
}

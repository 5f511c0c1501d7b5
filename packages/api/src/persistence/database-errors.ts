import { QueryFailedError } from 'typeorm';

/** The driver's words for one failure; `errno` is the server's number where there is one. */
interface DriverError {
  readonly code?: string;
  readonly errno?: number;
  /** The driver's mark on errors after which a connection cannot be used; some have no code. */
  readonly fatal?: boolean;
}

/** Errors after which the server has undone, or is about to undo, the transaction. */
const CONFLICT_NUMBERS = new Set([
  1205, // lock wait timeout: undoes the statement alone
  1213, // deadlock, and on a cluster a failed certification
  1020, // the record has changed since it was read
  9007, // TiDB: write conflict
  8002, // TiDB: for update of a changed row
  8028, // TiDB: the schema changed
]);

/** Errors that say the connection, not the work, is at fault. */
const CONNECTION_NUMBERS = new Set([1040, 1047, 1053, 1927, 2006, 2013, 4031]);
const CONNECTION_CODES = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Whether the whole transaction may be tried again, given that it was not committed. */
export function isTransient(error: unknown): boolean {
  const { code, errno } = driverError(error);
  return isConnectionLoss(error) || CONFLICT_NUMBERS.has(errno ?? 0) || isBusy(code);
}

export function isConnectionLoss(error: unknown): boolean {
  const { code, errno, fatal } = driverError(error);
  return fatal === true || CONNECTION_NUMBERS.has(errno ?? 0) || CONNECTION_CODES.has(code ?? '');
}

/** Whether a unique key refused the write. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, errno } = driverError(error);
  return (
    errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

function isBusy(code: string | undefined): boolean {
  return code !== undefined && /^SQLITE_(BUSY|LOCKED)/.test(code);
}

function driverError(error: unknown): DriverError {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null ? cause : {};
}

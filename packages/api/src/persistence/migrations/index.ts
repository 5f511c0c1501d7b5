import type { MigrationClass } from '../open-database.js';
import { Foundation1700000000001 } from './1700000000001-foundation.js';
import { Campaigns1700000000002 } from './1700000000002-campaigns.js';
import { Signals1700000000003 } from './1700000000003-signals.js';

/** Every migration, oldest first. One that has shipped is never edited; a new one is added. */
export const MIGRATIONS: readonly MigrationClass[] = [
  Foundation1700000000001,
  Campaigns1700000000002,
  Signals1700000000003,
];

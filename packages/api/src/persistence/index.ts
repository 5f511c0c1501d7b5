export { ClockModule } from './clock.module.js';
export { DatabaseModule } from './database.module.js';
export { isUniqueViolation } from './database-errors.js';
export { DemoClock } from './demo-clock.js';
export { ClockEntity } from './clock.entity.js';
export { MIGRATIONS } from './migrations/index.js';
export {
  type DatabaseSchema,
  type EntityClass,
  type MigrationClass,
  openDatabase,
} from './open-database.js';
export { type Dialect, type SqlSession, type SqlValue } from './sql-session.js';
export { CommitOutcomeUnknown, Transactions } from './transactions.js';
export { Scope, type SqlCondition } from './scope.js';

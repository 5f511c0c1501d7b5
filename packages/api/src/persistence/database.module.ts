import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { DatabaseLocation } from '../common/database-location.js';
import { type DatabaseSchema, openDatabase } from './open-database.js';
import { Transactions } from './transactions.js';

/** Opens the database, brings its schema up to date and closes it when the service ends. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(location: DatabaseLocation, schema: DatabaseSchema): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => openMigrated(location, schema) },
        {
          provide: Transactions,
          useFactory: (dataSource: DataSource) => new Transactions(dataSource),
          inject: [DataSource],
        },
      ],
      exports: [DataSource, Transactions],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

async function openMigrated(
  location: DatabaseLocation,
  schema: DatabaseSchema,
): Promise<DataSource> {
  const dataSource = await openDatabase(location, schema);
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    if (location.kind === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

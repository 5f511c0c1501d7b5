import type { MigrationInterface, QueryRunner } from 'typeorm';

import { addColumn, createIndex, createTable, dropColumn, dropTable } from './schema-change.js';

/** What participations tell each other, whose facts are to be read anew, and the words of messages. */
export class Signals1700000000003 implements MigrationInterface {
  readonly name = 'Signals1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'signals', [
      'id varchar(64) NOT NULL PRIMARY KEY',
      'delivery_key varchar(64) NOT NULL',
      'participation_id varchar(64) NOT NULL',
      'seq integer NOT NULL',
      'campaign varchar(64) NOT NULL',
      'recipient varchar(80) NOT NULL',
      'command LONGTEXT NOT NULL',
      'hops integer NOT NULL',
      'created_at bigint NOT NULL',
      'state varchar(64) NOT NULL',
      'refusal varchar(64)',
      'attempts integer NOT NULL',
      'retry_at bigint',
      'settled_at bigint',
    ]);
    await createIndex(runner, 'unique', 'signals_delivery', 'signals', ['delivery_key']);
    await createIndex(runner, 'plain', 'signals_waiting', 'signals', [
      'state',
      'campaign',
      'recipient',
      'id',
    ]);
    await createTable(runner, 'stale_facts', [
      'id varchar(64) NOT NULL PRIMARY KEY',
      'participation_id varchar(64) NOT NULL',
    ]);
    await createIndex(runner, 'plain', 'stale_facts_of', 'stale_facts', ['participation_id']);
    await addColumn(runner, 'messages', 'words LONGTEXT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'messages', 'words');
    await dropTable(runner, 'stale_facts');
    await dropTable(runner, 'signals');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createIndex, createTable, dropTable } from './schema-change.js';

/** Organizations with their people and registers, accounts and sessions, files, the clock. */
export class Foundation1700000000001 implements MigrationInterface {
  readonly name = 'Foundation1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createOrganizations(runner);
    await createPeople(runner);
    await createIdentity(runner);
    await createTable(runner, 'files', [
      'id varchar(64) NOT NULL PRIMARY KEY',
      'organization_id varchar(64)',
      'name varchar(255) NOT NULL',
      'media_type varchar(255) NOT NULL',
      'size bigint NOT NULL',
      'sha256 varchar(64) NOT NULL',
      'created_at bigint NOT NULL',
      'created_by varchar(64) NOT NULL',
    ]);
    await createIndex(runner, 'plain', 'files_organization', 'files', ['organization_id']);
    await createTable(runner, 'clocks', [
      'name varchar(64) NOT NULL PRIMARY KEY',
      'instant_at bigint NOT NULL',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await dropTable(runner, table);
  }
}

const TABLES = [
  'clocks',
  'files',
  'sessions',
  'accounts',
  'register_rows',
  'posts',
  'people',
  'organization_links',
  'organizations',
];

async function createOrganizations(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'organizations', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'code varchar(64) NOT NULL',
    'name varchar(255) NOT NULL',
    'kind varchar(64) NOT NULL',
    'category varchar(64)',
    'attributes LONGTEXT NOT NULL',
    'created_at bigint NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'organizations_code', 'organizations', ['code']);
  await createTable(runner, 'organization_links', [
    'child_id varchar(64) NOT NULL',
    'parent_id varchar(64) NOT NULL',
    'relation varchar(64) NOT NULL',
    'PRIMARY KEY (child_id, parent_id, relation)',
  ]);
  await createIndex(runner, 'plain', 'organization_links_parent', 'organization_links', [
    'parent_id',
  ]);
}

async function createPeople(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'people', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'organization_id varchar(64) NOT NULL',
    'code varchar(64) NOT NULL',
    'name varchar(255) NOT NULL',
    'created_at bigint NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'people_code', 'people', ['organization_id', 'code']);
  await createTable(runner, 'posts', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'person_id varchar(64) NOT NULL',
    'organization_id varchar(64) NOT NULL',
    'role varchar(64) NOT NULL',
    'attributes LONGTEXT NOT NULL',
    'from_on varchar(10) NOT NULL',
    'to_on varchar(10)',
  ]);
  await createIndex(runner, 'unique', 'posts_start', 'posts', ['person_id', 'role', 'from_on']);
  await createIndex(runner, 'plain', 'posts_organization', 'posts', ['organization_id']);
  await createTable(runner, 'register_rows', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'organization_id varchar(64) NOT NULL',
    'register varchar(64) NOT NULL',
    'code varchar(64) NOT NULL',
    'data LONGTEXT NOT NULL',
    'from_on varchar(10) NOT NULL',
    'to_on varchar(10)',
  ]);
  await createIndex(runner, 'unique', 'register_rows_code', 'register_rows', [
    'organization_id',
    'register',
    'code',
  ]);
}

async function createIdentity(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'accounts', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'login varchar(64) NOT NULL',
    'password_hash varchar(255) NOT NULL',
    'role varchar(64) NOT NULL',
    'organization_id varchar(64)',
    'person_id varchar(64)',
    'disabled integer NOT NULL',
    'failed_attempts integer NOT NULL',
    'locked_until_at bigint',
    'created_at bigint NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'accounts_login', 'accounts', ['login']);
  await createIndex(runner, 'plain', 'accounts_organization', 'accounts', ['organization_id']);
  await createTable(runner, 'sessions', [
    'token_hash varchar(64) NOT NULL PRIMARY KEY',
    'account_id varchar(64) NOT NULL',
    'created_at bigint NOT NULL',
    'expires_at bigint NOT NULL',
    'last_seen_at bigint NOT NULL',
  ]);
  await createIndex(runner, 'plain', 'sessions_account', 'sessions', ['account_id']);
  await createIndex(runner, 'plain', 'sessions_expiry', 'sessions', ['expires_at']);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createIndex, createTable, dropTable } from './schema-change.js';

/** Definitions and campaigns, participations with tasks, records, timers and messages. */
export class Campaigns1700000000002 implements MigrationInterface {
  readonly name = 'Campaigns1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await createCampaigns(runner);
    await createParticipations(runner);
    await createTasks(runner);
    await createTimers(runner);
    await createMessages(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await dropTable(runner, table);
  }
}

const TABLES = [
  'messages',
  'timers',
  'records',
  'tasks',
  'participations',
  'campaigns',
  'definitions',
];

async function createCampaigns(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'definitions', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'name varchar(64) NOT NULL',
    'version varchar(64) NOT NULL',
    'digest varchar(64) NOT NULL',
    'title LONGTEXT NOT NULL',
    'entry varchar(255) NOT NULL',
    'files LONGTEXT NOT NULL',
    'created_at bigint NOT NULL',
    'created_by varchar(64) NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'definitions_version', 'definitions', ['name', 'version']);
  await createTable(runner, 'campaigns', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'definition_id varchar(64) NOT NULL',
    'name varchar(64) NOT NULL',
    'digest varchar(64) NOT NULL',
    'published_at bigint NOT NULL',
    'dates LONGTEXT NOT NULL',
    'bodies LONGTEXT NOT NULL',
    'revision integer NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'campaigns_name', 'campaigns', ['name']);
}

async function createParticipations(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'participations', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'campaign_id varchar(64) NOT NULL',
    'organization_id varchar(64) NOT NULL',
    'revision integer NOT NULL',
    'status varchar(64) NOT NULL',
    'facts LONGTEXT NOT NULL',
    'state LONGTEXT NOT NULL',
    'enrolled_at bigint',
    'dates_revision integer NOT NULL',
    'last_hash varchar(64) NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'participations_organization', 'participations', [
    'campaign_id',
    'organization_id',
  ]);
  await createIndex(runner, 'plain', 'participations_of', 'participations', ['organization_id']);
  await createTable(runner, 'records', [
    'participation_id varchar(64) NOT NULL',
    'seq integer NOT NULL',
    'command_id varchar(64) NOT NULL',
    'request_digest varchar(64) NOT NULL',
    'at bigint NOT NULL',
    'actor LONGTEXT NOT NULL',
    'command LONGTEXT NOT NULL',
    'entries LONGTEXT NOT NULL',
    'reply LONGTEXT NOT NULL',
    'prev_hash varchar(64) NOT NULL',
    'hash varchar(64) NOT NULL',
    'PRIMARY KEY (participation_id, seq)',
  ]);
  await createIndex(runner, 'unique', 'records_command', 'records', [
    'participation_id',
    'command_id',
  ]);
}

async function createTasks(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'tasks', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'participation_id varchar(64) NOT NULL',
    'campaign_id varchar(64) NOT NULL',
    'organization_id varchar(64) NOT NULL',
    'task_key varchar(200) NOT NULL',
    'activity varchar(64) NOT NULL',
    'outcome varchar(64) NOT NULL',
    'progress varchar(64) NOT NULL',
    'standing varchar(64) NOT NULL',
    'light varchar(64) NOT NULL',
    'owed integer NOT NULL',
    'past integer NOT NULL',
    'due_at bigint',
    'due_on varchar(10)',
    'owner varchar(120) NOT NULL',
    'state LONGTEXT NOT NULL',
    'updated_at bigint NOT NULL',
  ]);
  await createIndex(runner, 'unique', 'tasks_key', 'tasks', ['participation_id', 'task_key']);
  await createIndex(runner, 'plain', 'tasks_organization', 'tasks', [
    'organization_id',
    'campaign_id',
  ]);
  await createIndex(runner, 'plain', 'tasks_campaign', 'tasks', ['campaign_id', 'activity']);
  await createIndex(runner, 'plain', 'tasks_list', 'tasks', ['campaign_id', 'id']);
  // Holds everything that boards count, in the order in which they group it.
  await createIndex(runner, 'plain', 'tasks_board', 'tasks', [
    'campaign_id',
    'participation_id',
    'activity',
    'outcome',
    'standing',
    'light',
    'owed',
    'organization_id',
  ]);
}

async function createTimers(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'timers', [
    'participation_id varchar(64) NOT NULL',
    'task_key varchar(200) NOT NULL',
    'name varchar(120) NOT NULL',
    'generation integer NOT NULL',
    'due_at bigint NOT NULL',
    'attempts integer NOT NULL',
    'retry_at bigint',
    'PRIMARY KEY (participation_id, task_key, name)',
  ]);
  await createIndex(runner, 'plain', 'timers_due', 'timers', ['due_at']);
}

async function createMessages(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'messages', [
    'id varchar(64) NOT NULL PRIMARY KEY',
    'participation_id varchar(64) NOT NULL',
    'campaign_id varchar(64) NOT NULL',
    'message_key varchar(400) NOT NULL',
    'mailbox varchar(80) NOT NULL',
    'task_key varchar(200) NOT NULL',
    'activity varchar(64) NOT NULL',
    'rule varchar(64) NOT NULL',
    'occurrence varchar(120) NOT NULL',
    'at bigint NOT NULL',
    'due_on varchar(10)',
    'digest varchar(64)',
    'read_at bigint',
  ]);
  await createIndex(runner, 'unique', 'messages_key', 'messages', [
    'participation_id',
    'message_key',
  ]);
  await createIndex(runner, 'plain', 'messages_mailbox', 'messages', ['mailbox', 'at']);
}

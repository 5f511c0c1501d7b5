import { hash } from 'node:crypto';

import type { Signal } from '@muster/engine';

import { newId } from '../common/ids.js';
import { insertRows, placeholders } from '../persistence/insert-rows.js';
import type { SqlSession } from '../persistence/sql-session.js';
import { joinGathers } from './join-gathers.js';

const COLUMNS = [
  'id',
  'delivery_key',
  'participation_id',
  'seq',
  'campaign',
  'recipient',
  'command',
  'hops',
  'created_at',
  'state',
  'refusal',
  'attempts',
  'retry_at',
  'settled_at',
];

/** The record that signals follow from. */
export interface SignalOrigin {
  readonly participationId: string;
  readonly seq: number;
  /** Epoch ms. */
  readonly at: number;
  /** How many signals led to this one, one by the other. */
  readonly hops: number;
  readonly campaign: string;
  /** The organization of each body of the campaign, by the body's name. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** Writes what others have to be told. The record is there once, and so are its signals. */
export async function writeSignals(
  tx: SqlSession,
  origin: SignalOrigin,
  signals: readonly Signal[],
): Promise<void> {
  const ids = await organizationIds(tx, signals);
  const lanes = new Map<string, Signal[]>();
  for (const signal of signals) {
    const { to, campaign = origin.campaign } = signal;
    const lane = JSON.stringify([campaign, recipientOf(to, origin.bodies, ids)]);
    lanes.set(lane, [...(lanes.get(lane) ?? []), signal]);
  }
  const rows = [...lanes].flatMap(([lane, sent]) => {
    const [campaign = '', recipient = ''] = JSON.parse(lane) as string[];
    return joinGathers(sent).map(({ command }, place) => [
      newId(),
      hash(
        'sha256',
        JSON.stringify([origin.participationId, origin.seq, campaign, recipient, place]),
        'hex',
      ),
      origin.participationId,
      origin.seq,
      campaign,
      recipient,
      JSON.stringify(command),
      origin.hops,
      origin.at,
      'pending',
      null,
      0,
      null,
      null,
    ]);
  });
  await insertRows(tx, 'signals', COLUMNS, rows);
}

/** Organizations are found by their codes where signals name units: a body's is one of them too. */
async function organizationIds(
  tx: SqlSession,
  signals: readonly Signal[],
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(signals.flatMap(({ to }) => ('unit' in to ? [to.unit] : [])))];
  if (codes.length === 0) return new Map();
  const rows = await tx.query<{ id: string; code: string }>(
    `SELECT id, code FROM organizations WHERE code IN (${placeholders(codes)})`,
    codes,
  );
  return new Map(rows.map(({ id, code }) => [code, id]));
}

function recipientOf(
  to: Signal['to'],
  bodies: SignalOrigin['bodies'],
  ids: ReadonlyMap<string, string>,
): string {
  const id = 'unit' in to ? ids.get(to.unit) : bodies[to.body];
  if (id !== undefined) return `organization:${id}`;
  return 'unit' in to ? `unit:${to.unit}` : `body:${to.body}`;
}

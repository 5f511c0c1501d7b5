import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';
import { createApp, readConfig, Transactions, VerifyParticipation } from '@muster/api';

import { DemoProcess } from './support/demo-process.js';
import { Writer } from './support/writer.js';

const KILLS = 20;
const DAY_MS = 86_400_000;

interface Sent {
  readonly unit: string;
  readonly mailbox: string;
  readonly task_key: string;
  readonly rule: string;
  readonly occurrence: string;
  readonly due_on: string | null;
}

const MESSAGES = `SELECT o.code AS unit, SUBSTR(m.mailbox, 1, 6) AS mailbox, m.task_key, m.rule,
    m.occurrence, m.due_on, COUNT(*) AS times
  FROM messages m
  JOIN participations p ON p.id = m.participation_id
  JOIN organizations o ON o.id = p.organization_id
  GROUP BY o.code, SUBSTR(m.mailbox, 1, 6), m.task_key, m.rule, m.occurrence, m.due_on
  ORDER BY o.code, m.task_key, m.rule, m.occurrence, SUBSTR(m.mailbox, 1, 6)`;

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-crash-'));
  folders.push(folder);
  return folder;
};

/** The same sequence of numbers in [0, 1) each time (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

async function send(url: string, path: string, token: string | undefined, body: unknown) {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

async function signIn(demo: DemoProcess, login: string): Promise<string> {
  const account = demo.accounts().find((candidate) => candidate.login === login);
  if (account === undefined) throw new Error(`There is no account ${login}`);
  const { password } = account;
  return String((await send(demo.url, '/v1/sessions', undefined, { login, password }))['token']);
}

/** Opens what a demonstration left behind, without serving it. */
async function inspect<T>(
  folder: string,
  look: (app: Awaited<ReturnType<typeof createApp>>) => Promise<T>,
): Promise<T> {
  const read = readConfig({
    MUSTER_DATA_DIR: folder,
    MUSTER_LOG_LEVEL: 'silent',
    MUSTER_SWEEP: 'off',
  });
  if (!read.ok) throw new Error(read.message);
  const app = await createApp({ config: read.config, demo: true });
  try {
    return await look(app);
  } finally {
    await app.close();
  }
}

describe('The service killed twenty times in the middle of its work', () => {
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('loses nothing that it answered, repeats nothing, and sends what an undisturbed one sends', async () => {
    const random = numbers(20_220_913);
    const demo = await DemoProcess.at(newFolder());
    await demo.start();
    const administrator = await signIn(demo, 'administrator');
    const coordinators = demo.accounts().filter(({ role }) => role === 'coordinator');
    const writers: Writer[] = [];
    for (const { login } of coordinators) {
      const token = await signIn(demo, login);
      const answer = await fetch(`${demo.url}/v1/tasks?activity=summary&mine=true`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { items } = (await answer.json()) as { items: { id: string }[] };
      const [task] = items;
      if (task !== undefined && writers.length < 6)
        writers.push(new Writer(demo.url, token, task.id));
    }
    expect(writers).toHaveLength(6);

    let clockAt = Date.parse('2022-09-13T09:00:00+08:00');
    let killedInside = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const target = clockAt + 5 * DAY_MS;
      const clock = { moved: false };
      const work = [
        ...writers.map((writer) => writer.work()),
        send(demo.url, '/v1/demo/clock', administrator, {
          to: new Date(target).toISOString(),
        }).then(
          () => {
            clock.moved = true;
          },
          () => undefined,
        ),
      ];
      // Not waiting for something to happen: the instant of the kill is what is varied.
      await new Promise((resolve) => setTimeout(resolve, 40 + random() * 900));
      await demo.kill();
      await Promise.all(work);
      if (clock.moved) clockAt = target;
      else killedInside += 1;
      await demo.start();
    }
    await send(demo.url, '/v1/demo/clock', administrator, { to: '2022-12-20T09:00:00+08:00' });
    await demo.kill();
    expect(killedInside).toBeGreaterThan(0);
    const acknowledged = writers.flatMap((writer) => writer.acknowledged);
    expect(acknowledged.length).toBeGreaterThan(KILLS);

    const disturbed = await inspect(demo.folder, async (app) => {
      const transactions = app.get(Transactions);
      const query = <Row>(sql: string) => transactions.read((tx) => tx.query<Row>(sql));
      const records = await query<{ command_id: string; times: number }>(
        'SELECT command_id, COUNT(*) AS times FROM records GROUP BY command_id',
      );
      const timesOf = new Map(records.map(({ command_id, times }) => [command_id, times]));
      expect(acknowledged.filter((key) => timesOf.get(key) !== 1)).toEqual([]);

      const verify = app.get(VerifyParticipation);
      for (const { id } of await query<{ id: string }>('SELECT id FROM participations')) {
        expect(await verify.execute(id)).toEqual([]);
      }
      return query<Sent>(MESSAGES);
    });

    const undisturbed = await DemoProcess.at(newFolder());
    await undisturbed.start();
    const token = await signIn(undisturbed, 'administrator');
    await send(undisturbed.url, '/v1/demo/clock', token, { to: '2022-12-20T09:00:00+08:00' });
    await undisturbed.kill();
    const expected = await inspect(undisturbed.folder, (app) =>
      app.get(Transactions).read((tx) => tx.query<Sent>(MESSAGES)),
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(disturbed).toEqual(expected);
  }, 600_000);
});

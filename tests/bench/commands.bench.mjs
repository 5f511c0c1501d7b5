// Durable commands per second through the use case that every event goes through, beside the same
// statements written by hand on the same driver, with rows of the same size, in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  CreateOrganization,
  createApp,
  ExecuteCommand,
  KeepPeople,
  KeepPosts,
  LinkOrganizations,
  PublishCampaign,
  readConfig,
  SYSTEM,
  Transactions,
} from '../../packages/api/dist/index.js';
import { report } from '../../scripts/lib/bench/report.mjs';
import { byHand } from './support/by-hand.mjs';
import { ARTICLE, ENTERPRISE, PUBLISHED_AT, sixOnesFiles } from './support/six-ones.mjs';

const ROUNDS = 5;
const ROUND_MS = 1500;
const AIM = 0.6;

const dataDir = mkdtempSync(join(tmpdir(), 'muster-bench-'));
try {
  const read = readConfig({
    MUSTER_DATA_DIR: dataDir,
    MUSTER_LOG_LEVEL: 'error',
    MUSTER_SWEEP: 'off',
  });
  if (!read.ok) throw new Error(read.message);
  const app = await createApp({ config: read.config, clock: () => ({ now: () => PUBLISHED_AT }) });
  const participationId = await settle(app);
  const next = sender(app.get(ExecuteCommand), participationId, 'talk/a');
  // Each of the others has a task of its own, so that nobody waits for anybody's answer.
  const others = ['head', 'deputy', 'b', 'c', 'd', 'e'].map((code) =>
    sender(app.get(ExecuteCommand), participationId, `talk/${code}`),
  );
  const inFlight = () => Promise.all([next, ...others].map((send) => send()));
  for (let turn = 0; turn < 200; turn += 1) await next();
  const sample = await sampleOf(app, participationId, next);
  const hand = byHand(join(dataDir, 'by-hand.sqlite'), sample);
  for (let turn = 0; turn < 200; turn += 1) hand.next();

  const rates = [];
  // One after the other, again and again, so that both have the same share of a busy machine.
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.push({
      hand: await rateOf(hand.next),
      service: await rateOf(next),
      together: 7 * (await rateOf(inFlight)),
    });
  }
  hand.close();
  await app.close();
  const reference = median(rates.map((rate) => rate.hand));
  report({ name: 'the same statements by hand', value: Math.round(reference), unit: '/s' });
  for (const [name, rate, aim] of [
    ['one after the other', ({ service }) => service, false],
    ['seven in flight', ({ together }) => together, true],
  ]) {
    const ratio = median(rates.map((each) => rate(each) / each.hand));
    report({
      name: `durable commands, ${name}`,
      value: Math.round(median(rates.map(rate))),
      unit: '/s',
    });
    report({
      name: `durable commands, ${name}, of those by hand`,
      value: Math.round(ratio * 100) / 100,
      unit: 'of by hand',
      ...(aim ? { aim: `at least ${AIM}`, met: ratio >= AIM } : {}),
    });
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

/** Publishes the Six Ones to an enterprise with seven leaders and two more; resolves to its participation. */
async function settle(app) {
  const organizations = app.get(CreateOrganization);
  const create = (code, kind, category) =>
    organizations.execute(SYSTEM, { code, name: code, kind, category, attributes: {} });
  for (const code of ['office', 'sasac', 'bureau']) await create(code, 'body');
  const { id } = await create(ENTERPRISE.code, 'unit', ENTERPRISE.category);
  for (const { code, name, posts } of ENTERPRISE.people) {
    const person = await app.get(KeepPeople).add(SYSTEM, id, { code, name });
    for (const { role, attributes, from } of posts) {
      await app.get(KeepPosts).give(SYSTEM, id, person.id, { role, attributes, from });
    }
  }
  const [sasac] = await rows(app, "SELECT id FROM organizations WHERE code = 'sasac'");
  await app.get(LinkOrganizations).link(SYSTEM, id, { parentId: sasac.id, relation: 'supervisor' });
  await app.get(PublishCampaign).execute(SYSTEM, {
    entry: 'qingpu-six-ones-2022/campaign.yaml',
    files: sixOnesFiles(),
    bodies: { 'safety-office': 'office', sasac: 'sasac', 'emergency-bureau': 'bureau' },
  });
  const [participation] = await rows(
    app,
    `SELECT id FROM participations WHERE organization_id = '${id}'`,
  );
  return participation.id;
}

/** Hands an article in and takes it back, by turns: each moves the task and sets or clears its timers. */
function sender(commands, participationId, task) {
  const actor = { kind: 'member', unit: ENTERPRISE.code, coordinator: true, name: 'coordinator' };
  const turns = [
    { type: 'act', task, event: 'submit', evidence: ARTICLE },
    { type: 'act', task, event: 'recall' },
  ];
  let turn = 0;
  return async () => {
    const command = turns[turn % 2];
    turn += 1;
    const outcome = await commands.execute({ participationId, command, actor });
    if (!outcome.ok) throw new Error(outcome.message);
  };
}

/** The rows that the commands read and wrote, for both turns. */
async function sampleOf(app, id, next) {
  await next();
  const [handedIn] = await rows(
    app,
    `SELECT * FROM tasks WHERE participation_id = '${id}' AND task_key = 'talk/a'`,
  );
  await next();
  const [participation] = await rows(app, `SELECT * FROM participations WHERE id = '${id}'`);
  return {
    schema: (
      await rows(
        app,
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
      )
    ).map((row) => row.sql),
    participation,
    handedIn,
    tasks: await rows(app, `SELECT * FROM tasks WHERE participation_id = '${id}' ORDER BY id`),
    // After an even number of turns the article is taken back and its timers run.
    timers: await rows(app, `SELECT * FROM timers WHERE participation_id = '${id}'`),
    records: await rows(
      app,
      `SELECT * FROM records WHERE participation_id = '${id}' ORDER BY seq DESC LIMIT 2`,
    ),
    taskKey: 'talk/a',
  };
}

function rows(app, sql) {
  return app.get(Transactions).read((tx) => tx.query(sql));
}

async function rateOf(work) {
  const start = performance.now();
  let turns = 0;
  let spent = 0;
  while (spent < ROUND_MS) {
    for (let turn = 0; turn < 20; turn += 1) await work();
    turns += 20;
    spent = performance.now() - start;
  }
  return (turns / spent) * 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

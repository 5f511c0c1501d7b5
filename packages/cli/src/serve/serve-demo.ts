import type { ApiConfig, createApp } from '@muster/api';

import { readBundle } from '../campaigns/read-bundle.js';
import { shippedCampaign } from '../campaigns/shipped-campaign.js';
import { EXIT, type CommandIo } from '../command.js';
import {
  clearFolder,
  type DemoNotes,
  readNotes,
  stateOf,
  writeNotes,
} from '../demo/demo-folder.js';
import { callService } from '../service/call-service.js';
import { runService } from './run-service.js';
import { welcome } from './welcome.js';

type App = Awaited<ReturnType<typeof createApp>>;

/** A demonstration in a folder of its own, continued where it was left unless it is to be fresh. */
export async function serveDemo(config: ApiConfig, fresh: boolean, io: CommandIo): Promise<number> {
  const folder = config.dataDir;
  const running = await addressOfRunning(folder);
  if (running !== undefined) {
    io.err(
      `muster serve: the demonstration in ${folder} is running at ${running} already. Stop it first, or start another one with --data and --port.\n`,
    );
    return EXIT.failed;
  }
  const state = stateOf(folder);
  if (state === 'foreign') {
    io.err(
      `muster serve: ${folder} holds the data of a service that is no demonstration. Choose another folder with --data.\n`,
    );
    return EXIT.failed;
  }
  if (fresh || state === 'unfinished') clearFolder(folder);
  const isNew = fresh || state !== 'demo';
  // Written before the database is there, so that an interrupted beginning is known for one.
  if (isNew) writeNotes(folder, { url: '', accounts: [] });

  const { createApp, SeedDemo, Clock } = await import('@muster/api');
  const app = await createApp({ config, demo: true });
  const accounts = isNew ? await seed(app.get(SeedDemo)) : (readNotes(folder)?.accounts ?? []);
  const { color } = io;
  return runService(app, config, io, (url) => {
    writeNotes(folder, { url, accounts });
    const nowAt = app.get(Clock).now();
    io.out(welcome({ url, folder, accounts: isNew ? accounts : [], nowAt, color }));
  });
}

async function seed(seedDemo: {
  execute(bundle: {
    entry: string;
    files: Readonly<Record<string, string>>;
  }): Promise<DemoNotes['accounts']>;
}): Promise<DemoNotes['accounts']> {
  const read = readBundle(shippedCampaign());
  if (!read.ok) {
    throw new Error(`The shipped campaign is incomplete: ${read.diagnostics[0]?.message ?? ''}`);
  }
  return seedDemo.execute(read.bundle);
}

/** The demonstration that another process serves from this folder, if there is one. */
async function addressOfRunning(folder: string): Promise<string | undefined> {
  const url = readNotes(folder)?.url ?? '';
  if (url === '') return undefined;
  const answer = await callService(url, '/health', { method: 'GET' });
  return answer.ok ? url : undefined;
}

export type { App };

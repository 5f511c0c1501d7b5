import { afterAll, beforeAll } from '@jest/globals';
import {
  type AppOptions,
  createApp,
  FirstAdministrator,
  readConfig,
  type SqlValue,
  Transactions,
} from '@muster/api';

import { Client } from './client.js';
import { createDatabase, type DatabaseKind, type TestDatabase } from './databases.js';
import { ManualClock } from './manual-clock.js';

type App = Awaited<ReturnType<typeof createApp>>;
type Settings = Omit<Partial<AppOptions>, 'config'> & {
  readonly config?: Partial<AppOptions['config']>;
};

/** A service on a database of its own, listening on a port of its own. */
export class TestService {
  readonly wallClock = new ManualClock();
  private constructor(
    readonly database: TestDatabase,
    private readonly settings: Settings,
    public app: App,
    public url: string,
  ) {}

  static async start(kind: DatabaseKind, settings: Settings = {}): Promise<TestService> {
    const database = await createDatabase(kind);
    const service = new TestService(database, settings, undefined as unknown as App, '');
    await service.open();
    return service;
  }

  /** Another process on the same database. Closing its `app` ends it; the database stays. */
  static async beside(first: TestService): Promise<TestService> {
    const service = new TestService(
      first.database,
      first.settings,
      undefined as unknown as App,
      '',
    );
    await service.open();
    return service;
  }

  /** Nobody signed in. */
  get client(): Client {
    return new Client(this.url);
  }

  get options(): AppOptions {
    const read = readConfig({
      MUSTER_DATA_DIR: this.database.dataDir,
      MUSTER_LOG_LEVEL: 'silent',
      // Tests sweep when they want to.
      MUSTER_SWEEP: 'off',
    });
    if (!read.ok) throw new Error(read.message);
    const config = { ...read.config, database: this.database.location, ...this.settings.config };
    return { wallClock: this.wallClock, ...this.settings, config };
  }

  /** Ends the service and starts it again on what it has stored. */
  async restart(): Promise<void> {
    await this.app.close();
    await this.open();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Signs in; resolves to a client for that account. */
  async signIn(login: string, password: string): Promise<Client> {
    const answer = await this.client.post('/v1/sessions', { login, password });
    if (answer.status !== 201) throw new Error(`Signing in as ${login}: ${answer.text}`);
    return this.client.as((answer.body as { token: string }).token);
  }

  /** The first administrator of a new service. */
  async administrator(): Promise<Client> {
    const credentials = await this.app.get(FirstAdministrator).ensure();
    if (!credentials) throw new Error('There are accounts already.');
    return this.signIn(credentials.login, credentials.password);
  }

  /** Looks into the database, past the service. */
  query<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return this.app.get(Transactions).read((tx) => tx.query<Row>(sql, values));
  }

  /** Writes to the database, past the service. */
  execute(sql: string, values: readonly SqlValue[] = []): Promise<number> {
    return this.app.get(Transactions).run((tx) => tx.execute(sql, values));
  }

  private async open(): Promise<void> {
    this.app = await createApp(this.options);
    await this.app.listen(0, '127.0.0.1');
    this.url = (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
  }
}

/** Starts a service for a `describe` and stops it at its end. */
export function useService(kind: DatabaseKind, settings?: Settings): () => TestService {
  let service: TestService | undefined;
  beforeAll(async () => {
    service = await TestService.start(kind, settings);
  });
  afterAll(async () => {
    await service?.stop();
  });
  return () => {
    if (!service) throw new Error('The service has not been started.');
    return service;
  };
}

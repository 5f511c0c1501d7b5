import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Client } from './client.js';
import { idOf } from './district.js';
import type { ManualClock } from './manual-clock.js';
import type { TestService } from './service.js';

/** 2022-09-13, nine in the morning in Shanghai: the notice comes out. */
export const PUBLISHED_AT = Date.UTC(2022, 8, 13, 1);

/** A local time in Shanghai, such as `2022-12-05T23:59:59`, in epoch ms. */
export const shanghai = (text: string): number => Date.parse(`${text}+08:00`);

export const ENTRY = 'qingpu-six-ones-2022/campaign.yaml';

/** The real campaign: the text of each of its files by path. */
export async function sixOnesFiles(): Promise<Record<string, string>> {
  const root = fileURLToPath(new URL('../../../campaigns/', import.meta.url));
  const types = (await readdir(`${root}types`)).filter((name) => name.endsWith('.yaml'));
  const paths = [
    ENTRY,
    'qingpu-six-ones-2022/clauses.yaml',
    ...types.map((name) => `types/${name}`),
  ];
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(root + path, 'utf8')])),
  ) as Record<string, string>;
}

export interface Task {
  readonly id: string;
  readonly participation_id: string;
  readonly task_key: string;
  readonly outcome: string;
  readonly progress: string;
  readonly standing: string;
  readonly past: number;
}

/** The Six Ones published in a small district: three bodies, a supervised unit, a private one, a town. */
export class SixOnes {
  private constructor(
    readonly service: TestService,
    readonly clock: ManualClock,
    readonly administrator: Client,
    readonly campaignId: string,
    readonly organizations: Readonly<Record<string, string>>,
    /** Organizers of the bodies and coordinators of the units, by the code of their organization. */
    readonly people: Readonly<Record<string, Client>>,
    /** Members, by `<unit>/<person>`. */
    readonly members: Readonly<Record<string, Client>>,
  ) {}

  static async publish(service: TestService, clock: ManualClock): Promise<SixOnes> {
    const administrator = await service.administrator();
    const organizations: Record<string, string> = {};
    const people: Record<string, Client> = {};
    const members: Record<string, Client> = {};
    const account = async (login: string, role: string, unit: string, personId?: string) => {
      const organizationId = organizations[unit];
      const body = { login, role, organizationId, personId };
      const answer = await administrator.post('/v1/accounts', body);
      idOf(answer);
      const { generatedPassword } = answer.body as { generatedPassword: string };
      return service.signIn(login, generatedPassword);
    };
    for (const [code, kind, category, attributes] of ORGANIZATIONS) {
      const body = { code, name: `名称 ${code}`, kind, category, attributes };
      organizations[code] = idOf(await administrator.post('/v1/organizations', body));
      const role = kind === 'body' ? 'organizer' : 'coordinator';
      people[code] = await account(`${role}-${code}`, role, code);
    }
    for (const unit of ['river-water', 'sunrise-food']) {
      for (const [code, roles, inCharge] of LEADERS) {
        const personId = await addPerson(
          administrator,
          organizations[unit] ?? '',
          code,
          roles,
          inCharge,
        );
        members[`${unit}/${code}`] = await account(`${unit}-${code}`, 'member', unit, personId);
      }
    }
    await administrator.put(`/v1/organizations/${organizations['river-water'] ?? ''}/links`, {
      parentId: organizations['sasac'],
      relation: 'supervisor',
    });
    const published = await administrator.post('/v1/campaigns', {
      entry: ENTRY,
      files: await sixOnesFiles(),
      bodies: BODIES,
    });
    return new SixOnes(
      service,
      clock,
      administrator,
      idOf(published),
      organizations,
      people,
      members,
    );
  }

  /** Whoever speaks for an organization, or `<unit>/<person>`. */
  as(name: string): Client {
    const client = this.people[name] ?? this.members[name];
    if (!client) throw new Error(`There is nobody called ${name}.`);
    return client;
  }

  at(local: string): void {
    this.clock.advance(shanghai(local) - this.clock.now());
  }

  async participation(unit: string): Promise<{ id: string; status: string; revision: number }> {
    const [row] = await this.service.query<{ id: string; status: string; revision: number }>(
      'SELECT id, status, revision FROM participations WHERE organization_id = ?',
      [this.organizations[unit] ?? ''],
    );
    if (!row) throw new Error(`${unit} takes no part.`);
    return row;
  }

  async tasks(unit: string): Promise<Record<string, Task>> {
    const rows = await this.service.query<Task>(
      'SELECT * FROM tasks WHERE organization_id = ? ORDER BY task_key',
      [this.organizations[unit] ?? ''],
    );
    return Object.fromEntries(rows.map((row) => [row.task_key, row]));
  }

  async task(unit: string, key: string): Promise<Task> {
    const task = (await this.tasks(unit))[key];
    if (!task) throw new Error(`${unit} has no task ${key}.`);
    return task;
  }

  /** Sends an event to a task. */
  async act(
    who: string,
    unit: string,
    key: string,
    body: { event: string; evidence?: unknown; answers?: unknown },
    idempotencyKey?: string,
  ) {
    const { id } = await this.task(unit, key);
    return this.as(who).send('POST', `/v1/tasks/${id}/events`, {
      body: JSON.stringify(body),
      headers: {
        'Content-Type': 'application/json',
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
      },
    });
  }
}

export const BODIES = {
  'safety-office': 'office',
  sasac: 'sasac',
  'emergency-bureau': 'bureau',
};

const ORGANIZATIONS: readonly (readonly [string, string, string | undefined, object])[] = [
  ['office', 'body', undefined, { lead: true }],
  ['sasac', 'body', undefined, {}],
  ['bureau', 'body', undefined, {}],
  [
    'river-water',
    'unit',
    'supervised',
    { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false },
  ],
  [
    'sunrise-food',
    'unit',
    'private',
    { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false },
  ],
  ['green-town', 'unit', 'town', {}],
];

const LEADERS: readonly (readonly [string, readonly string[], boolean])[] = [
  ['head', ['first-responsible', 'team-member'], false],
  ['deputy', ['team-member'], true],
  ['finance', ['team-member'], false],
];

/** Puts somebody on the roster of an organization; resolves to the person's id. */
export async function addPerson(
  client: Client,
  organizationId: string,
  code: string,
  roles: readonly string[],
  inCharge: boolean,
  from = '2022-01-01',
): Promise<string> {
  const path = `/v1/organizations/${organizationId}/people`;
  const personId = idOf(await client.post(path, { code, name: `姓名 ${code}` }));
  for (const role of roles) {
    const attributes =
      role === 'team-member' ? { 'in-charge-of-safety': inCharge, portfolio: '分管' } : {};
    idOf(await client.post(`${path}/${personId}/posts`, { role, attributes, from }));
  }
  return personId;
}

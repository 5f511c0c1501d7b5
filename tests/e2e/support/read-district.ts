import { TimerSweep } from '@muster/api';

import type { Client } from './client.js';
import { idOf } from './district.js';
import type { ManualClock } from './manual-clock.js';
import type { TestService } from './service.js';
import { addPerson, BODIES, ENTRY, shanghai, sixOnesFiles } from './six-ones.js';

/** A name that a spreadsheet would take for a formula. */
export const FORMULA_NAME = '=HYPERLINK("http://evil.example","River")';

/**
 * The Six Ones published where every kind of asker is: three issuing bodies; `dept`, which only
 * supervises; `outsider`, which leads but is none of the campaign's bodies; `river` (supervised),
 * `moon` (entrusted, below dept), `sunrise` (private, invited), `cloud` (foreign, enrolled) and
 * `town`.
 */
export class ReadDistrict {
  readonly organizations: Record<string, string> = {};
  private readonly clients: Record<string, Client> = {};
  campaignId = '';

  private constructor(
    readonly service: TestService,
    readonly clock: ManualClock,
    readonly administrator: Client,
  ) {}

  static async settle(service: TestService, clock: ManualClock): Promise<ReadDistrict> {
    const district = new ReadDistrict(service, clock, await service.administrator());
    district.clients['administrator'] = district.administrator;
    for (const [code, kind, category, name] of ORGANIZATIONS) {
      await district.organization(code, kind, category, name);
    }
    for (const [unit, code, roles] of PEOPLE) {
      const organizationId = district.id(unit);
      const person = await addPerson(
        district.administrator,
        organizationId,
        code,
        roles,
        code === 'deputy',
      );
      district.clients[`${unit}/${code}`] = await district.account(
        `${unit}-${code}`,
        'member',
        organizationId,
        person,
      );
    }
    for (const [child, parent] of [
      ['river', 'sasac'],
      ['moon', 'dept'],
    ] as const) {
      await district.administrator.put(`/v1/organizations/${district.id(child)}/links`, {
        parentId: district.id(parent),
        relation: 'supervisor',
      });
    }
    const published = await district.administrator.post('/v1/campaigns', {
      entry: ENTRY,
      files: await sixOnesFiles(),
      bodies: { ...BODIES, 'entrusted-department': 'dept' },
    });
    district.campaignId = idOf(published);
    const path = `/v1/campaigns/${district.campaignId}/enrolment`;
    idOf({ ...(await district.as('cloud').post(path)), body: { id: '' } });
    return district;
  }

  /** An organizer or coordinator by organization, a member by `unit/person`, or `administrator`. */
  as(who: string): Client {
    const client = this.clients[who];
    if (!client) throw new Error(`There is nobody called ${who}.`);
    return client;
  }

  id(code: string): string {
    const id = this.organizations[code];
    if (id === undefined) throw new Error(`There is no ${code}.`);
    return id;
  }

  /** Lets the time pass up to a local instant, and all that is due by then happen. */
  async until(local: string): Promise<void> {
    this.clock.advance(shanghai(local) - this.clock.now());
    await this.service.app.get(TimerSweep).run(this.clock.now());
  }

  async participation(code: string): Promise<string> {
    const [row] = await this.service.query<{ id: string }>(
      'SELECT id FROM participations WHERE organization_id = ?',
      [this.id(code)],
    );
    if (!row) throw new Error(`${code} takes no part.`);
    return row.id;
  }

  async task(code: string, key: string): Promise<string> {
    const [row] = await this.service.query<{ id: string }>(
      'SELECT id FROM tasks WHERE organization_id = ? AND task_key = ?',
      [this.id(code), key],
    );
    if (!row) throw new Error(`${code} has no task ${key}.`);
    return row.id;
  }

  /** Sends an event; throws when it is refused. */
  async act(
    who: string,
    code: string,
    key: string,
    body: { event: string; evidence?: object; answers?: object },
  ): Promise<void> {
    const answer = await this.as(who).post(`/v1/tasks/${await this.task(code, key)}/events`, body);
    if (answer.status !== 200) throw new Error(`${key}: ${answer.text}`);
  }

  private async organization(
    code: string,
    kind: string,
    category: string | undefined,
    name: string,
  ): Promise<void> {
    const attributes =
      kind === 'body'
        ? { lead: code === 'office' || code === 'outsider' }
        : { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false };
    const id = idOf(
      await this.administrator.post('/v1/organizations', {
        code,
        name,
        kind,
        category,
        attributes: category === 'town' ? {} : attributes,
      }),
    );
    this.organizations[code] = id;
    const role = kind === 'body' ? 'organizer' : 'coordinator';
    this.clients[code] = await this.account(`${role}-${code}`, role, id);
  }

  private async account(
    login: string,
    role: string,
    organizationId: string,
    personId?: string,
  ): Promise<Client> {
    const body = { login, role, organizationId, personId };
    const answer = await this.administrator.post('/v1/accounts', body);
    idOf(answer);
    const { generatedPassword } = answer.body as { generatedPassword: string };
    return this.service.signIn(login, generatedPassword);
  }
}

const ORGANIZATIONS: readonly (readonly [string, string, string | undefined, string])[] = [
  ['office', 'body', undefined, 'Office'],
  ['sasac', 'body', undefined, 'Commission'],
  ['bureau', 'body', undefined, 'Bureau'],
  ['dept', 'body', undefined, 'Department'],
  ['outsider', 'body', undefined, 'Outsider'],
  ['river', 'unit', 'supervised', FORMULA_NAME],
  ['moon', 'unit', 'entrusted', 'Moon Steel'],
  ['sunrise', 'unit', 'private', 'Sunrise Food'],
  ['cloud', 'unit', 'foreign', 'Cloud Tea'],
  ['town', 'unit', 'town', 'Green Town'],
];

const PEOPLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['river', 'head', ['first-responsible', 'team-member']],
  ['river', 'deputy', ['team-member']],
  ['river', 'finance', ['team-member']],
  ['moon', 'chief', ['first-responsible', 'team-member']],
  ['cloud', 'boss', ['first-responsible', 'team-member']],
];

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from './support/client.js';
import { DATABASES } from './support/databases.js';
import { idOf } from './support/district.js';
import { ManualClock } from './support/manual-clock.js';
import { fillPath, readOperations } from './support/operations.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';
import { BODIES, ENTRY, sixOnesFiles } from './support/six-ones.js';

const PASSWORD = 'correct horse battery staple';

/** The unit whose things are asked for, and everybody who has to do with it. */
const OWN = ['administrator', 'organizer', 'coordinator', 'member'] as const;
/**
 * Coordinator and member of another unit of the same campaign, the coordinator of a unit of no
 * campaign, the organizer of a body of no campaign.
 */
const FOREIGN = ['neighbour', 'neighbours-member', 'elsewhere', 'outside-organizer'] as const;
type Who = (typeof OWN)[number] | (typeof FOREIGN)[number];

type Four = readonly [number, number, number, number];

/** What a route answers; bodies are such as the route would take, so that only access decides. */
interface Rule {
  /** In the order of OWN. */
  readonly own: Four;
  /** In the order of FOREIGN. */
  readonly foreign: Four;
  /** Whether it is open to anybody. */
  readonly open?: true;
  readonly query?: string;
  readonly body?: (serial: number) => unknown;
}

const all = (status: number): Four => [status, status, status, status];
/** For administrators alone. */
const administrators = (status: number): Pick<Rule, 'own' | 'foreign'> => ({
  own: [status, 403, 403, 403],
  foreign: all(403),
});
/** Facts about an organization: written by administrators and the own coordinator. */
const facts = (status: number): Pick<Rule, 'own' | 'foreign'> => ({
  own: [status, 403, status, 403],
  foreign: [404, 403, 404, 403],
});
const shown: Pick<Rule, 'own' | 'foreign'> = { own: all(200), foreign: all(404) };
/** Each sees the own part of it: nothing of it may be the unit's. */
const listed: Pick<Rule, 'own' | 'foreign'> = { own: all(200), foreign: all(200) };

const LINK = { relation: 'town', parentId: 'BODY' };

const RULES: Readonly<Record<string, Rule>> = {
  'GET /health': { own: all(200), foreign: all(200), open: true },
  'POST /v1/sessions': {
    own: all(401),
    foreign: all(401),
    open: true,
    body: () => ({ login: 'nobody', password: PASSWORD }),
  },
  'DELETE /v1/sessions/current': { own: all(204), foreign: all(204) },
  'GET /v1/me': listed,
  'POST /v1/me/password': {
    own: all(422),
    foreign: all(422),
    body: () => ({ current: 'wrong', next: PASSWORD }),
  },
  'GET /v1/accounts': administrators(200),
  'POST /v1/accounts': {
    own: [201, 403, 201, 403],
    foreign: [404, 403, 404, 403],
    body: (serial) => ({
      login: `new-${String(serial)}`,
      role: 'member',
      organizationId: 'ORGANIZATION',
      personId: 'PERSON',
    }),
  },
  'POST /v1/accounts/{id}/disable': administrators(204),
  'POST /v1/accounts/{id}/enable': administrators(204),

  'GET /v1/organizations': listed,
  'POST /v1/organizations': {
    ...administrators(201),
    body: (serial) => ({ code: `new-${String(serial)}`, name: 'New', kind: 'unit' }),
  },
  'GET /v1/organizations/{id}': shown,
  'PATCH /v1/organizations/{id}': { ...administrators(200), body: () => ({}) },
  'GET /v1/organizations/{id}/links': shown,
  'PUT /v1/organizations/{id}/links': { ...administrators(204), body: () => LINK },
  'DELETE /v1/organizations/{id}/links': {
    ...administrators(204),
    query: '?relation=town&parentId=BODY',
  },
  'GET /v1/organizations/{id}/people': shown,
  'POST /v1/organizations/{id}/people': {
    ...facts(201),
    body: (serial) => ({ code: `new-${String(serial)}`, name: 'New' }),
  },
  'PATCH /v1/organizations/{id}/people/{personId}': {
    ...facts(200),
    body: () => ({ name: 'Renamed' }),
  },
  'POST /v1/organizations/{id}/people/{personId}/posts': {
    ...facts(201),
    body: (serial) => ({ role: `guest-${String(serial)}`, from: '2022-09-01' }),
  },
  'PATCH /v1/organizations/{id}/posts/{postId}': { ...facts(200), body: () => ({}) },
  'GET /v1/organizations/{id}/roster': { ...shown, query: '?on=2022-09-20' },
  'GET /v1/organizations/{id}/registers/{register}/rows': shown,
  'POST /v1/organizations/{id}/registers/{register}/rows': {
    ...facts(201),
    body: (serial) => ({ code: `new-${String(serial)}`, from: '2022-09-01' }),
  },
  'PATCH /v1/organizations/{id}/registers/{register}/rows/{rowId}': {
    ...facts(200),
    body: () => ({}),
  },

  'POST /v1/definitions/validate': {
    own: [200, 200, 403, 403],
    foreign: [403, 403, 403, 200],
    body: () => ({ entry: 'campaign.yaml', files: {} }),
  },
  'GET /v1/campaigns': listed,
  'POST /v1/campaigns': { ...administrators(201), body: () => 'PUBLISH' },
  'GET /v1/campaigns/{id}': { own: all(200), foreign: [200, 200, 404, 404] },
  'PUT /v1/campaigns/{id}/dates/{name}': {
    own: [200, 200, 403, 403],
    foreign: [403, 403, 403, 404],
    body: () => ({ from: '2022-10-20' }),
  },
  // Enrolment is always the asker's own: the neighbour is bound already.
  'POST /v1/campaigns/{id}/enrolment': { own: [403, 403, 409, 403], foreign: [409, 403, 404, 403] },
  'DELETE /v1/campaigns/{id}/enrolment': {
    own: [403, 403, 409, 403],
    foreign: [409, 403, 404, 403],
    body: () => ({ reason: 'leaving' }),
  },
  'GET /v1/campaigns/{id}/participations': { own: all(200), foreign: [200, 200, 404, 404] },
  'GET /v1/campaigns/{id}/board': { own: [200, 200, 403, 403], foreign: [403, 403, 403, 404] },
  'GET /v1/campaigns/{id}/appraisal': { own: [200, 200, 403, 403], foreign: [403, 403, 403, 404] },

  'GET /v1/participations/{id}': shown,
  'GET /v1/participations/{id}/board': shown,
  'GET /v1/participations/{id}/records': shown,
  'GET /v1/participations/{id}/verification': administrators(200),
  'POST /v1/participations/{id}/reports': {
    own: [403, 422, 422, 422],
    foreign: all(404),
    body: () => ({ activity: 'hazard', evidence: {} }),
  },

  'GET /v1/tasks': listed,
  'GET /v1/tasks/{id}': shown,
  'PUT /v1/tasks/{id}/evidence': {
    own: [403, 409, 200, 200],
    foreign: all(404),
    body: () => ({ evidence: {} }),
  },
  'POST /v1/tasks/{id}/events': {
    own: [403, 409, 409, 409],
    foreign: all(404),
    body: () => ({ event: 'no-such-event' }),
  },

  'GET /v1/inbox': listed,
  // The message is the member's own, not even the coordinator's.
  'POST /v1/inbox/{id}/read': { own: [404, 404, 404, 200], foreign: all(404) },

  'GET /v1/files/{id}': shown,
  'POST /v1/files': { own: all(201), foreign: all(201) },
};

describe.each(DATABASES)('every route on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  const logins: Partial<Record<Who, string>> = {};
  const clients = new Map<Who, Client>();
  const ids: Record<string, string> = {};
  let publish: unknown;
  let names: readonly string[];
  let serial = 0;

  beforeAll(async () => {
    const district = await ReadDistrict.settle(service(), clock);
    await district.until('2022-11-29T10:00:00');
    const { administrator } = district;
    names = (await readOperations(service().client)).map(({ name }) => name);
    publish = {
      entry: ENTRY,
      files: await sixOnesFiles(),
      bodies: { ...BODIES, 'entrusted-department': 'dept' },
    };
    const found = async (sql: string, ...values: string[]) => {
      const [row] = await service().query<{ id: string }>(sql, values);
      if (!row) throw new Error(`Nothing was found: ${sql}`);
      return row.id;
    };
    const organization = async (code: string, organizationKind: string) =>
      idOf(
        await administrator.post('/v1/organizations', {
          code,
          name: code,
          kind: organizationKind,
        }),
      );
    const river = district.id('river');
    const person = (unit: string, code: string) =>
      found(
        'SELECT id FROM people WHERE organization_id = ? AND code = ?',
        district.id(unit),
        code,
      );
    const homes: readonly (readonly [Who, string, string?, string?])[] = [
      ['administrator', 'administrator'],
      ['organizer', 'organizer', district.id('sasac')],
      ['coordinator', 'coordinator', river],
      ['member', 'member', river, await person('river', 'finance')],
      ['neighbour', 'coordinator', district.id('moon')],
      ['neighbours-member', 'member', district.id('moon'), await person('moon', 'chief')],
      ['elsewhere', 'coordinator', await organization('lake', 'unit')],
      ['outside-organizer', 'organizer', await organization('bystander', 'body')],
    ];
    for (const [who, role, organizationId, personId] of homes) {
      const login = `every.${who}`;
      const account = { login, password: PASSWORD, role, organizationId, personId };
      idOf(await administrator.post('/v1/accounts', account));
      logins[who] = login;
      clients.set(who, await service().signIn(login, PASSWORD));
    }
    const rows = `/v1/organizations/${river}/registers/gas-place/rows`;
    const text = Uint8Array.from(Buffer.from('ours alone'));
    Object.assign(ids, {
      BODY: district.id('bureau'),
      NEIGHBOUR: district.id('moon'),
      ORGANIZATION: river,
      PERSON: await person('river', 'finance'),
      POST: await found(
        'SELECT id FROM posts WHERE organization_id = ? AND person_id = ?',
        river,
        await person('river', 'finance'),
      ),
      ROW: idOf(await administrator.post(rows, { code: 'kitchen', from: '2022-01-01' })),
      CAMPAIGN: district.campaignId,
      PARTICIPATION: await district.participation('river'),
      TASK: await district.task('river', 'talk/finance'),
      MESSAGE: await found(
        'SELECT id FROM messages WHERE mailbox = ? ORDER BY id',
        `person:${await person('river', 'finance')}`,
      ),
      FILE: idOf(await district.as('river').upload('ours.txt', 'text/plain', text)),
      ACCOUNT: idOf(
        await administrator.post('/v1/accounts', {
          login: 'every.leaving',
          role: 'coordinator',
          organizationId: river,
        }),
      ),
    });
  });

  it('has a rule here, and no rule is left of a route that is gone', () => {
    expect([...names].sort()).toEqual(Object.keys(RULES).sort());
  });

  describe.each(Object.entries(RULES))('%s', (name, rule) => {
    const [method = '', path = ''] = name.split(' ');

    it('lets nobody in who is not signed in', async () => {
      const { status } = await send(service().client);
      expect(status).toBe(rule.open ? rule.own[0] : 401);
    });

    it('keeps strangers out, and tells and changes nothing of the unit', async () => {
      const before = await belongings();
      for (const [index, who] of FOREIGN.entries()) {
        const { status, text } = await send(await clientOf(who));
        // A refusal may repeat what it was asked for.
        const told = status < 300 ? secrets().filter((id) => text.includes(id)) : [];
        expect([who, status, told]).toEqual([who, rule.foreign[index], []]);
      }
      expect(await belongings()).toEqual(before);
    });

    it('answers everybody who has to do with it as declared', async () => {
      for (const [index, who] of OWN.entries()) {
        const { status } = await send(await clientOf(who));
        expect([who, status]).toEqual([who, rule.own[index]]);
      }
    });

    if (/\{id\}.*\{(?:personId|postId|rowId)\}/.test(path)) {
      it('finds nothing of the unit below the organization of somebody else', async () => {
        const before = await belongings();
        for (const who of ['neighbour', 'administrator'] as const) {
          const { status } = await send(await clientOf(who), 'NEIGHBOUR');
          expect([who, status]).toEqual([who, 404]);
        }
        expect(await belongings()).toEqual(before);
      });
    }

    function send(client: Client, owner?: string) {
      serial += 1;
      if (name === 'POST /v1/files') {
        return client.upload('theirs.txt', 'text/plain', Uint8Array.from(Buffer.from('theirs')));
      }
      const filled = fillPath(path, (parameter) =>
        parameter === 'id' && owner !== undefined ? owner : target(path, parameter),
      );
      const url = named(filled + (rule.query ?? ''));
      const body = rule.body?.(serial);
      return client.send(method, url, {
        ...(body !== undefined && {
          body: named(JSON.stringify(body === 'PUBLISH' ? publish : body)),
          headers: { 'Content-Type': 'application/json' },
        }),
      });
    }

    /** A session that is ended by the route is one of its own. */
    async function clientOf(who: Who): Promise<Client> {
      const client =
        name === 'DELETE /v1/sessions/current'
          ? await service().signIn(logins[who] ?? '', PASSWORD)
          : clients.get(who);
      if (!client) throw new Error(`There is nobody called ${who}.`);
      return client;
    }
  });

  function target(path: string, parameter: string): string {
    const fixed: Readonly<Record<string, string>> = {
      personId: 'PERSON',
      postId: 'POST',
      rowId: 'ROW',
      register: 'gas-place',
      name: 'training-class',
    };
    return fixed[parameter] ?? TARGETS[path.split('/')[2] ?? ''] ?? 'unknown';
  }

  /** A text with the ids of the unit's things in the place of their names. */
  function named(text: string): string {
    return text.replaceAll(/\b[A-Z]{3,}\b/g, (word) => ids[word] ?? word);
  }

  /** What no stranger may be told: all ids but those of what everybody shares. */
  function secrets(): string[] {
    return Object.entries(ids)
      .filter(([what]) => !SHARED.has(what))
      .map(([, id]) => id);
  }

  /** Everything that is stored of the unit. */
  function belongings(): Promise<unknown[]> {
    const { ORGANIZATION: organization = '', PARTICIPATION: participation = '' } = ids;
    const all = (table: string, column: string, id: string, order = 'id') =>
      service().query(`SELECT * FROM ${table} WHERE ${column} = ? ORDER BY ${order}`, [id]);
    return Promise.all([
      all('organizations', 'id', organization),
      all('organization_links', 'child_id', organization, 'parent_id'),
      all('people', 'organization_id', organization),
      all('posts', 'organization_id', organization),
      all('register_rows', 'organization_id', organization),
      all('files', 'organization_id', organization),
      service().query(
        'SELECT id, login, disabled FROM accounts WHERE organization_id = ? ORDER BY id',
        [organization],
      ),
      all('participations', 'id', participation),
      all('tasks', 'participation_id', participation),
      all('records', 'participation_id', participation, 'seq'),
      all('timers', 'participation_id', participation, 'task_key, name'),
      all('messages', 'participation_id', participation),
    ]);
  }
});

/** Things that are not the unit's alone. */
const SHARED = new Set(['BODY', 'CAMPAIGN', 'NEIGHBOUR']);

/** What the id in a path names, by the path's first word. */
const TARGETS: Readonly<Record<string, string>> = {
  accounts: 'ACCOUNT',
  organizations: 'ORGANIZATION',
  campaigns: 'CAMPAIGN',
  participations: 'PARTICIPATION',
  tasks: 'TASK',
  inbox: 'MESSAGE',
  files: 'FILE',
};

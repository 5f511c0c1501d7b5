import type { Client } from './client.js';
import { idOf } from './district.js';
import type { ManualClock } from './manual-clock.js';
import type { TestService } from './service.js';
import { shanghai } from './six-ones.js';

/** A campaign in which participations have something to do with each other, and keep things from others. */
export const FAIR = `muster: 1
campaign: fair
version: 1.0.0
title: { zh-CN: 博览会, en: Fair }
source: { document: Notice 2, title: A fair, issued: 2022-09-01, clauses: clauses.yaml }
timezone: Asia/Shanghai
calendar: none
window: { from: 2022-09-01, to: 2022-12-31 }
bodies:
  lead-office: { title: Office, lead: true }
  line-bureau: { title: Bureau, issuer: false }
units:
  enterprise: { title: Enterprise, joins: automatically, attributes: { staff: number } }
  town: { title: Town, joins: automatically }
lifecycles:
  simple:
    start: open
    states:
      open: { on: { submit: { to: done, by: owner, needs: evidence } } }
      done: { final: true, counts: done }
  entered:
    start: open
    states:
      open:
        on:
          submit:
            to: entered
            by: owner
            needs: evidence
            effect:
              - open: { activity: judging, in: lead, set: { unit: unit.code } }
              - notify:
                  to: owner
                  text: { zh-CN: '「{evidence.title}」已报名。', en: '{evidence.title} is entered.' }
      entered:
        waits-for: lead
        on:
          win: { to: won, by: campaign, needs: { prize: text } }
          lose: { to: lost, by: campaign }
      won: { final: true, counts: done }
      lost: { final: true, counts: done }
  judged:
    start: open
    states:
      open:
        on:
          award: { to: over, by: owner, needs: { prize: { type: text, required: true } }, effect: { send: { event: win, answers: { prize: answers.prize } } } }
          refuse: { to: over, by: owner, effect: { send: { event: lose } } }
          misjudge: { to: over, by: owner, effect: { open: { activity: entry-there, in: below } } }
      over: { final: true, counts: done }
  shared:
    start: open
    states:
      open: { on: { submit: { to: done, by: owner, needs: evidence, effect: { share: { campaign: other-fair, task: entry } } } } }
      done: { final: true, counts: done }
activities:
  entry:
    title: Entry
    why: [1]
    for: each enterprise
    due: 2022-10-31
    evidence:
      title: { type: text, required: true }
      photo: file
    lifecycle: entered
    points: 10
  judging:
    title: Judging
    why: [1]
    for: [body lead-office, each case]
    case: { by: [lead] }
    evidence: { title: text, photo: file, unit: text }
    lifecycle: judged
  entry-there:
    title: Entry there
    why: [1]
    for: [each enterprise, each case]
    case: { by: [unit] }
    evidence: { title: text }
    lifecycle: simple
  headcount:
    title: Headcount
    why: [1]
    for: each enterprise
    evidence: { people: { type: number, required: true }, doubled: { type: number, value: evidence.people * 2.0 } }
    lifecycle: simple
  praise:
    title: Praise
    why: [1]
    for: [body lead-office, each case]
    case: { when: figures.trained.value >= 30.0 }
    evidence: { words: text }
    lifecycle: simple
  thanks:
    title: Thanks
    why: [1]
    for: [each town, each case]
    case: { when: figures.trained.value >= 30.0 }
    evidence: { words: text }
    lifecycle: simple
  visit:
    title: Visit
    why: [1]
    for: [each town, each enterprise below]
    where: about.staff > 10.0
    evidence: { notes: text }
    lifecycle: simple
  drill:
    title: Night drill
    why: [1]
    for: each enterprise
    hidden: until-opening
    opens: 2022-10-01
    due: 2022-10-05
    evidence: { notes: text }
    lifecycle: simple
  pay:
    title: Pay slip
    why: [1]
    for: each enterprise
    due: 2022-09-20
    seen-by: [line-bureau]
    evidence: { amount: number }
    lifecycle: simple
  exam:
    title: Exam
    why: [1]
    for: each enterprise
    evidence:
      answers: { type: quiz, bank: fire, draw: 2, required: true }
      score: { type: number, value: evidence.answers.score }
    lifecycle: simple
  offer:
    title: Offer
    why: [1]
    for: each enterprise
    evidence: { title: { type: text, required: true } }
    lifecycle: shared
figures:
  trained: { of: headcount, value: evidence.people, below: true }
scores:
  entries: { title: Entries, of: enterprise, levels: { good: 10 } }
  heads:
    of: enterprise
    activities: false
    lines: { heads: { title: Heads, adds: figures.trained.value } }
banks:
  fire:
    questions:
      exit: { text: Which door, options: [right-door, wrong-door, no-door], answer: right-door }
      phone: { text: Which number, answer: 119 }
      water: { text: Water on oil, options: ['never-do', 'always-do'], answer: never-do }
      smoke: { text: In smoke, options: [crawl-low, run-tall], answer: crawl-low }
`;

const CLAUSES = `muster: 1
clauses:
  - { id: 1, title: Take part., binding: must }
`;

export const FAIR_FILES = { 'fair.yaml': FAIR, 'clauses.yaml': CLAUSES };

/** A body and the bodies, towns and enterprises below it, each with somebody who speaks for it. */
const ORGANIZATIONS: readonly (readonly [string, string, string | undefined, object])[] = [
  ['river', 'unit', 'enterprise', { staff: 20 }],
  ['moon', 'unit', 'enterprise', { staff: 5 }],
  ['office', 'body', undefined, { lead: true }],
  ['bureau', 'body', undefined, {}],
  ['green', 'unit', 'town', {}],
];

const LINKS = [
  ['river', 'green', 'town'],
  ['moon', 'green', 'parent'],
  ['river', 'bureau', 'supervisor'],
] as const;

export interface FairTask {
  readonly id: string;
  readonly task_key: string;
  readonly progress: string;
  readonly outcome: string;
  readonly state: string;
}

/** The fair, published. */
export class Fair {
  readonly organizations: Record<string, string> = {};
  private readonly people: Record<string, Client> = {};
  campaignId = '';

  private constructor(
    readonly service: TestService,
    readonly clock: ManualClock,
    readonly administrator: Client,
  ) {}

  static async publish(service: TestService, clock: ManualClock): Promise<Fair> {
    const fair = new Fair(service, clock, await service.administrator());
    for (const [code, kind, category, attributes] of ORGANIZATIONS) {
      await fair.settle(code, kind, category, attributes);
    }
    for (const [child, parent, relation] of LINKS) await fair.link(child, parent, relation);
    fair.campaignId = await fair.publishAs(FAIR_FILES);
    return fair;
  }

  async publishAs(files: Readonly<Record<string, string>>): Promise<string> {
    return idOf(
      await this.administrator.post('/v1/campaigns', {
        entry: 'fair.yaml',
        files,
        bodies: { 'lead-office': 'office', 'line-bureau': 'bureau' },
      }),
    );
  }

  async settle(
    code: string,
    kind: string,
    category: string | undefined,
    attributes: object,
  ): Promise<void> {
    const body = { code, name: `Name of ${code}`, kind, category, attributes };
    const organizationId = idOf(await this.administrator.post('/v1/organizations', body));
    this.organizations[code] = organizationId;
    const role = kind === 'body' ? 'organizer' : 'coordinator';
    const account = { login: `${role}-${code}`, role, organizationId };
    const answer = await this.administrator.post('/v1/accounts', account);
    idOf(answer);
    const { generatedPassword } = answer.body as { generatedPassword: string };
    this.people[code] = await this.service.signIn(account.login, generatedPassword);
  }

  async link(child: string, parent: string, relation: string): Promise<void> {
    await this.administrator.put(`/v1/organizations/${this.id(child)}/links`, {
      parentId: this.id(parent),
      relation,
    });
  }

  /** Whoever speaks for an organization; clients do not survive a restart. */
  as(code: string): Client {
    const client = this.people[code];
    if (!client) throw new Error(`There is nobody called ${code}.`);
    return client;
  }

  id(code: string): string {
    return this.organizations[code] ?? '';
  }

  at(local: string): void {
    this.clock.advance(shanghai(local) - this.clock.now());
  }

  async participation(code: string, campaignId = this.campaignId) {
    const [row] = await this.service.query<{
      id: string;
      revision: number;
      facts: string;
      state: string;
    }>(
      'SELECT id, revision, facts, state FROM participations WHERE organization_id = ? AND campaign_id = ?',
      [this.id(code), campaignId],
    );
    if (!row) throw new Error(`${code} takes no part.`);
    return row;
  }

  async tasks(code: string, campaignId = this.campaignId): Promise<Record<string, FairTask>> {
    const rows = await this.service.query<FairTask>(
      'SELECT * FROM tasks WHERE organization_id = ? AND campaign_id = ? ORDER BY task_key',
      [this.id(code), campaignId],
    );
    return Object.fromEntries(rows.map((row) => [row.task_key, row]));
  }

  async task(code: string, key: string, campaignId = this.campaignId): Promise<FairTask> {
    const tasks = await this.tasks(code, campaignId);
    const task = tasks[key];
    if (!task) throw new Error(`${code} has no task ${key}, but ${Object.keys(tasks).join()}.`);
    return task;
  }

  /** Sends an event as whoever speaks for the organization. */
  async act(
    code: string,
    key: string,
    body: { event: string; evidence?: object; answers?: object },
    who = code,
  ): Promise<void> {
    const { id } = await this.task(code, key);
    const answer = await this.as(who).post(`/v1/tasks/${id}/events`, body);
    if (answer.status !== 200) throw new Error(`${key}: ${answer.text}`);
  }
}

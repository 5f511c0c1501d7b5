import { beforeAll, describe, expect, it } from '@jest/globals';
import { DeliverSignals, TimerSweep } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { Fair } from './support/fair.js';
import { ManualClock } from './support/manual-clock.js';
import { useService } from './support/service.js';

interface Detail {
  readonly form: { readonly properties: Record<string, { readonly properties?: object }> };
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly computed: readonly string[];
}

describe.each(DATABASES)('what is kept from others on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let fair: Fair;
  beforeAll(async () => {
    fair = await Fair.publish(service(), clock);
  });

  const sweep = () => service().app.get(TimerSweep).run(clock.now());
  const keys = async (who: string) => {
    const found: string[] = [];
    // Small pages: what is kept back must leave no gap and no end.
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const query = cursor === '' ? '' : `&cursor=${cursor}`;
      const answer = await fair.as(who).get(`/v1/tasks?limit=2${query}`);
      const page = answer.body as {
        items: { key: string; organization: { code: string } }[];
        next?: string;
      };
      found.push(...page.items.map(({ key, organization }) => `${organization.code} ${key}`));
      cursor = page.next;
    }
    return found;
  };
  const read = async (who: string, path: string) => (await fair.as(who).get(path)).text;
  const detail = async (who: string, code: string, key: string) => {
    const { id } = await fair.task(code, key);
    return fair.as(who).get(`/v1/tasks/${id}`);
  };

  describe('a task that is hidden until it opens', () => {
    const paths = async () => {
      const { id } = await fair.participation('river');
      return [
        `/v1/campaigns/${fair.campaignId}`,
        `/v1/participations/${id}`,
        `/v1/participations/${id}/board?debtors=50`,
        `/v1/participations/${id}/records`,
        '/v1/tasks?limit=100',
      ];
    };

    it('does not show to the unit anywhere, and cannot be acted on', async () => {
      expect(await keys('river')).not.toContain('river drill');
      for (const path of await paths()) {
        expect(await read('river', path)).not.toMatch(/drill/i);
      }
      expect(await detail('river', 'river', 'drill')).toMatchObject({ status: 404 });
      const { id } = await fair.task('river', 'drill');
      expect(
        await fair.as('river').put(`/v1/tasks/${id}/evidence`, { evidence: { notes: 'x' } }),
      ).toMatchObject({ status: 404 });
    });

    it('does not show to a body that only supervises, but to whoever issued the notice', async () => {
      for (const path of await paths()) {
        expect(await read('bureau', path)).not.toMatch(/drill/i);
        expect(await read('office', path)).toMatch(/drill/i);
      }
      expect(await read('bureau', `/v1/campaigns/${fair.campaignId}/board`)).not.toMatch(/drill/i);
      expect(await keys('office')).toContain('river drill');
      expect(await detail('office', 'river', 'drill')).toMatchObject({ status: 200 });
    });

    it('shows once it is open', async () => {
      fair.at('2022-10-01T08:00:00');
      await sweep();
      expect(await keys('river')).toContain('river drill');
      expect(await detail('river', 'river', 'drill')).toMatchObject({ status: 200 });
      for (const path of (await paths()).slice(1)) {
        expect(await read('river', path)).toMatch(/drill/i);
      }
    });
  });

  describe('a task that its owner and a body alone may see', () => {
    it('shows to nobody else, not even among debtors', async () => {
      const board = `/v1/campaigns/${fair.campaignId}/board?debtors=50`;
      expect(await detail('river', 'river', 'pay')).toMatchObject({ status: 200 });
      expect(await detail('bureau', 'river', 'pay')).toMatchObject({ status: 200 });
      expect(await detail('office', 'river', 'pay')).toMatchObject({ status: 404 });
      expect(await keys('bureau')).toContain('river pay');
      const seen = await keys('office');
      expect(seen).not.toContain('river pay');
      expect(seen).toEqual(expect.arrayContaining(['river entry', 'moon entry', 'moon exam']));
      const debtors = async (who: string) => {
        const { units } = (await fair.as(who).get(board)).body as {
          units: { debts: { key: string }[] }[];
        };
        return units.flatMap(({ debts }) => debts.map(({ key }) => key));
      };
      expect(await debtors('bureau')).toContain('pay');
      expect(await debtors('office')).not.toContain('pay');
      const { id } = await fair.participation('river');
      const records = `/v1/participations/${id}/records`;
      expect(await read('bureau', records)).toContain('"pay"');
      expect(await read('office', records)).not.toContain('"pay"');
    });
  });

  describe('the questions of a quiz', () => {
    const questions = async (code: string) => {
      const { form } = (await detail(code, code, 'exam')).body as Detail;
      return Object.keys(form.properties['answers']?.properties ?? {});
    };

    it('are those that were drawn, the same each time, without their answers', async () => {
      const asked = await questions('river');
      expect(asked).toHaveLength(2);
      expect(await questions('river')).toEqual(asked);
      const { text } = await detail('river', 'river', 'exam');
      expect(text).not.toContain('"answer"');
      for (const path of [`/v1/campaigns/${fair.campaignId}`, '/v1/campaigns']) {
        expect(await read('river', path)).not.toMatch(/right-door|crawl-low/);
      }
    });

    it('show in a draft what they are worth so far', async () => {
      const right = { exit: 'right-door', phone: 119, water: 'never-do', smoke: 'crawl-low' };
      const [first = '', second = ''] = await questions('river');
      const { id } = await fair.task('river', 'exam');
      const answers = { [first]: right[first as keyof typeof right] };
      expect(
        await fair.as('river').put(`/v1/tasks/${id}/evidence`, { evidence: { answers } }),
      ).toMatchObject({ status: 200 });
      const draft = (await detail('river', 'river', 'exam')).body as Detail;
      expect(draft).toMatchObject({ evidence: { answers, score: 50 }, computed: ['score'] });
      const full = { ...answers, [second]: right[second as keyof typeof right] };
      await fair.act('river', 'exam', { event: 'submit', evidence: { answers: full } });
      expect((await detail('river', 'river', 'exam')).body).toMatchObject({
        outcome: 'done',
        evidence: { score: 100 },
        computed: ['score'],
      });
    });
  });

  describe('the scores of a campaign', () => {
    const scores = async (query = '') =>
      (await fair.as('office').get(`/v1/campaigns/${fair.campaignId}/appraisal${query}`)).body as {
        score: string;
        lines: { line: string }[];
        units: { organization: { code: string }; points: number; place: number; level: string }[];
      };

    it('are had by name, the first where none is named', async () => {
      await fair.act('river', 'headcount', { event: 'submit', evidence: { people: 20 } });
      await fair.act('moon', 'entry', { event: 'submit', evidence: { title: 'Boat' } });
      await service().app.get(DeliverSignals).run();
      await fair.act('office', 'judging/1', { event: 'refuse' });
      await service().app.get(DeliverSignals).run();
      const first = await scores();
      expect(first).toMatchObject({
        score: 'entries',
        lines: [{ line: 'entry', title: 'Entry', kind: 'part', clauses: [{ id: '1' }] }],
        units: [
          { organization: { code: 'moon' }, points: 10, place: 1, level: 'good' },
          { organization: { code: 'river' }, points: 0, place: 2, level: null },
        ],
      });
      expect(await scores('?score=heads')).toMatchObject({
        score: 'heads',
        units: [{ points: 0 }, { points: 20, place: 1 }],
      });
      expect(
        await fair.as('office').get(`/v1/campaigns/${fair.campaignId}/appraisal?score=none`),
      ).toMatchObject({ status: 404 });
    });
  });
});

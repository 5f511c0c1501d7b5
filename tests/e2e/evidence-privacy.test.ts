import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { idOf } from './support/district.js';
import { ManualClock } from './support/manual-clock.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const OVERVIEW = '活动全部开展';

interface Evidence {
  readonly withheld: boolean;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
}

describe.each(DATABASES)('who is shown evidence on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
    await district.until('2022-09-20T10:00:00');
  });

  const upload = async (who: string) =>
    idOf(await district.as(who).upload('照片.png', 'image/png', PNG));
  const fileStatus = async (who: string, id: string) =>
    (await district.as(who).get(`/v1/files/${id}`)).status;
  const statuses = async (id: string, askers: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(askers.map(async (who) => [who, await fileStatus(who, id)] as const)),
    );
  const taskPath = async (unit: string, key: string) =>
    `/v1/tasks/${await district.task(unit, key)}`;
  const shown = async (who: string, unit: string, key: string) =>
    (await district.as(who).get(await taskPath(unit, key))).body as Evidence;
  const file = (id: string) => ({ id, name: 'x', type: 'image/png', size: 1 });
  const handIn = (unit: string, attachment: string) =>
    district.act(unit, unit, 'summary', {
      event: 'submit',
      evidence: { overview: OVERVIEW, attachment: [file(attachment)] },
    });
  const report = (who: string, ticket: string, media: string, activity = 'hazard') =>
    district.participation('river').then((id) =>
      district.as(who).post(`/v1/participations/${id}/reports`, {
        activity,
        evidence: {
          kind: 'work-safety',
          channel: 'internal',
          ticket,
          place: '锅炉房',
          description: '阀门渗漏',
          media: [file(media)],
        },
      }),
    );

  describe('a draft with a file', () => {
    let attachment = '';
    beforeAll(async () => {
      attachment = await upload('river');
      const saved = await district
        .as('river')
        .put(`${await taskPath('river', 'summary')}/evidence`, {
          evidence: { overview: OVERVIEW, attachment: [file(attachment)] },
        });
      expect(saved).toMatchObject({ status: 200 });
    });

    it.each(['river', 'river/head', 'administrator'])('is shown to %s', async (who) => {
      expect(await shown(who, 'river', 'summary')).toMatchObject({
        withheld: false,
        evidence: { overview: OVERVIEW, attachment: [{ id: attachment }] },
      });
      expect(await fileStatus(who, attachment)).toBe(200);
    });

    it.each(['office', 'sasac', 'bureau'])('is not shown to %s', async (who) => {
      const task = await district.as(who).get(await taskPath('river', 'summary'));
      expect(task).toMatchObject({
        status: 200,
        body: { withheld: true, evidence: {}, missing: [], problems: [] },
      });
      expect(task.text).not.toContain(OVERVIEW);
    });

    it('keeps its file from whoever only issues the campaign, and from everybody else', async () => {
      expect(await statuses(attachment, ['bureau', 'dept', 'moon', 'sunrise', 'town'])).toEqual({
        bureau: 404,
        dept: 404,
        moon: 404,
        sunrise: 404,
        town: 404,
      });
    });

    it('shows nothing of it to another unit that names the file in a text of its own', async () => {
      const stolen = await district
        .as('moon')
        .put(`${await taskPath('moon', 'summary')}/evidence`, {
          evidence: { overview: `{"id":"${attachment}","size":1}`, attachment: [file(attachment)] },
        });
      expect(stolen).toMatchObject({ status: 422, body: { code: 'unknown-file' } });
      await district.as('moon').put(`${await taskPath('moon', 'summary')}/evidence`, {
        evidence: { overview: `{"id":"${attachment}","size":1}` },
      });
      expect(await fileStatus('moon', attachment)).toBe(404);
    });

    it('is shown with its file to all three issuers once it is handed in, and to nobody else', async () => {
      await handIn('river', attachment);
      for (const who of ['office', 'sasac', 'bureau']) {
        expect(await shown(who, 'river', 'summary')).toMatchObject({
          withheld: false,
          evidence: { attachment: [{ id: attachment, name: '照片.png', size: PNG.length }] },
        });
      }
      const askers = ['office', 'sasac', 'bureau', 'dept', 'moon', 'sunrise', 'town'];
      expect(await statuses(attachment, askers)).toEqual({
        office: 200,
        sasac: 200,
        bureau: 200,
        dept: 404,
        moon: 404,
        sunrise: 404,
        town: 404,
      });
      expect(await service().client.get(`/v1/files/${attachment}`)).toMatchObject({ status: 401 });
    });

    it('stays open to them when it is taken back', async () => {
      await district.act('river', 'river', 'summary', { event: 'recall' });
      expect(await shown('bureau', 'river', 'summary')).toMatchObject({ withheld: false });
      expect(await fileStatus('bureau', attachment)).toBe(200);
    });
  });

  it('shows what a unit handed in to the body that only supervises it', async () => {
    const attachment = await upload('moon');
    await handIn('moon', attachment);
    expect(await statuses(attachment, ['dept', 'bureau', 'river', 'river/head'])).toEqual({
      dept: 200,
      bureau: 200,
      river: 404,
      'river/head': 404,
    });
  });

  it('leaves a file that is named nowhere to its unit', async () => {
    const loose = await upload('river');
    expect(await statuses(loose, ['river/head', 'bureau', 'dept', 'moon'])).toEqual({
      'river/head': 200,
      bureau: 404,
      dept: 404,
      moon: 404,
    });
  });

  it("shows a unit the picture of a body's report about it, and no other unit", async () => {
    const picture = await upload('bureau');
    expect(await fileStatus('river', picture)).toBe(404);
    expect(await report('bureau', '12345-1', picture)).toMatchObject({ status: 201 });
    expect(await statuses(picture, ['river', 'river/head', 'office', 'moon', 'dept'])).toEqual({
      river: 200,
      'river/head': 200,
      office: 200,
      moon: 404,
      dept: 404,
    });
  });

  it('shows a case before anything is handed in, and files among the answers to its events', async () => {
    const [seen, afterwards] = [await upload('river'), await upload('river')];
    expect(await report('river/head', '12345-2', seen)).toMatchObject({ status: 201 });
    expect(await shown('bureau', 'river', 'hazard/12345-2')).toMatchObject({
      withheld: false,
      evidence: { media: [{ id: seen }] },
    });
    await district.act('river', 'river', 'hazard/12345-2', {
      event: 'assign',
      answers: { responsible: '王五' },
    });
    await district.act('river', 'river', 'hazard/12345-2', {
      event: 'rectify',
      answers: { 'rectified-on': '2022-09-20', result: '已更换', photos: [file(afterwards)] },
    });
    for (const id of [seen, afterwards]) {
      expect(await statuses(id, ['bureau', 'dept', 'moon'])).toEqual({
        bureau: 200,
        dept: 404,
        moon: 404,
      });
    }
  });
});

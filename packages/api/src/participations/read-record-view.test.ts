import { describe, expect, it } from '@jest/globals';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { Words } from '../campaigns/read-words.js';
import {
  isAllUnseen,
  type RecordedTask,
  type RecordRow,
  recordViewOf,
} from './read-record-view.js';

const campaign = {
  title: { 'zh-CN': '六个一', en: 'Six Ones' },
  activities: { hazard: { title: { 'zh-CN': '隐患', en: 'Hazard' } } },
  bodies: { office: { title: { 'zh-CN': '办公室', en: 'Office' } } },
};
const running = { compiled: { campaign } } as unknown as RunningCampaign;
const words = new Words(campaign, () => 'en');
const wang = { kind: 'member', unit: 'u', person: 'wang', coordinator: false, name: '王敏' };
const record = (actor: object, command: object, entries: object[]): RecordRow => ({
  seq: 3,
  at: 1,
  actor: JSON.stringify(actor),
  command: JSON.stringify(command),
  entries: JSON.stringify(entries),
});
const unseen = { keys: new Set(['drill/night']), activities: new Set(['drill']) };
const view = (row: RecordRow, reporter?: string) =>
  recordViewOf(
    running,
    row,
    {
      tasks: new Map<string, RecordedTask>([['hazard/1', { id: 't1', reporter }]]),
      unseen,
    },
    words,
  );

describe('a record for people', () => {
  const moved = { type: 'moved', task: 'hazard/1', event: 'assign', from: 'a', to: 'b' };
  const act = { type: 'act', task: 'hazard/1', event: 'assign' };

  it('tells who did what to which task', () => {
    expect(view(record(wang, act, [{ ...moved, by: 'person:wang' }]))).toEqual({
      seq: 3,
      at: 1,
      command: 'act',
      actor: { kind: 'member', name: '王敏' },
      entries: [{ ...moved, taskId: 't1', title: 'Hazard' }],
    });
    const organizer = { kind: 'organizer', body: 'office', name: 'Li' };
    expect(view(record(organizer, act, [])).actor).toEqual({
      kind: 'organizer',
      name: 'Li',
      body: 'Office',
    });
  });

  it.each([
    [wang, 'person:wang'],
    [{ kind: 'member', unit: 'u', coordinator: true, name: 'C' }, 'unit'],
    [{ kind: 'organizer', body: 'office', name: 'Li' }, 'body:office'],
  ])('names nowhere who reported a case, %j', (actor, reporter) => {
    const report = { type: 'report', activity: 'hazard', evidence: { place: 'there' } };
    const created = { type: 'task-created', task: 'hazard/1', past: false };
    for (const row of [
      record(actor, report, [created]),
      record(actor, act, [{ ...moved, by: reporter }]),
    ]) {
      const shown = view(row, reporter);
      expect(shown.actor).toEqual({ kind: 'withheld' });
      expect(JSON.stringify(shown)).not.toMatch(/wang|王敏|person:|"C"|Li|office/);
    }
  });

  it('names whoever acts on a case that somebody else reported', () => {
    expect(view(record(wang, act, [moved]), 'person:li').actor).toMatchObject({ name: '王敏' });
  });

  it('says nothing of tasks that are kept from the asker', () => {
    const drill = { type: 'task-created', task: 'drill/night', past: false };
    const row = record(wang, act, [moved, drill, { type: 'activity', activity: 'drill' }]);
    expect(view(row).entries).toMatchObject([{ task: 'hazard/1' }]);
    expect(isAllUnseen(row, unseen)).toBe(false);
    expect(isAllUnseen(record(wang, { ...act, task: 'drill/night' }, [drill]), unseen)).toBe(true);
  });

  it('shows the clockwork as such', () => {
    const fire = record({ kind: 'system' }, { type: 'fire', task: '', timer: 'roster' }, []);
    expect(view(fire)).toMatchObject({ command: 'fire', actor: { kind: 'system' }, entries: [] });
  });
});

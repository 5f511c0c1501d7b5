import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { ERASE_TIMER } from './erase.js';
import type { ParticipationState } from './state.js';
import { Participant, organizer, shanghai } from './testing/participant.js';
import { smallCampaign } from './testing/small-campaign.js';
import { visibleEvidence } from './visible-evidence.js';

const compiled = smallCampaign(`
archive: 2022-06-30
dates: { party: { title: Party, on: to be announced } }
units:
  firm: { title: Firm, joins: automatically }
  club: { title: Club, joins: by-choice }
groups: { anyone: { title: Anyone, of: [firm, club] } }
roles: { chief: { title: Chief } }
activities:
  visit:
    title: Visit
    why: [1]
    for: each firm
    due: 2022-03-01
    evidence:
      subject: text
      phone: { type: text, personal: { erase: 6 months after archive } }
      health: { type: text, personal: { shown-to: bureau, erase: 10 days after due } }
      guests:
        type: list
        of:
          name: { type: text, personal: { erase: 6 months after archive } }
          seat: number
    lifecycle: simple
  feast:
    title: Feast
    why: [2]
    for: each anyone
    evidence:
      diet: { type: text, personal: { erase: 1 week after party } }
      age: { type: number, personal: true }
    lifecycle: simple
figures:
  guests: { of: visit, value: size(evidence.guests) }
`);
const VISIT = {
  subject: 'fire',
  phone: '123',
  health: 'well',
  guests: [{ name: 'Ann', seat: 1 }, { name: 'Bob' }, { seat: 3 }],
};
const timer = (unit: Participant) => unit.state.timers[ERASE_TIMER]?.at;
const erased = (unit: Participant) => unit.entries.filter(({ type }) => type === 'erased');

describe('Personal data', () => {
  it('is erased when its time is up, each field at its own', () => {
    const unit = new Participant(compiled);
    expect(timer(unit)).toBeUndefined();
    unit.submit('visit', VISIT);
    expect(timer(unit)).toBeGreaterThan(shanghai('2022-03-10T00:00'));
    unit.advanceTo('2022-03-10T00:00');
    expect(unit.task('visit').evidence).toEqual(VISIT);
    unit.advanceTo('2022-03-20T00:00');
    const { health: _, ...others } = VISIT;
    expect(unit.task('visit').evidence).toEqual(others);
    expect(erased(unit)).toEqual([{ type: 'erased', task: 'visit', fields: ['health'] }]);

    // Six months after the last day before the archive, which itself refuses everything else.
    expect(timer(unit)).toBe(shanghai('2022-12-31T00:00'));
    unit.advanceTo('2022-12-30T23:59');
    expect(unit.task('visit').evidence).toEqual(others);
    unit.advanceTo('2022-12-31T00:00');
    expect(unit.task('visit').evidence).toEqual({
      subject: 'fire',
      guests: [{ seat: 1 }, {}, { seat: 3 }],
    });
    expect(erased(unit)[1]).toEqual({
      type: 'erased',
      task: 'visit',
      fields: ['phone', 'guests.name'],
    });
    expect(timer(unit)).toBeUndefined();
  });

  it('takes nothing with it: the task stays done and figures keep their numbers', () => {
    const unit = new Participant(compiled).submit('visit', VISIT).advanceTo('2023-06-01T00:00');
    expect(unit.task('visit').outcome).toBe('done');
    expect(unit.state.values['guests']?.['visit']?.value).toBe(3);
    expect(unit.state.counts['visit']).toMatchObject({ done: 1 });
  });

  it('is erased from drafts as well', () => {
    const unit = new Participant(compiled);
    unit.send({ type: 'save', task: 'visit', evidence: { phone: '1', subject: 'x' } });
    unit.advanceTo('2023-06-01T00:00');
    expect(unit.task('visit').evidence).toEqual({ subject: 'x' });
  });

  it('waits for a date that is still to be announced', () => {
    const unit = new Participant(compiled).submit('feast', { diet: 'none', age: 7 });
    expect(timer(unit)).toBeUndefined();
    const bind = (day: string) =>
      unit.send({ type: 'bind-date', name: 'party', from: day, to: day }, { kind: 'system' });
    bind('2022-05-01');
    expect(timer(unit)).toBe(shanghai('2022-05-09T00:00'));
    bind('2022-06-01');
    expect(timer(unit)).toBe(shanghai('2022-06-09T00:00'));
    bind('2022-04-01');
    unit.advanceTo('2022-04-09T00:00');
    // What is personal and says no time is kept.
    expect(unit.task('feast').evidence).toEqual({ age: 7 });
  });

  it('is erased from those who withdrew', () => {
    const unit = new Participant(compiled, { category: 'club' }).send({ type: 'enrol' });
    unit.submit('feast', { diet: 'none' }).send({ type: 'withdraw' });
    unit.send({ type: 'bind-date', name: 'party', from: '2022-04-01', to: '2022-04-01' });
    unit.advanceTo('2022-04-09T00:00');
    expect(unit.task('feast').evidence).toEqual({});
  });

  it('is erased alike when records are replayed', () => {
    const unit = new Participant(compiled).submit('visit', VISIT).advanceTo('2023-06-01T00:00');
    let state: ParticipationState | undefined;
    for (const { request, at } of unit.records) {
      const decision = decide(compiled, state, request, at);
      if (!decision.ok) throw new Error(decision.message);
      state = decision.state;
    }
    expect(state).toEqual(unit.state);
  });

  it('sets the same timer whichever other tasks are at hand', () => {
    const unit = new Participant(compiled).submit('feast', { age: 7 });
    const command = {
      type: 'act',
      task: 'visit',
      event: 'submit',
      evidence: { health: 'well' },
    } as const;
    const request = { command, actor: unit.coordinator };
    const all = decide(compiled, unit.state, request, unit.now);
    const visit = { visit: unit.task('visit') };
    const one = decide(compiled, { ...unit.state, tasks: visit }, request, unit.now);
    expect(all).toMatchObject({ ok: true, timers: { set: [{ timer: ERASE_TIMER, task: '' }] } });
    expect(one.ok && one.timers).toEqual(all.ok && all.timers);
    expect(one.ok && one.entries).toEqual(all.ok && all.entries);
  });
});

describe('What is shown of personal data', () => {
  const shown = smallCampaign(`
units: { firm: { title: Firm, joins: automatically } }
roles: { chief: { title: Chief }, clerk: { title: Clerk } }
activities:
  talk:
    title: Talk
    why: [1]
    for: each chief
    evidence:
      subject: text
      name: { type: text, personal: true }
      phone: { type: text, personal: { shown-to: [bureau, clerk] } }
      guests: { type: list, of: { name: { type: text, personal: { shown-to: bureau } }, seat: number } }
    lifecycle: simple
`);
  const post = (role: string) => ({ role, from: '2020-01-01' });
  const unit = new Participant(shown, {
    people: [
      { code: 'ann', name: 'Ann', posts: [post('chief')] },
      { code: 'bob', name: 'Bob', posts: [post('clerk')] },
      { code: 'cid', name: 'Cid', posts: [post('chief')] },
    ],
  }).submit('talk/ann', {
    subject: 'fire',
    name: 'Ann',
    phone: '123',
    guests: [{ name: 'Eve', seat: 1 }],
  });
  const seenBy = (actor: Parameters<typeof visibleEvidence>[1]) =>
    visibleEvidence({ ...unit.seen, task: unit.task('talk/ann') }, actor);
  const member = (person: string) =>
    ({ kind: 'member', unit: 'unit', person, coordinator: false, name: person }) as const;

  const all = unit.task('talk/ann').evidence;
  const { phone, ...rest } = all;
  const guests = [{ seat: 1 }];

  it('is everything for the owner, the unit, and whom each field names', () => {
    expect(seenBy(member('ann'))).toEqual(all);
    expect(seenBy(unit.coordinator)).toEqual(all);
    expect(seenBy(organizer('bureau'))).toEqual(all);
    expect(seenBy({ kind: 'system' })).toEqual(all);
  });

  it('is for others what does not name anybody', () => {
    expect(seenBy(organizer('office'))).toEqual({ ...rest, guests });
    expect(seenBy(member('cid'))).toEqual({ ...rest, guests });
    expect(seenBy(member('bob'))).toEqual({ ...rest, phone, guests });
  });

  it('is nothing for those who do not see the task', () => {
    expect(seenBy({ kind: 'anonymous' })).toEqual({});
  });

  it('leaves the evidence itself as it is', () => {
    seenBy(organizer('office'));
    expect(unit.task('talk/ann').evidence).toBe(all);
    expect(all).toHaveProperty('phone', '123');
  });
});

import { describe, expect, it } from '@jest/globals';
import { Participant, organizer } from '../run/testing/participant.js';
import { smallCampaign } from '../run/testing/small-campaign.js';
import { ledgerRows } from './ledger.js';

const compiled = smallCampaign(`
units: { firm: { title: Firm, joins: automatically } }
roles: { chief: { title: Chief, in: firm } }
registers: { place: { title: Place, in: firm, fields: { danger: number } } }
activities:
  talk:
    title: Talk
    why: [1]
    for: each chief
    evidence:
      subject: text
      guest-phone: { type: text, personal: { shown-to: bureau } }
    lifecycle: simple
  check: { title: Check, why: [2], for: each place, lifecycle: simple }
figures:
  talks: { of: talk }
ledgers:
  talks:
    title: Talks held
    of: talk
    where: task.outcome == "done"
    columns:
      who: { title: Who, value: person.name }
      about: evidence.subject
      phone: evidence.guest_phone
      all: figures.talks.value
      where: unit.title + "=" + task.key
  checks: { of: check, columns: { danger: item.danger, left: progress.check.open, done: task.outcome } }
  places: { of: place, where: item.danger > 1, columns: { code: item.code, danger: item.danger, unit: unit.code } }
`);

const post = { role: 'chief', from: '2020-01-01' };
const rows = [
  { register: 'place', code: 'b', data: { danger: 2 } },
  { register: 'place', code: 'a', data: { danger: 5 } },
  { register: 'place', code: 'c', data: { danger: 1 } },
  { register: 'place', code: 'closed', data: { danger: 9 }, to: '2021-12-31' },
];
function firm(code: string): Participant {
  const people = ['ann', 'bob'].map((name) => ({ code: name, name: `${name}!`, posts: [post] }));
  return new Participant(compiled, { code, title: code.toUpperCase(), people, rows });
}
const two = firm('two');
const one = firm('one')
  .submit('talk/bob', { subject: 'fire', 'guest-phone': '123' })
  .submit('talk/ann', { 'guest-phone': '456' });
const table = (name: string, ...reader: Parameters<typeof ledgerRows>[4][]) =>
  ledgerRows(compiled, [two.state, one.state], name, one.now, ...reader);

describe('A ledger', () => {
  it('has a line for each task that is meant, and null for what nobody said', () => {
    expect(table('talks').rows).toEqual([
      {
        unit: 'one',
        key: 'talk/ann',
        values: { who: 'ann!', about: null, phone: '456', all: 2, where: 'ONE=talk/ann' },
      },
      {
        unit: 'one',
        key: 'talk/bob',
        values: { who: 'bob!', about: 'fire', phone: '123', all: 2, where: 'ONE=talk/bob' },
      },
    ]);
  });

  it('tells its columns in the order of the author, with their titles', () => {
    expect(table('talks')).toMatchObject({ name: 'talks', title: 'Talks held' });
    expect(table('talks').columns).toEqual([
      { name: 'who', title: 'Who' },
      ...['about', 'phone', 'all', 'where'].map((name) => ({ name })),
    ]);
  });

  it('sees the row that a task is for', () => {
    const found = table('checks').rows.map(({ unit, key, values }) => [
      unit,
      key,
      values['danger'],
    ]);
    expect(found).toEqual(
      ['one', 'two'].flatMap((unit) => [
        [unit, 'check/a', 5],
        [unit, 'check/b', 2],
        [unit, 'check/c', 1],
      ]),
    );
    expect(table('checks').rows[0]?.values).toEqual({ danger: 5, left: 3, done: 'open' });
  });

  it('leaves retired tasks out', () => {
    const gone = firm('gone');
    gone.send({ type: 'change-facts', facts: { ...gone.state.facts, rows: rows.slice(0, 1) } });
    const { rows: left } = ledgerRows(compiled, [gone.state], 'checks', gone.now);
    expect(left.map(({ key }) => key)).toEqual(['check/b']);
  });

  it('lists the rows of a register that stand today, by unit and code', () => {
    expect(table('places').rows.map(({ values }) => values)).toEqual([
      { code: 'a', danger: 5, unit: 'one' },
      { code: 'b', danger: 2, unit: 'one' },
      { code: 'a', danger: 5, unit: 'two' },
      { code: 'b', danger: 2, unit: 'two' },
    ]);
  });

  it('shows its reader no personal data that is for others', () => {
    const phones = (body: string) =>
      table('talks', organizer(body)).rows.map(({ values }) => values['phone']);
    expect(phones('bureau')).toEqual(['456', '123']);
    expect(phones('office')).toEqual([null, null]);
  });

  it('is unknown by any other name', () => {
    expect(() => table('nothing')).toThrow(RangeError);
  });
});

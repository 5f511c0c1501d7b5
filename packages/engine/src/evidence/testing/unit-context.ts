import { unitVariable } from '../../conditions/index.js';
import type { EvidenceContext, EvidencePerson, FormPlace } from '../index.js';

const person = (code: string, role: string, attributes = {}): EvidencePerson => ({
  code,
  name: `Person ${code}`,
  roles: [role],
  attributes,
});

const people = [
  person('p1', 'leader', { 'in-charge-of-safety': true }),
  person('p2', 'leader', { 'in-charge-of-safety': false }),
  person('p3', 'leader', { 'in-charge-of-safety': false }),
  person('p4', 'guard'),
];

/** A small enterprise with people, a register and tasks. */
export const context: EvidenceContext = {
  people: () => people,
  rows: (register) =>
    register === 'gas-place'
      ? ['canteen', 'workshop', 'boiler'].map((code) => ({ code, data: {} }))
      : [],
  tasks: (activity) =>
    activity === 'talk'
      ? people.slice(0, 3).map((of) => ({
          key: `talk/${of.code}`,
          person: of,
          outcome: of.code === 'p3' ? 'open' : 'done',
        }))
      : [],
  period: (name) => (name === 'window' ? { from: '2022-08-01', to: '2022-11-30' } : undefined),
  variables: {
    unit: unitVariable({
      category: 'enterprise',
      code: 'e1',
      title: 'E',
      isBody: false,
      groups: [],
      attributes: { employees: 12 },
    }),
    task: { state: 'open', handed: '', past: false, occurrence: '' },
  },
  today: '2022-09-10',
};

/** Where its forms stand. */
export const place: FormPlace = {
  campaign: {
    units: {
      enterprise: { title: 'E', joins: 'automatically', attributes: { employees: 'number' } },
    },
    roles: {
      leader: { title: 'L', attributes: { 'in-charge-of-safety': 'yes-no' } },
      guard: { title: 'G' },
    },
    registers: { 'gas-place': { title: 'R' } },
    activities: { talk: { title: 'T', why: [1], for: 'each leader' } },
  },
  activity: { for: 'each enterprise' },
};

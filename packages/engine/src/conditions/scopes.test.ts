import { describe, expect, it } from '@jest/globals';
import {
  candidateVariables,
  createScope,
  eventVariables,
  itemVariables,
  personVariable,
  rowVariable,
  unitVariable,
  type VariableTypes,
} from './index.js';

const campaign = {
  units: {
    enterprise: { attributes: { employees: 'number', grade: 'text' } },
    street: { attributes: { grade: { kind: 'number' } } },
  },
  groups: { all: { of: ['enterprise', 'street', 'all'] }, firms: { of: ['enterprise'] } },
  roles: {
    leader: { attributes: { 'in-charge-of-safety': 'yes-no' } },
    guard: { attributes: { shift: { choice: ['day', 'night'] } } },
  },
  registers: { 'gas-place': { fields: { sensors: 'number' } } },
};

const knows = (variables: VariableTypes, text: string) => createScope(variables).compile(text).ok;

describe('the variables of an activity', () => {
  it('are the unit with the attributes of its categories', () => {
    const variables = itemVariables(campaign, { for: 'each firms' });
    expect(knows(variables, 'unit.employees > 3 && unit.attributes.employees > 3')).toBe(true);
    expect(knows(variables, 'unit.is_body || "firms" in unit.groups')).toBe(true);
    expect(knows(variables, 'unit.grade > 3')).toBe(false);
    expect(knows(variables, 'person.code == ""')).toBe(false);
  });

  it('leave the kind of an attribute open where categories differ', () => {
    const variables = itemVariables(campaign, { for: 'each all' });
    expect(knows(variables, 'unit.grade == "a" || unit.grade > 3')).toBe(true);
  });

  it('have the person of a role and the row of a register', () => {
    const variables = itemVariables(campaign, { for: ['each leader', 'each gas-place'] });
    expect(knows(variables, 'person.in_charge_of_safety && item.sensors == 2')).toBe(true);
    expect(knows(variables, 'person.shift == "day"')).toBe(false);
  });

  it('have as candidate a holder of the role that is asked for', () => {
    const variables = candidateVariables(campaign, { for: 'each leader' }, 'guard');
    expect(knows(variables, 'person.shift == "day" && task.past')).toBe(true);
    expect(knows(variables, 'person.in_charge_of_safety')).toBe(false);
  });

  it('have receipts, the actor and both forms in an event', () => {
    const variables = eventVariables(
      campaign,
      { for: 'each firms' },
      {
        evidence: { fields: { 'new-due': 'text' } },
        answers: { fields: { reason: 'text' } },
      },
    );
    const text =
      'receipts.pending == 0 && actor.body == "a" && evidence.new_due > "2022" && answers.reason != ""';
    expect(knows(variables, text)).toBe(true);
  });
});

describe('the values of variables', () => {
  const holds = (text: string, values: Record<string, unknown>) => {
    const outcome = createScope(
      itemVariables(campaign, { for: ['each leader', 'each gas-place'] }),
    ).compile(text);
    return outcome.ok && outcome.condition.holds(values);
  };

  it('fit their types', () => {
    const values = {
      unit: unitVariable({
        category: 'enterprise',
        code: 'e1',
        title: 'E',
        isBody: false,
        groups: ['firms'],
        attributes: { employees: 30, code: 'not this' },
      }),
      person: personVariable({
        code: 'p1',
        name: 'P',
        roles: ['leader'],
        attributes: { 'in-charge-of-safety': true },
      }),
      item: rowVariable({ code: 'r1', data: { sensors: 2 } }),
    };
    expect(
      holds(
        'unit.code == "e1" && !unit.is_body && unit.employees == 30 && unit.attributes.employees == 30',
        values,
      ),
    ).toBe(true);
    expect(
      holds('"leader" in person.roles && person.in_charge_of_safety && item.sensors == 2', values),
    ).toBe(true);
    expect(holds('item.code == "r1"', values)).toBe(true);
  });
});

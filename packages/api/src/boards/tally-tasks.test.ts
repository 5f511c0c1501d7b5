import { describe, expect, it } from '@jest/globals';

import { NO_TALLY } from './standing-of-unit.js';
import { type AlikeTasks, tally } from './tally-tasks.js';

const alike = (row: Partial<AlikeTasks>): AlikeTasks => ({
  participation_id: 'p',
  activity: 'talk',
  outcome: 'open',
  standing: 'on-time',
  light: 'green',
  owed: 1,
  tasks: 1,
  ...row,
});

describe('the tally of tasks', () => {
  it('counts what is owed by outcome, and open debts by standing', () => {
    const rows = [
      alike({ tasks: 2 }),
      alike({ standing: 'due-soon', light: 'yellow', tasks: 3 }),
      alike({ standing: 'overdue', light: 'yellow' }),
      alike({ standing: 'overdue', light: 'red', tasks: 4 }),
      alike({ outcome: 'done', standing: 'idle', tasks: 5 }),
      alike({ outcome: 'waived', standing: 'idle' }),
      alike({ outcome: 'not-applicable', standing: 'idle' }),
    ];
    expect(tally(rows).get('p')).toEqual([
      {
        activity: 'talk',
        owed: 17,
        done: 5,
        waived: 1,
        notApplicable: 1,
        extra: 0,
        open: 10,
        dueSoon: 3,
        overdue: 5,
        green: 9,
        yellow: 4,
        red: 4,
      },
    ]);
  });

  it('takes what is not owed for extra once it is done, and never for a light or a debt', () => {
    const rows = [
      alike({ owed: 0, standing: 'overdue', light: 'red' }),
      alike({ owed: 0, outcome: 'done', tasks: 2 }),
      alike({ outcome: 'retired', light: 'none', tasks: 9 }),
    ];
    expect(tally(rows).get('p')).toEqual([{ ...NO_TALLY, activity: 'talk', extra: 2 }]);
  });

  it('keeps participations and activities apart', () => {
    const rows = [alike({}), alike({ activity: 'plan' }), alike({ participation_id: 'q' })];
    expect([...tally(rows)].map(([id, all]) => [id, all.map((one) => one.activity)])).toEqual([
      ['p', ['talk', 'plan']],
      ['q', ['talk']],
    ]);
  });
});

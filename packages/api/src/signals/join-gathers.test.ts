import { describe, expect, it } from '@jest/globals';

import { joinGathers, type SignalCommand } from './join-gathers.js';

type Shares = Extract<SignalCommand, { type: 'gather' }>['shares'];

const share = (sum: number): Shares[string] => ({
  tasks: 1,
  sum,
  min: sum,
  max: sum,
  latest: sum,
  at: 1,
  owes: false,
});
const gather = (figure: string, unit: string, sum: number, per = '') => ({
  command: { type: 'gather' as const, figure, per, shares: { [unit]: share(sum) } },
});
const tell = { command: { type: 'tell' as const, task: 't', event: 'e', answers: {} } };

describe('joining what is given to figures', () => {
  it('makes one command of many for the same figure; what a unit gives later replaces what it gave', () => {
    const joined = joinGathers([
      gather('heads', 'a', 1),
      gather('hours', 'a', 9),
      gather('heads', 'b', 2),
      gather('heads', 'a', 3),
      gather('heads', 'a', 4, '2022-10'),
    ]);
    expect(joined.map(({ command }) => command)).toEqual([
      { type: 'gather', figure: 'heads', per: '', shares: { a: share(3), b: share(2) } },
      { type: 'gather', figure: 'hours', per: '', shares: { a: share(9) } },
      { type: 'gather', figure: 'heads', per: '2022-10', shares: { a: share(4) } },
    ]);
    expect(joined.map(({ signals }) => signals.length)).toEqual([3, 1, 1]);
  });

  it('moves nothing past another command', () => {
    const joined = joinGathers([gather('heads', 'a', 1), tell, gather('heads', 'a', 2), tell]);
    expect(joined.map(({ command }) => command.type)).toEqual(['gather', 'tell', 'gather', 'tell']);
  });
});

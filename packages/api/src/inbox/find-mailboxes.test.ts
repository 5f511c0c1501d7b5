import { describe, expect, it } from '@jest/globals';

import type { Principal } from '../common/principal.js';
import { inMailboxes, mailboxesOf } from './find-mailboxes.js';

const principal = (role: Principal['role'], personId?: string): Principal => ({
  accountId: 'a',
  role,
  ...(role !== 'administrator' && { organizationId: 'o' }),
  ...(personId !== undefined && { personId }),
  personName: 'A',
  leads: false,
});

describe('the mailboxes of somebody', () => {
  it.each<[Principal, string[]]>([
    [principal('member', 'p'), ['person:p']],
    [principal('coordinator', 'p'), ['person:p', 'organization:o']],
    [principal('coordinator'), ['organization:o']],
    [principal('organizer'), ['organization:o']],
    [principal('administrator'), []],
  ])('of %j are %j', (who, mailboxes) => {
    expect(mailboxesOf(who)).toEqual(mailboxes);
  });

  it('hold nothing where there is none', () => {
    expect(inMailboxes([])).toEqual({ sql: '1 = 0', values: [] });
    expect(inMailboxes(['a', 'b'])).toEqual({ sql: 'm.mailbox IN (?, ?)', values: ['a', 'b'] });
  });
});

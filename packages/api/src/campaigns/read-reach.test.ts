import { describe, expect, it } from '@jest/globals';

import type { Principal } from '../common/principal.js';
import { CampaignReach } from './read-reach.js';

const issued = { id: 'c1', bodies: { lead: 'o1', helper: 'o2' }, compiled: { issuers: ['lead'] } };
const other = { id: 'c2', bodies: { lead: 'o9' }, compiled: { issuers: ['lead'] } };

const seen = (principal: Partial<Principal>) =>
  CampaignReach.of(
    { accountId: 'a', role: 'organizer', personName: 'A', leads: false, ...principal },
    [issued, other],
  ).condition('c', 'o');

describe('the reach into campaigns', () => {
  it('is everything for an administrator', () => {
    expect(seen({ role: 'administrator' })).toEqual({ sql: '1 = 1', values: [] });
  });

  it('is the own unit for its people, in every campaign', () => {
    for (const role of ['coordinator', 'member'] as const) {
      expect(seen({ role, organizationId: 'u1' })).toEqual({ sql: 'o = ?', values: ['u1'] });
    }
  });

  it('is the whole of a campaign for a body that issues it, and nothing of another', () => {
    expect(seen({ organizationId: 'o1' })).toEqual({ sql: '(c IN (?))', values: ['c1'] });
  });

  it('is what is below for a body that only supervises, though it leads elsewhere', () => {
    for (const leads of [false, true]) {
      const { sql, values } = seen({ organizationId: 'o2', leads });
      expect(sql).toMatch(/^\(\(c IN \(\?\) AND \(o = \? OR o IN \(WITH RECURSIVE /);
      expect(values).toEqual(['c1', 'o2', 'o2']);
    }
  });

  it('is nothing for a body of no campaign, though it leads, and for nobody', () => {
    expect(seen({ organizationId: 'o3', leads: true })).toEqual({ sql: '1 = 0', values: [] });
    expect(seen({ role: 'member' })).toEqual({ sql: '1 = 0', values: [] });
  });
});

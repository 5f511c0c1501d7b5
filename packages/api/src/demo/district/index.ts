import { AUTHORITIES } from './authorities.js';
import type { DemoOrganization } from './demo-organization.js';
import { OTHER_ENTERPRISES } from './other-enterprises.js';
import { STATE_OWNED_ENTERPRISES } from './state-owned-enterprises.js';

export type { DemoOrganization } from './demo-organization.js';

/** An invented district: who supervises before who is supervised. */
export const DEMO_DISTRICT: readonly DemoOrganization[] = [
  ...AUTHORITIES,
  ...STATE_OWNED_ENTERPRISES,
  ...OTHER_ENTERPRISES,
];

import type { Attributes } from '../../common/schemas.js';
import type { OrganizationKind } from '../../organizations/organization.entity.js';
import type { Relation } from '../../organizations/organization-link.entity.js';

/** Somebody of the demonstration, and the roles held. */
export interface DemoPerson {
  readonly code: string;
  readonly name: string;
  readonly posts: readonly { readonly role: string; readonly attributes?: Attributes }[];
}

/** Something that a unit of the demonstration lists in a register. */
export interface DemoRow {
  readonly register: string;
  readonly code: string;
  readonly data: Attributes;
}

/** A body or a unit of the demonstration. */
export interface DemoOrganization {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly category?: string;
  readonly attributes?: Attributes;
  /** The organizations above it, by code. */
  readonly above?: readonly { readonly code: string; readonly relation: Relation }[];
  readonly people?: readonly DemoPerson[];
  readonly rows?: readonly DemoRow[];
  /** Whether the leaders get accounts of their own, besides the unit's coordinator. */
  readonly leadersSignIn?: boolean;
  /** Whether it joins at once, of its own choice. */
  readonly enrolsAtOnce?: boolean;
}

const LEADS_ALL = '全面工作';

/** The first-responsible person, who sits on the leadership team as well. */
export function head(code: string, name: string): DemoPerson {
  return { code, name, posts: [{ role: 'first-responsible' }, onTeam(LEADS_ALL, false)] };
}

/** The member of the team who is in charge of safety. */
export function safetyDeputy(code: string, name: string, portfolio = '安全生产'): DemoPerson {
  return { code, name, posts: [onTeam(portfolio, true)] };
}

/** Any other member of the team. */
export function leader(code: string, name: string, portfolio: string): DemoPerson {
  return { code, name, posts: [onTeam(portfolio, false)] };
}

/** Somebody of the technical team, a head of a department, or somebody in a key post. */
export function staff(
  role: 'technical-team' | 'department-head' | 'front-line',
  code: string,
  name: string,
): DemoPerson {
  return { code, name, posts: [{ role }] };
}

export function gasPlace(code: string, name: string, address: string): DemoRow {
  return { register: 'gas-place', code, data: { name, address } };
}

export function selfBuiltHouse(
  code: string,
  name: string,
  address: string,
  usedFor: string,
): DemoRow {
  return { register: 'self-built-house', code, data: { name, address, 'used-for': usedFor } };
}

export function contractor(code: string, name: string, work: string): DemoRow {
  return { register: 'contractor', code, data: { name, work } };
}

function onTeam(portfolio: string, inCharge: boolean) {
  return { role: 'team-member', attributes: { 'in-charge-of-safety': inCharge, portfolio } };
}

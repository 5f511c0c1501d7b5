export const ROLES = ['administrator', 'organizer', 'coordinator', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking. */
export interface Principal {
  readonly accountId: string;
  readonly role: Role;
  /** The body of an organizer, the unit of a coordinator or a member. */
  readonly organizationId?: string;
  readonly personId?: string;
  /** The person's name; the login, where the account belongs to no person. */
  readonly personName: string;
  /** Whether the organization leads, which lets its organizers see every unit. */
  readonly leads: boolean;
}

/** The service itself at work, with nobody asking. */
export const SYSTEM: Principal = {
  accountId: 'system',
  role: 'administrator',
  personName: 'system',
  leads: false,
};

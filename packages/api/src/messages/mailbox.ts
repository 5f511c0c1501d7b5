/** The mailbox of a person. */
export function personMailbox(personId: string): string {
  return `person:${personId}`;
}

/** The mailbox that the coordinators of a unit, or the organizers of a body, share. */
export function organizationMailbox(organizationId: string): string {
  return `organization:${organizationId}`;
}

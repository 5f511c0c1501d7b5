/** Who sends a command; the service derives it from the signed-in principal, never from the request. */
export type Actor =
  | { readonly kind: 'system' }
  | {
      readonly kind: 'member';
      /** The code of the unit the member belongs to. */
      readonly unit: string;
      /** The member's code on the roster. */
      readonly person?: string;
      readonly coordinator: boolean;
      readonly name: string;
    }
  | {
      readonly kind: 'organizer';
      /** The body's name in the campaign. */
      readonly body: string;
      /** The actor's code among the people of the body. */
      readonly person?: string;
      readonly name: string;
    }
  | { readonly kind: 'anonymous' };

export const SYSTEM: Actor = { kind: 'system' };

/** Who acts, as entries and tasks keep it. */
export function nameOf(actor: Actor): string {
  switch (actor.kind) {
    case 'member':
      return actor.person === undefined ? 'unit' : `person:${actor.person}`;
    case 'organizer':
      return `body:${actor.body}`;
    default:
      return actor.kind;
  }
}

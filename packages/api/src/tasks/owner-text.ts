import type { Owner } from '@muster/engine';

/** An owner in one word: `unit`, `person:<code>`, `role:<name>` or `body:<name>`. */
export function ownerText(owner: Owner): string {
  switch (owner.kind) {
    case 'unit':
      return 'unit';
    case 'person':
      return `person:${owner.person}`;
    case 'role':
      return `role:${owner.role}`;
    case 'body':
      return `body:${owner.body}`;
  }
}

import type { CompiledEffect, Receipt } from '../compile/index.js';
import type { Actor } from './actor.js';
import type { Values } from './command.js';
import type { PartyView } from './parties.js';
import { withWorld } from './world.js';

/** The receipts of a task after the first effect that says anything of them and whose condition holds. */
export function receiptsAfter(
  effects: readonly CompiledEffect[],
  view: PartyView,
  variables: Values,
  actor: Actor,
): Readonly<Record<string, Receipt>> {
  const { task } = view;
  const { receipts } = task.snapshot.context;
  const found = effects.find(
    ({ receipts: change, when }) =>
      change !== undefined && (when?.holds(withWorld(when.reads, view, variables)) ?? true),
  );
  switch (found?.receipts) {
    case undefined:
      return receipts;
    case 'ask':
      return Object.fromEntries(
        task.receivers.map((body) => [
          body,
          receipts[body] === 'accepted' ? 'accepted' : 'pending',
        ]),
      );
    case 'clear':
      return {};
    case 'accept':
      return actor.kind === 'organizer' ? { ...receipts, [actor.body]: 'accepted' } : receipts;
    case 'return':
      return actor.kind === 'organizer' ? { ...receipts, [actor.body]: 'returned' } : receipts;
  }
}

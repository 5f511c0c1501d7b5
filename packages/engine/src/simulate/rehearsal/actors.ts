import { listOf, peopleOn } from '../../compile/index.js';
import type { AuthoredEvent } from '../../dsl/index.js';
import type { Actor, PartyView } from '../../run/index.js';

/** Who sends an event, and the rule that lets them. */
export interface Sender {
  readonly actor: Actor;
  readonly rule: AuthoredEvent;
}

/** The first party that an event is for and that somebody stands for. */
export function senderOf(rules: readonly AuthoredEvent[], view: PartyView): Sender | undefined {
  for (const rule of rules) {
    for (const party of listOf(rule.by)) {
      const actor = actorFor(party, view);
      if (actor !== undefined) return { actor, rule };
    }
  }
  return undefined;
}

/** Whether an actor belongs to the participant itself, not to a body above it. */
export function isOwn(actor: Actor, { state }: Pick<PartyView, 'state'>): boolean {
  return actor.kind === 'member' || (actor.kind === 'organizer' && actor.body === state.facts.body);
}

/** Somebody who acts as a party of a task; undefined when nobody does. */
export function actorFor(party: string, view: PartyView): Actor | undefined {
  const { compiled, state, task } = view;
  const { facts } = state;
  const coordinator = facts.body === undefined ? member(facts.code) : organizer(facts.body);
  const holder = (role: string) => {
    const person = peopleOn(facts, compiled.timeline.dateAt(view.now)).find(({ roles }) =>
      roles.includes(role),
    );
    return person === undefined ? undefined : member(facts.code, person.code);
  };
  switch (party) {
    case 'owner':
      switch (task.owner.kind) {
        case 'person':
          return member(facts.code, task.owner.person);
        case 'role':
          return holder(task.owner.role) ?? coordinator;
        case 'body':
          return organizer(task.owner.body);
        default:
          return coordinator;
      }
    case 'unit':
    case 'member':
    case 'anyone':
      return coordinator;
    case 'reporter': {
      const [kind, name] = (task.reporter ?? '').split(':');
      if (name === undefined) return undefined;
      return kind === 'body' ? organizer(name) : member(facts.code, name);
    }
    case 'receiver': {
      const { receipts } = task.snapshot.context;
      const pending = task.receivers.find((body) => (receipts[body] ?? 'pending') === 'pending');
      return pending === undefined ? undefined : organizer(pending);
    }
    case 'supervisor': {
      const [first] = facts.supervisors;
      return first === undefined ? undefined : organizer(first);
    }
    case 'lead':
      return organizer(compiled.leadBody);
    case 'issuer': {
      const [first] = compiled.issuers;
      return first === undefined ? undefined : organizer(first);
    }
    default:
      return Object.hasOwn(compiled.campaign.bodies, party) ? organizer(party) : holder(party);
  }
}

function member(unit: string, person?: string): Actor {
  return person === undefined
    ? { kind: 'member', unit, coordinator: true, name: unit }
    : { kind: 'member', unit, person, coordinator: false, name: person };
}

function organizer(body: string): Actor {
  return { kind: 'organizer', body, name: body };
}

import { listOf, peopleOn, type CompiledCampaign } from '../../compile/index.js';
import type { AuthoredEvent } from '../../dsl/index.js';
import type { Actor, ParticipationState, TaskState } from '../../run/index.js';

/** Where somebody acts: a participation, one of its activities, and the task where there is one. */
export interface Scene {
  readonly compiled: CompiledCampaign;
  readonly state: ParticipationState;
  readonly activity: string;
  readonly task?: TaskState;
  /** Epoch ms. */
  readonly now: number;
}

/** Who sends an event, and the rule that lets them. */
export interface Sender {
  readonly actor: Actor;
  readonly rule: AuthoredEvent;
}

/** The first party that an event is for and that somebody stands for. */
export function senderOf(rules: readonly AuthoredEvent[], scene: Scene): Sender | undefined {
  for (const rule of rules) {
    for (const party of listOf(rule.by)) {
      const actor = actorFor(party, scene);
      if (actor !== undefined) return { actor, rule };
    }
  }
  return undefined;
}

/** Whether an actor belongs to the participant itself, not to a body above it. */
export function isOwn(actor: Actor, { state }: Pick<Scene, 'state'>): boolean {
  return actor.kind === 'member' || (actor.kind === 'organizer' && actor.body === state.facts.body);
}

/** Somebody who acts as a party, or as whoever the activity gives that part; undefined when nobody does. */
export function actorFor(party: string, scene: Scene): Actor | undefined {
  const parts = scene.compiled.activities.get(scene.activity)?.activity.parties;
  const named = parts !== undefined && Object.hasOwn(parts, party) ? listOf(parts[party]) : [party];
  for (const part of named) {
    const actor = actorForPart(part, scene);
    if (actor !== undefined) return actor;
  }
  return undefined;
}

function actorForPart(party: string, scene: Scene): Actor | undefined {
  const { compiled, state, task } = scene;
  const { facts } = state;
  switch (party) {
    case 'owner':
      return task === undefined ? coordinatorOf(state) : ownerOf(task, scene);
    case 'unit':
    case 'member':
      return coordinatorOf(state);
    case 'anyone':
      return task === undefined ? { kind: 'anonymous' } : coordinatorOf(state);
    case 'reporter': {
      const [kind, name] = (task?.reporter ?? '').split(':');
      if (name === undefined) return undefined;
      return kind === 'body' ? organizer(name) : personOf(state, name);
    }
    case 'receiver': {
      const receipts = task?.snapshot.context.receipts ?? {};
      const pending = task?.receivers.find((body) => (receipts[body] ?? 'pending') === 'pending');
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
      return Object.hasOwn(compiled.campaign.bodies, party)
        ? organizer(party)
        : holderOf(party, scene);
  }
}

/** Whoever speaks for a participant. */
export function coordinatorOf({ facts }: Pick<ParticipationState, 'facts'>): Actor {
  return facts.body === undefined
    ? { kind: 'member', unit: facts.code, coordinator: true, name: facts.code }
    : organizer(facts.body);
}

function ownerOf({ owner }: TaskState, scene: Scene): Actor {
  const { state } = scene;
  switch (owner.kind) {
    case 'person':
      return personOf(state, owner.person);
    case 'role':
      return holderOf(owner.role, scene) ?? coordinatorOf(state);
    case 'body':
      return organizer(owner.body);
    default:
      return coordinatorOf(state);
  }
}

/** Somebody who holds a role: whoever the task is for, if they do. */
function holderOf(role: string, { compiled, state, task, now }: Scene): Actor | undefined {
  const holders = peopleOn(state.facts, compiled.timeline.dateAt(now)).filter(({ roles }) =>
    roles.includes(role),
  );
  const person = holders.find(({ code }) => code === task?.item.person) ?? holders[0];
  return person === undefined ? undefined : personOf(state, person.code);
}

function personOf({ facts }: Pick<ParticipationState, 'facts'>, person: string): Actor {
  return facts.body === undefined
    ? { kind: 'member', unit: facts.code, person, coordinator: false, name: person }
    : { kind: 'organizer', body: facts.body, person, name: person };
}

function organizer(body: string): Actor {
  return { kind: 'organizer', body, name: body };
}

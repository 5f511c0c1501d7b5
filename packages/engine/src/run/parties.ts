import { listOf, peopleOn, type CompiledCampaign } from '../compile/index.js';
import type { Actor } from './actor.js';
import type { Recipient } from './decision.js';
import type { ParticipationState, TaskState } from './state.js';

/** A task among its participation at an instant: what parties are seen from. */
export interface PartyView {
  readonly compiled: CompiledCampaign;
  readonly state: ParticipationState;
  readonly task: TaskState;
  readonly now: number;
}

/** Whether the actor is (or may act for) a party of the task. */
export function actsAs(party: string, actor: Actor, view: PartyView): boolean {
  return partsOf(party, view).some((part) => actsAsPart(part, actor, view));
}

/** Whoever the activity gives a part in it; any other party is itself. */
function partsOf(party: string, { compiled, task }: PartyView): readonly string[] {
  const parts = compiled.activities.get(task.activity)?.activity.parties;
  return parts !== undefined && Object.hasOwn(parts, party) ? listOf(parts[party]) : [party];
}

function actsAsPart(party: string, actor: Actor, view: PartyView): boolean {
  const { compiled, state, task } = view;
  if (actor.kind === 'system') return party === 'campaign';
  if (actor.kind === 'anonymous') return party === 'anyone';
  if (actor.kind === 'organizer') {
    const own = state.facts.body === actor.body;
    switch (party) {
      case 'owner':
        if (task.owner.kind === 'person') return own && actor.person === task.owner.person;
        return task.owner.kind === 'body' ? task.owner.body === actor.body : own;
      case 'unit':
      case 'member':
        return own;
      case 'receiver':
        return isReceiver(task, actor.body);
      case 'supervisor':
        return state.facts.supervisors.includes(actor.body);
      case 'lead':
        return actor.body === compiled.leadBody;
      case 'issuer':
        return compiled.issuers.includes(actor.body);
      case 'reporter':
        return task.reporter === `body:${actor.body}`;
      default:
        return (
          party === actor.body || party === 'anyone' || (own && hasRole(view, actor.person, party))
        );
    }
  }
  if (actor.unit !== state.facts.code) return false;
  switch (party) {
    case 'anyone':
    case 'member':
      return true;
    case 'unit':
      return actor.coordinator;
    case 'owner':
      if (actor.coordinator && task.owner.kind !== 'body') return true;
      if (task.owner.kind === 'person') return actor.person === task.owner.person;
      return task.owner.kind === 'role' && hasRole(view, actor.person, task.owner.role);
    case 'reporter':
      return actor.person !== undefined && task.reporter === `person:${actor.person}`;
    default:
      return hasRole(view, actor.person, party);
  }
}

/** Everybody who is written to when a party is; the unit's coordinators when nobody holds a role. */
export function recipientsOf(parties: readonly string[], view: PartyView): Recipient[] {
  const found = new Set<Recipient>();
  for (const party of parties) {
    for (const part of partsOf(party, view)) {
      for (const recipient of recipients(part, view)) found.add(recipient);
    }
  }
  return [...found];
}

function recipients(party: string, view: PartyView): readonly Recipient[] {
  const { compiled, state, task } = view;
  const unit: Recipient = state.facts.body === undefined ? 'unit' : `body:${state.facts.body}`;
  switch (party) {
    case 'owner':
      switch (task.owner.kind) {
        case 'person':
          return [`person:${task.owner.person}`];
        case 'role':
          return holders(task.owner.role, view) ?? [unit];
        case 'body':
          return [`body:${task.owner.body}`];
        default:
          return [unit];
      }
    case 'unit':
    case 'member':
      return [unit];
    case 'receiver':
      return task.receivers
        .filter((body) => (task.snapshot.context.receipts[body] ?? 'pending') === 'pending')
        .map((body): Recipient => `body:${body}`);
    case 'supervisor':
      // A unit that nobody supervises is the leading body's.
      return state.facts.supervisors.length === 0
        ? [`body:${compiled.leadBody}`]
        : state.facts.supervisors.map((body): Recipient => `body:${body}`);
    case 'lead':
      return [`body:${compiled.leadBody}`];
    case 'issuer':
      return compiled.issuers.map((body): Recipient => `body:${body}`);
    case 'reporter':
      return task.reporter?.startsWith('person:') === true ||
        task.reporter?.startsWith('body:') === true
        ? [task.reporter as Recipient]
        : [];
    default:
      if (Object.hasOwn(compiled.campaign.bodies, party)) return [`body:${party}`];
      return holders(party, view) ?? [unit];
  }
}

function holders(role: string, view: PartyView): readonly Recipient[] | undefined {
  const found = peopleOn(view.state.facts, view.compiled.timeline.dateAt(view.now)).filter(
    (person) => person.roles.includes(role),
  );
  return found.length === 0 ? undefined : found.map((person): Recipient => `person:${person.code}`);
}

function hasRole(view: PartyView, code: string | undefined, role: string): boolean {
  if (code === undefined) return false;
  return peopleOn(view.state.facts, view.compiled.timeline.dateAt(view.now)).some(
    (person) => person.code === code && person.roles.includes(role),
  );
}

/** A receiver acts while its receipt is pending; before anything was asked, every receiver may. */
function isReceiver(task: TaskState, body: string): boolean {
  if (!task.receivers.includes(body)) return false;
  const receipt = task.snapshot.context.receipts[body];
  return receipt === undefined || receipt === 'pending';
}

import { listOf, type CompiledActivity, type CompiledCampaign } from '../../compile/index.js';
import type { Random } from '../../evidence/index.js';
import {
  evidenceContextOf,
  type Actor,
  type Command,
  type ParticipationState,
} from '../../run/index.js';
import { itemVariables } from '../../run/variables.js';
import { oneOf, wholeBetween } from './random-stream.js';

/** A case that somebody reports: by whom and what; undefined when nobody of those who may is there. */
export function reportCase(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  state: ParticipationState,
  now: number,
  random: Random,
): { readonly command: Command; readonly actor: Actor } | undefined {
  const { facts } = state;
  const actor = reporterFor(compiled, oneOf(listOf(activity.activity.case?.by), random), state);
  if (actor === undefined) return undefined;
  const variables = itemVariables(compiled, facts, {}, compiled.timeline.dateAt(now));
  const context = evidenceContextOf(compiled, state, {}, variables, now);
  const evidence = activity.evidence().example(context, random);
  // Examples of short texts soon repeat, and two cases of one identity are one.
  for (const name of activity.activity.case?.identity ?? []) {
    const field = activity.activity.evidence?.[name];
    const isText = field === 'text' || (typeof field === 'object' && field.type === 'text');
    if (isText && evidence[name] !== undefined) {
      evidence[name] = String(wholeBetween(100_000, 999_999_999, random));
    }
  }
  return { command: { type: 'report', activity: activity.name, evidence }, actor };
}

function reporterFor(
  compiled: CompiledCampaign,
  party: string | undefined,
  { facts }: ParticipationState,
): Actor | undefined {
  const member = (person?: string): Actor => ({
    kind: 'member',
    unit: facts.code,
    ...(person === undefined ? { coordinator: true } : { person, coordinator: false }),
    name: person ?? facts.code,
  });
  const organizer = (body: string | undefined): Actor | undefined =>
    body === undefined ? undefined : { kind: 'organizer', body, name: body };
  switch (party) {
    case undefined:
      return undefined;
    case 'unit':
    case 'owner':
    case 'member':
      return member();
    case 'anyone':
      return { kind: 'anonymous' };
    case 'supervisor':
      return organizer(facts.supervisors[0]);
    case 'lead':
      return organizer(compiled.leadBody);
    case 'issuer':
      return organizer(compiled.issuers[0]);
    default: {
      if (Object.hasOwn(compiled.campaign.bodies, party)) return organizer(party);
      const holder = facts.people.find(({ posts }) => posts.some(({ role }) => role === party));
      return holder === undefined ? undefined : member(holder.code);
    }
  }
}

import { listOf, type CompiledActivity, type CompiledCampaign } from '../../compile/index.js';
import type { Random } from '../../evidence/index.js';
import {
  evidenceContextOf,
  withWorld,
  type Actor,
  type Command,
  type ParticipationState,
} from '../../run/index.js';
import { itemVariables } from '../../run/variables.js';
import { actorFor } from './actors.js';
import { oneOf, wholeBetween } from './random-stream.js';

/** A case that somebody reports: by whom and what; undefined when nobody of those who may is there. */
export function reportCase(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  state: ParticipationState,
  now: number,
  random: Random,
): { readonly command: Command; readonly actor: Actor } | undefined {
  const party = oneOf(listOf(activity.activity.case?.by), random);
  const scene = { compiled, state, activity: activity.name, now };
  const actor = party === undefined ? undefined : actorFor(party, scene);
  if (actor === undefined) return undefined;
  const form = activity.evidence();
  const variables = withWorld(
    form.worldReads,
    { compiled, state, now },
    itemVariables(compiled, state.facts, {}, compiled.timeline.dateAt(now)),
  );
  const context = evidenceContextOf(compiled, state, {}, variables, now);
  const evidence = form.example(context, random);
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

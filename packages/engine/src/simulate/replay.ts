import type { CompiledCampaign } from '../compile/index.js';
import { decide, type ParticipationState, type Request } from '../run/index.js';

/** A command that was accepted, and when, epoch ms. */
export interface CommandRecord {
  readonly request: Request;
  readonly at: number;
}

/**
 * Decides recorded commands of one participation anew, in their order: the state that comes out is the
 * state that was stored. Undefined for no records.
 *
 * @throws RangeError when a recorded command is refused, so that records and campaign do not belong together.
 */
export function replay(
  compiled: CompiledCampaign,
  records: Iterable<CommandRecord>,
): ParticipationState | undefined {
  let state: ParticipationState | undefined;
  for (const { request, at } of records) {
    const answer = decide(compiled, state, request, at);
    if (!answer.ok) throw new RangeError(`${request.command.type}: ${answer.message}`);
    state = answer.state;
  }
  return state;
}

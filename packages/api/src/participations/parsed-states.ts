import type { Facts, ParticipationState } from '@muster/engine';

interface Texts {
  readonly facts: string;
  readonly state: string;
}

/** What the texts of a participation say. */
export interface ParsedState {
  readonly own: Omit<ParticipationState, 'facts' | 'tasks'>;
  readonly facts: Facts;
}

const MOST_KEPT = 500;

/**
 * Facts and state of participations, parsed. Most commands leave both as they are, and parsing
 * them costs as much as deciding. Only what the very same text gave before is given again, so that
 * nothing here can be out of date; the engine never changes what it is given.
 */
export class ParsedStates {
  private readonly known = new Map<
    string,
    { readonly texts: Texts; readonly parsed: ParsedState }
  >();

  of(id: string, { facts, state }: Texts): ParsedState {
    const before = this.known.get(id);
    if (before?.texts.state === state && before.texts.facts === facts) return before.parsed;
    const parsed: ParsedState = {
      own: JSON.parse(state) as ParsedState['own'],
      facts: JSON.parse(facts) as Facts,
    };
    // Put at the end again: those that were not asked for longest are forgotten first.
    this.known.delete(id);
    this.known.set(id, { texts: { facts, state }, parsed });
    if (this.known.size > MOST_KEPT) {
      const [oldest] = this.known.keys();
      if (oldest !== undefined) this.known.delete(oldest);
    }
    return parsed;
  }
}

import type { Campaign, SourcePath } from '../dsl/index.js';
import { dateUses, type DateUse } from './walk/date-uses.js';
import { durationUses, type DurationUse } from './walk/duration-uses.js';
import { effectUses, type EffectUse } from './walk/effect-uses.js';
import { eventUses, type EventUse } from './walk/event-uses.js';
import { fieldUses, type FieldUse } from './walk/field-uses.js';
import { lifecycleUses, type LifecycleUse } from './walk/lifecycle-uses.js';
import { partyUses, type PartyUse } from './walk/party-uses.js';
import { Vocabulary } from './walk/vocabulary.js';

/** What checks look at: the campaign, and its parts gathered from wherever they stand. Each walk is done once. */
export interface CheckContext {
  readonly campaign: Campaign;
  /** Every date in words. */
  readonly dates: readonly DateUse[];
  /** Every length of time. */
  readonly durations: readonly DurationUse[];
  /** Every rule of an event, and every move that happens by itself. */
  readonly events: readonly EventUse[];
  /** Every effect, of events, of moves by themselves, and of entering states. */
  readonly effects: readonly EffectUse[];
  /** Every field of every form. */
  readonly fields: readonly FieldUse[];
  /** Every activity with the lifecycles it names and that exist. */
  readonly lifecycles: readonly LifecycleUse[];
  /** Every party that is named. */
  readonly parties: readonly PartyUse[];
  /** What expressions may speak of. */
  readonly vocabulary: Vocabulary;
  /** Whether a part is written in the campaign file itself, not in a type file. */
  isOwn(path: SourcePath): boolean;
  /** A value made at the first asking and kept under a name. */
  remember<T>(key: string, make: () => T): T;
}

/** `isOwn` tells the campaign's own file from its types. */
export function createCheckContext(
  campaign: Campaign,
  isOwn: (path: SourcePath) => boolean,
): CheckContext {
  const kept = new Map<string, unknown>();
  const remember = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  return {
    campaign,
    vocabulary: new Vocabulary(campaign),
    isOwn,
    remember,
    get dates() {
      return remember('dates', () => dateUses(campaign));
    },
    get durations() {
      return remember('durations', () => durationUses(campaign));
    },
    get events() {
      return remember('events', () => eventUses(campaign));
    },
    get effects() {
      return remember('effects', () => effectUses(campaign));
    },
    get fields() {
      return remember('fields', () => fieldUses(campaign));
    },
    get lifecycles() {
      return remember('lifecycles', () => lifecycleUses(campaign));
    },
    get parties() {
      return remember('parties', () => partyUses(campaign));
    },
  };
}

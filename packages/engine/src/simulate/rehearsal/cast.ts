import type { CompiledCampaign, Facts, RosterPerson } from '../../compile/index.js';
import { announcedDates } from '../../run/index.js';
import { addDays, instantAt, startOfDayAt } from '../../time/index.js';
import { drawBehaviour, type Behaviour, type Mix } from './mix.js';
import { DAY_MS, inOfficeHours } from './office-hours.js';
import { isCircular, tiersOf } from './organization.js';
import { codeOfUnit, inventPeopleOfBody, inventUnit, type Census } from './population.js';
import { randomStream, wholeBetween } from './random-stream.js';
import type { Player } from './task-player.js';
import type { Random } from '../../evidence/index.js';

/** What a rehearsal is made of; the same options and campaign always give the same rehearsal. */
export interface RehearsalOptions {
  /** How many units to invent. */
  readonly units: number;
  readonly mix: Mix;
  /** A whole number. */
  readonly seed: number;
  /** When the campaign is published, epoch ms; default 09:00 on the day the notice was issued. */
  readonly publishedAt?: number | undefined;
}

/** A date that becomes known while the campaign runs. */
export interface Announcement {
  readonly name: string;
  /** Epoch ms. */
  readonly at: number;
  readonly days: { readonly from: string; readonly to: string };
}

/** Where nothing is archived: how long after the window a rehearsal goes on at the most. */
const MOST_DAYS_AFTER = 366;

/**
 * Who takes part in a rehearsal, invented when asked for, and what happens to all alike. Whatever is
 * asked for, in whichever order, comes out the same.
 */
export class Cast {
  readonly publishedAt: number;
  /** When the rehearsal ends: after the archive, or after the last that can happen. Epoch ms. */
  readonly endsAt: number;
  readonly bodies: readonly string[];
  readonly announcements: readonly Announcement[];
  readonly #census: Census;

  constructor(
    readonly compiled: CompiledCampaign,
    readonly options: RehearsalOptions,
  ) {
    const { campaign, timeline } = compiled;
    this.publishedAt = options.publishedAt ?? publicationOf(compiled);
    this.endsAt = endOf(compiled, this.publishedAt);
    this.bodies = Object.keys(campaign.bodies);
    const tiers = tiersOf(compiled);
    this.#census = {
      count: options.units,
      seed: options.seed,
      day: timeline.dateAt(this.publishedAt),
      tiers,
      inOrder: isCircular(tiers),
    };
    const random = randomStream(options.seed, 'campaign');
    this.announcements = announcedDates(compiled).map((name) => this.#announce(name, random));
  }

  codeOf(index: number): string {
    return codeOfUnit(this.compiled, this.options.units, index);
  }

  unit(index: number): Facts {
    return inventUnit(this.compiled, this.#census, index);
  }

  peopleOf(body: string): RosterPerson[] {
    return inventPeopleOfBody(this.compiled, body, this.#census);
  }

  /** How a participant behaves, and its dice, which nobody has thrown yet. */
  player(code: string): Player {
    const { mix, seed } = this.options;
    const random = randomStream(seed, `deeds of ${code}`);
    // A body that never stirred would stop the campaign for all.
    const stirs = this.bodies.includes(code) && mix['on-time'] + mix.late > 0;
    return { behaviour: drawBehaviour(stirs ? { ...mix, silent: 0 } : mix, random), random };
  }

  behaviourOf(code: string): Behaviour {
    return this.player(code).behaviour;
  }

  /** A moment between two fractions of the time from publication to the end of the window. */
  sometime(from: number, to: number, random: Random): number {
    const { window, zone } = this.compiled.timeline;
    const end = startOfDayAt(addDays(window.to, 1), zone);
    const length = Math.max(30 * DAY_MS, end - this.publishedAt);
    const at = this.publishedAt + length * (from + (to - from) * random());
    return Math.max(this.publishedAt + 1, inOfficeHours(this.compiled, at, random));
  }

  #announce(name: string, random: Random): Announcement {
    const { timeline } = this.compiled;
    const at = this.sometime(0.1, 0.5, random);
    const day = timeline.dateAt(at);
    const from = timeline.calendar.shiftWorkdays(day, wholeBetween(3, 15, random));
    return { name, at, days: { from, to: addDays(from, wholeBetween(0, 1, random)) } };
  }
}

/** 09:00 on the day the notice was issued. */
function publicationOf({ campaign, timeline }: CompiledCampaign): number {
  const { issued } = campaign.source;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(issued) ? issued : timeline.window.from;
  return instantAt(day, '09:00', timeline.zone);
}

function endOf(compiled: CompiledCampaign, publishedAt: number): number {
  const { campaign, timeline } = compiled;
  const archive =
    campaign.archive === undefined ? 'unbound' : timeline.resolve(campaign.archive, 'due', {});
  if (archive !== 'unbound') return Math.max(archive.at, publishedAt) + 7 * DAY_MS;
  const last = addDays(timeline.window.to, MOST_DAYS_AFTER);
  return Math.max(startOfDayAt(last, timeline.zone), publishedAt + MOST_DAYS_AFTER * DAY_MS);
}

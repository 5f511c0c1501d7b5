import type { CompiledCampaign } from '../../compile/index.js';
import type { Random } from '../../evidence/index.js';
import { instantAt, timeOfMinutes } from '../../time/index.js';
import { wholeBetween } from './random-stream.js';

export const DAY_MS = 86_400_000;
const OPENS_MINUTES = 8 * 60 + 30;
const CLOSES_MINUTES = 17 * 60 + 30;

/** A moment in the office hours of the local day of `at`; all instants are epoch ms. */
export function inOfficeHours(compiled: CompiledCampaign, at: number, random: Random): number {
  const { timeline } = compiled;
  const minutes = wholeBetween(OPENS_MINUTES, CLOSES_MINUTES, random);
  return instantAt(timeline.dateAt(at), timeOfMinutes(minutes), timeline.zone);
}

/** A moment in the office hours of the n-th workday after `at`. */
export function workdaysLater(
  compiled: CompiledCampaign,
  at: number,
  workdays: number,
  random: Random,
): number {
  const { timeline } = compiled;
  const day = timeline.calendar.shiftWorkdays(timeline.dateAt(at), workdays);
  const minutes = wholeBetween(OPENS_MINUTES, CLOSES_MINUTES, random);
  return instantAt(day, timeOfMinutes(minutes), timeline.zone);
}

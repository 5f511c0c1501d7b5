import { parseDateSpan } from './date-span.js';
import { type Ordinal, ORDINALS } from './date-words.js';
import { durationUnits } from './duration.js';

/** The ISO spelling of `2022/8/5`, `2022.8.5`, `2022-8-5` or `2022年8月5日`, when that date exists. */
export function isoSpelling(text: string): string | undefined {
  if (!/^\d{4}[-/.年]\d{1,2}(?:[-/.月](?:\d{1,2})?日?)?$/.test(text)) return undefined;
  const iso = Array.from(text.matchAll(/\d+/g), ([digits]) => digits.padStart(2, '0')).join('-');
  return iso !== text && parseDateSpan(iso) !== undefined ? iso : undefined;
}

/** The unit that another spelling of it means: `working days`, `Weeks`, `hou`. */
export function unitSpelling(text: string): string | undefined {
  const word = text.toLowerCase();
  if (/^(?:work|working|business)(?:[ -]?days?)?$/.test(word)) return 'workdays';
  if (word.length < 2) return undefined;
  return durationUnits.map((unit) => `${unit}s`).find((unit) => unit.startsWith(word));
}

/** The ordinal that `1st`, `2nd` or `10th` means. */
export function ordinalSpelling(text: string): Ordinal | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(text)?.[1];
  const ordinal = digits === undefined ? undefined : ORDINALS[Number(digits) - 1];
  return ordinal === 'last' ? undefined : ordinal;
}

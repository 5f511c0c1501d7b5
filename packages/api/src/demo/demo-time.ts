import { formatInstant, parseInstant } from '@muster/engine';

/** The zone in which the demonstration reads and shows times. */
const ZONE = 'Asia/Shanghai';

/** When the demonstration begins: the notice comes out. */
export const DEMO_STARTS_AT = Date.UTC(2022, 8, 13, 1);
/** The clock goes no further: the campaign was archived long before. */
const DEMO_ENDS_AT = Date.UTC(2025, 0, 1);

const MINUTE_MS = 60_000;
const UNITS_MS: Readonly<Record<string, number>> = {
  m: MINUTE_MS,
  h: 60 * MINUTE_MS,
  d: 1440 * MINUTE_MS,
  w: 7 * 1440 * MINUTE_MS,
};
const SPAN = /^\+?(\d{1,5})([mhdw])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export type Target =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * Where the clock shall go: `7d` (or `+7d`; minutes, hours, days, weeks) from `now` on, or to
 * `2022-12-01`, `2022-12-01T09:00`, with or without an offset. Never backwards.
 */
export function readTarget(
  wanted: { readonly advance?: string | undefined; readonly to?: string | undefined },
  now: number,
): Target {
  const at =
    wanted.advance === undefined ? readInstant(wanted.to ?? '') : readSpan(wanted.advance, now);
  if (at === undefined) {
    return {
      ok: false,
      code: 'time-not-understood',
      message: `"${wanted.advance ?? wanted.to ?? ''}" is no time; say 7d (m, h, d or w) or 2022-12-01T09:00.`,
    };
  }
  if (at < now) {
    return {
      ok: false,
      code: 'clock-goes-forward',
      message: `The clock shows ${show(now)} and moves forward only; ${show(at)} lies behind.`,
    };
  }
  if (at > DEMO_ENDS_AT) {
    return {
      ok: false,
      code: 'clock-too-far',
      message: `The demonstration ends on ${show(DEMO_ENDS_AT)}; ${show(at)} lies beyond.`,
    };
  }
  return { ok: true, at };
}

/** An instant as people read it: `2022-09-13T09:00:00+08:00`. */
export function show(at: number): string {
  return formatInstant(at, ZONE);
}

function readSpan(text: string, now: number): number | undefined {
  const [, amount, unit = ''] = SPAN.exec(text) ?? [];
  const unitMs = UNITS_MS[unit];
  return unitMs === undefined ? undefined : now + Number(amount) * unitMs;
}

function readInstant(text: string): number | undefined {
  return parseInstant(DAY.test(text) ? `${text}T00:00` : text, ZONE);
}

import { nearestName } from '../../diagnostics/index.js';
import type { Random } from '../../evidence/index.js';

/** How a unit goes about what it owes: before the due date, after it, or not at all. */
export type Behaviour = 'on-time' | 'late' | 'silent';

/** How often each behaviour occurs, as weights: 60, 30 and 10 mean the same as 6, 3 and 1. */
export type Mix = Readonly<Record<Behaviour, number>>;

export const BEHAVIOURS: readonly Behaviour[] = ['on-time', 'late', 'silent'];

/** Reads `on-time=60,late=30,silent=10`; what is not named does not occur. A text says what is wrong. */
export function parseMix(words: string): Mix | string {
  const mix = { 'on-time': 0, late: 0, silent: 0 };
  const seen = new Set<string>();
  for (const part of words.split(',')) {
    const [name = '', weight = ''] = part.split('=').map((word) => word.trim());
    if (!isBehaviour(name)) {
      const meant = nearestName(name, BEHAVIOURS);
      const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
      return `There is no behaviour "${name}", only ${BEHAVIOURS.join(', ')}${hint}`;
    }
    if (seen.has(name)) return `${name} is said twice`;
    seen.add(name);
    if (!/^\d{1,9}(?:\.\d{1,9})?$/u.test(weight)) {
      return `"${weight}" is no weight for ${name}; write ${name}=60`;
    }
    mix[name] = Number(weight);
  }
  return mix['on-time'] + mix.late + mix.silent > 0 ? mix : 'All weights are 0';
}

/** A behaviour drawn by the weights. */
export function drawBehaviour(mix: Mix, random: Random): Behaviour {
  let rest = random() * (mix['on-time'] + mix.late + mix.silent);
  for (const behaviour of BEHAVIOURS) {
    rest -= mix[behaviour];
    if (rest < 0) return behaviour;
  }
  return BEHAVIOURS.findLast((behaviour) => mix[behaviour] > 0) ?? 'silent';
}

function isBehaviour(name: string): name is Behaviour {
  return (BEHAVIOURS as readonly string[]).includes(name);
}

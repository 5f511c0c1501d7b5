export { type RehearsalOptions } from './cast.js';
export { BEHAVIOURS, parseMix, type Behaviour, type Mix } from './mix.js';
export { Rehearsal } from './rehearsal.js';
export type { Lit, Load, RecipientDay, SimulationReport, Week } from './report.js';
export {
  rehearse,
  rehearseShare,
  reportOf,
  sharesOf,
  simulate,
  type Share,
  type SimulateOptions,
} from './simulate.js';
export type { Tally } from './tally.js';

export { BEHAVIOURS, parseMix, type Behaviour, type Mix } from './mix.js';
export { Rehearsal, type RehearsalOptions } from './rehearsal.js';
export type { Lit, Load, RecipientDay, SimulationReport, Week } from './report.js';
export { rehearse, simulate, type SimulateOptions } from './simulate.js';

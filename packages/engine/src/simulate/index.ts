export {
  formatBroken,
  parseAssertion,
  type Assertion,
  type AssertionMistake,
  type AssertionVerdict,
  type BrokenAssertion,
  type ParsedAssertion,
} from './assertions/index.js';
export {
  Coverage,
  type CoverageKind,
  type CoverageReport,
  type KindCoverage,
} from './coverage/index.js';
export {
  BEHAVIOURS,
  Rehearsal,
  parseMix,
  rehearse,
  rehearseShare,
  reportOf,
  sharesOf,
  simulate,
  type Behaviour,
  type Lit,
  type Load,
  type Mix,
  type RecipientDay,
  type RehearsalOptions,
  type Share,
  type SimulateOptions,
  type SimulationReport,
  type Tally,
  type Week,
} from './rehearsal/index.js';
export { replay, type CommandRecord } from './replay.js';
export {
  formatScenarioFailure,
  loadScenario,
  runScenario,
  scenarioCodes,
  type LoadedScenario,
  type ScenarioCode,
  type ScenarioFailure,
  type ScenarioLoadResult,
  type ScenarioResult,
} from './scenario/index.js';
export { lightOfUnit } from './unit-light.js';
export { VirtualWorld, type Happening, type WorldOptions } from './virtual-world.js';

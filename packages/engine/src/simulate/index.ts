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

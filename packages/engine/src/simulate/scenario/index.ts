export { loadScenario, type LoadedScenario, type ScenarioLoadResult } from './load-scenario.js';
export { formatScenarioFailure } from './format-scenario.js';
export { runScenario, type ScenarioResult } from './run-scenario.js';
export { scenarioCodes, type ScenarioCode, type ScenarioFailure } from './scenario-failure.js';

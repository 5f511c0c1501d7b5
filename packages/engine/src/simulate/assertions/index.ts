export type { Assertion, Claim } from './assertion.js';
export { AssertionWatch } from './assertion-watch.js';
export type { AssertionFindings } from './findings.js';
export { parseAssertion, type AssertionMistake, type ParsedAssertion } from './parse-assertion.js';
export { sentences } from './sentences.js';
export {
  formatBroken,
  verdictsOf,
  type AssertionVerdict,
  type BrokenAssertion,
} from './verdicts.js';

export type { Assertion, Claim } from './assertion.js';
export { AssertionWatch } from './assertion-watch.js';
export type { AssertionFindings, Broken } from './findings.js';
export { parseAssertion, type AssertionMistake, type ParsedAssertion } from './parse-assertion.js';
export { sentences } from './sentences.js';
export { verdictsOf, type AssertionVerdict } from './verdicts.js';

/**
 * What validating needs, and nothing else: whoever only validates does not wait for what runs and
 * rehearses campaigns. Everything here is in the package's index as well.
 */
export {
  compareDiagnostics,
  didYouMean,
  formatDiagnostic,
  formatSummary,
  hasErrors,
  languages,
  messageIn,
  nearestName,
  severities,
  told,
} from './diagnostics/index.js';
export { decodeUtf8, readDocument, validateShape } from './dsl/index.js';
export { diagnosticCodes, validateCampaign } from './checks/index.js';
// Words alone: nothing that runs scenarios is loaded for them.
export { scenarioCodes } from './simulate/scenario/scenario-failure.js';

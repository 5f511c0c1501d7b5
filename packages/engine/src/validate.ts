/**
 * What validating needs, and nothing else: whoever only validates does not wait for what runs and
 * rehearses campaigns. Everything here is in the package's index as well.
 */
export {
  compareDiagnostics,
  formatDiagnostic,
  formatSummary,
  hasErrors,
} from './diagnostics/index.js';
export { decodeUtf8, readDocument, validateShape } from './dsl/index.js';
export { validateCampaign } from './checks/index.js';

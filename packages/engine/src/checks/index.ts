export { allChecks } from './all-checks.js';
export type { Check, Finding } from './check.js';
export { checkCampaign } from './check-campaign.js';
export { diagnosticCodes, type CodeMeaning } from './diagnostic-codes.js';
export { validateCampaign } from './validate-campaign.js';

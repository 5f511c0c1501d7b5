export type {
  EvidenceContext,
  EvidencePeriod,
  EvidencePerson,
  EvidenceRow,
  EvidenceTask,
  Random,
} from './evidence-context.js';
export type { CheckMode, EvidenceCode, EvidenceProblem, Words } from './evidence-problem.js';
export type {
  CompiledForm,
  EvidenceValues,
  FormActivity,
  FormCampaign,
  FormPlace,
  JsonSchema,
} from './form.js';

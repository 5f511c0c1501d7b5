export { compileForm } from './compile-form.js';
export { countText, type CountingRule } from './count-text.js';
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
export { formMistakes, type FormMistake } from './form-mistakes.js';
export { formType } from './form-type.js';
export type { EvidenceFile } from './fields/file.js';

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
  PersonalField,
} from './form.js';
export { formMistakes, type FormMistake } from './form-mistakes.js';
export { type BankMistake, bankMistakes } from './quiz/bank-mistakes.js';
export { drawQuestions } from './quiz/draw-questions.js';
export type { Grade } from './quiz/grade.js';
export type { Material, Question, QuestionBank } from './supplies.js';
export { formType } from './form-type.js';
export { personalFields } from './personal-fields.js';
export type { EvidenceFile } from './fields/file.js';

export { celName } from './cel-name.js';
export type {
  CompiledCondition,
  ConditionMistake,
  ConditionOutcome,
  ConditionProblem,
  ConditionResult,
  ConditionVariables,
} from './condition.js';
export {
  compileCondition,
  compileExpression,
  ConditionScope,
  createScope,
} from './condition-scope.js';
export type {
  CompiledExpression,
  ExpressionOutcome,
  ExpressionValues,
  GivenValue,
  WantedValue,
} from './expression.js';
export {
  candidateVariables,
  eventVariables,
  itemVariables,
  personType,
  rowType,
  type ScopeActivity,
  type ScopeCampaign,
  taskType,
  taskVariables,
  unitType,
} from './scopes.js';
export type { ReadPath } from './survey-expression.js';
export { type CompiledText, compileText, type TextOutcome } from './template.js';
export type { ValueType, VariableTypes } from './value-type.js';
export { personVariable, rowVariable, unitVariable } from './variables.js';

export { celName } from './cel-name.js';
export type {
  CompiledCondition,
  ConditionMistake,
  ConditionOutcome,
  ConditionProblem,
  ConditionResult,
  ConditionVariables,
} from './condition.js';
export { compileCondition, ConditionScope, createScope } from './condition-scope.js';
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
export type { ValueType, VariableTypes } from './value-type.js';
export { personVariable, rowVariable, unitVariable } from './variables.js';

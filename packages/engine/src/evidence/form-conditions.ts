import {
  candidateVariables,
  type CompiledCondition,
  type ConditionScope,
  createScope,
  itemVariables,
  taskVariables,
  type ValueType,
  type VariableTypes,
} from '../conditions/index.js';
import type { AuthoredRule } from '../dsl/authored.js';
import type { Fields, ListField, PersonChoice } from './field-type.js';
import type { FormPlace } from './form.js';
import { formType } from './form-type.js';
import { worldTypes } from './world-types.js';

/** The scopes of a form's conditions, each made once. */
export interface FormScopes {
  /** For `when` and `rules` of the form, or of a list of it. */
  of(list?: ListField): ConditionScope;
  /** For the `where` of a field of the form, or of a list of it. */
  candidate(choice: PersonChoice, list?: ListField): ConditionScope;
  /** For the `where` of a file field. */
  file(list?: ListField): ConditionScope;
}

/** Makes the scopes of a form that stands in a place. */
export function createFormScopes(
  fields: Fields,
  place: FormPlace,
  rules: readonly AuthoredRule[] = [],
): FormScopes {
  const { campaign, activity } = place;
  const known = new Map<ListField | undefined, Map<string, ConditionScope>>();
  const own: VariableTypes =
    place.as === 'answers'
      ? { evidence: formType(activity.evidence ?? {}), answers: formType(fields) }
      : { evidence: formType(fields) };

  const world = worldTypes(campaign, JSON.stringify([fields, rules]));

  function scope(key: string, list: ListField | undefined, base: () => VariableTypes) {
    const ofList = known.get(list) ?? new Map<string, ConditionScope>();
    known.set(list, ofList);
    const entry = list === undefined ? {} : { entry: formType(list.of) };
    const made = ofList.get(key) ?? createScope({ ...world, ...base(), ...own, ...entry });
    ofList.set(key, made);
    return made;
  }

  return {
    of: (list) => scope('', list, () => taskVariables(campaign, activity)),
    file: (list) =>
      scope('file', list, () => ({ ...taskVariables(campaign, activity), file: fileType })),
    candidate(choice, list) {
      const role = choice.role ?? '';
      return scope(`${role}/${choice.of ?? ''}`, list, () => {
        const person = candidateOf(choice, place);
        const base = candidateVariables(campaign, activity, choice.role);
        return person === undefined ? base : { ...base, person };
      });
    },
  };
}

const fileType: ValueType = { fields: { name: 'text', type: 'text', size: 'whole' } };

/** The people that the tasks of another activity are about, when it says so. */
function candidateOf({ of }: PersonChoice, { campaign }: FormPlace) {
  if (of === undefined || !Object.hasOwn(campaign.activities, of)) return undefined;
  const activity = campaign.activities[of];
  return activity && itemVariables(campaign, activity)['person'];
}

/** A condition of a campaign that was checked. @throws RangeError for one that was not. */
export function checkedCondition(text: string, scope: ConditionScope): CompiledCondition {
  const outcome = scope.compile(text);
  if (outcome.ok) return outcome.condition;
  throw new RangeError(`Not a condition: ${JSON.stringify(text)}: ${outcome.message.en}`);
}

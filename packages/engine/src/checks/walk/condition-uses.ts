import {
  candidateVariables,
  createScope,
  eventVariables,
  itemVariables,
  type ConditionScope,
  type VariableTypes,
} from '../../conditions/index.js';
import type { Activity, SourcePath } from '../../dsl/index.js';
import { formType } from '../../evidence/form-type.js';
import type { CheckContext } from '../check-context.js';
import { entriesOf } from '../own.js';

/** A condition outside forms, with what it may speak of. */
export interface ConditionUse {
  readonly text: string;
  readonly path: SourcePath;
  readonly scope: ConditionScope;
  /** The activity that says what it may speak of. */
  readonly lacksIn: SourcePath;
}

/** Conditions of activities, and those of events once for each activity whose tasks they steer. */
export function* conditionUses(context: CheckContext): Iterable<ConditionUse> {
  const { campaign } = context;
  // Scopes are dear to make, and most activities speak of the same things.
  const scopeOf = (variables: VariableTypes) =>
    context.remember(`scope ${JSON.stringify(variables)}`, () => createScope(variables));

  for (const [name, activity] of entriesOf(campaign.activities)) {
    const lacksIn = ['activities', name];
    const { where, eligible } = activity;
    if (where !== undefined) {
      const scope = scopeOf(itemVariables(campaign, activity));
      yield { text: where, path: [...lacksIn, 'where'], scope, lacksIn };
    }
    if (eligible?.where !== undefined) {
      const scope = scopeOf(candidateVariables(campaign, activity, eligible.role));
      yield { text: eligible.where, path: [...lacksIn, 'eligible', 'where'], scope, lacksIn };
    }
  }

  const used = new Set(context.lifecycles.map(({ lifecycleName }) => lifecycleName));
  for (const { lifecycle, rule, path } of context.events) {
    if (rule?.when === undefined) continue;
    const { when: text, needs } = rule;
    const answers = typeof needs === 'object' ? { answers: formType(needs) } : {};
    for (const { lifecycleName, activity, name } of context.lifecycles) {
      if (lifecycleName !== lifecycle) continue;
      const forms = { evidence: formType(activity.evidence ?? {}), ...answers };
      const scope = scopeOf(eventVariables(campaign, activity, forms));
      yield { text, path: [...path, 'when'], scope, lacksIn: ['activities', name] };
    }
    if (!used.has(lifecycle)) {
      const scope = scopeOf({
        ...eventVariables(campaign, anyActivity, answers),
        evidence: 'any',
        person: 'any',
        item: 'any',
      });
      yield { text, path: [...path, 'when'], scope, lacksIn: ['lifecycles', lifecycle] };
    }
  }
}

/** Stands for the activity of a lifecycle that none uses. */
const anyActivity: Pick<Activity, 'for'> = { for: 'each unit' };

import type { CompiledCampaign } from '../../compile/index.js';
import type { AuthoredForm, AuthoredStep } from '../../dsl/index.js';
import { activityOfKey, type Actor, type Command } from '../../run/index.js';
import { formValues } from './scenario-values.js';

/** The one thing that a step does. */
export type Action = 'do' | 'save' | 'report' | 'enrol' | 'withdraw' | 'bind' | 'roster';

/** What a step does; people and rows that come and go are one thing. */
export function actionsOf(step: AuthoredStep): Action[] {
  const named = (['do', 'save', 'report', 'enrol', 'withdraw', 'bind'] as const).filter(
    (name) => step[name] !== undefined,
  );
  const roster = step.joins ?? step.leaves ?? step.registers ?? step.attributes;
  return roster === undefined ? named : [...named, 'roster'];
}

/** Who does it, or looks; undefined where the step does not say. */
export function actorOf(
  step: AuthoredStep,
  action: Action | undefined,
  unit: string,
  isBody: boolean,
): Actor | undefined {
  const coordinator = (): Actor => ({ kind: 'member', unit, coordinator: true, name: unit });
  const { as } = step;
  if (as === undefined) {
    return action === 'enrol' || action === 'withdraw' ? coordinator() : undefined;
  }
  if (as === 'unit') return coordinator();
  if (as === 'anonymous') return { kind: 'anonymous' };
  if (as.startsWith('body ')) {
    const body = as.slice('body '.length);
    return { kind: 'organizer', body, name: body };
  }
  if (isBody) return { kind: 'organizer', body: unit, person: as, name: as };
  return { kind: 'member', unit, person: as, coordinator: false, name: as };
}

/** The command that a step sends; undefined when it does not say to which task. */
export function commandOf(
  compiled: CompiledCampaign,
  step: AuthoredStep,
  action: Action,
): Command | undefined {
  const form = (activity: string): AuthoredForm =>
    compiled.activities.get(activity)?.activity.evidence ?? {};
  const { task, do: event = '', save = '', report = '', evidence, answers } = step;
  switch (action) {
    case 'enrol':
    case 'withdraw':
      return { type: action };
    case 'report':
      return {
        type: 'report',
        activity: report,
        evidence: formValues(evidence ?? {}, form(report)),
      };
    case 'save': {
      const values = formValues(evidence ?? {}, form(activityOfKey(save)));
      return { type: 'save', task: save, evidence: values };
    }
    default: {
      if (task === undefined) return undefined;
      const activity = activityOfKey(task);
      return {
        type: 'act',
        task,
        event,
        ...(evidence === undefined ? {} : { evidence: formValues(evidence, form(activity)) }),
        ...(answers === undefined
          ? {}
          : { answers: formValues(answers, answersForm(compiled, activity, event)) }),
      };
    }
  }
}

/** The fields of all forms that rules of an event ask for: they tell which answers are files. */
function answersForm(compiled: CompiledCampaign, activity: string, event: string): AuthoredForm {
  const found = compiled.activities.get(activity);
  const rules = [found?.main, found?.whenEmpty].flatMap((lifecycle) =>
    [...(lifecycle?.rules.values() ?? [])].flatMap((of) => of.get(event) ?? []),
  );
  const forms = rules.map(({ needs }) => (typeof needs === 'object' ? needs : {}));
  return Object.assign({}, ...forms) as AuthoredForm;
}

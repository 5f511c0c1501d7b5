import type { SourcePath } from '../../dsl/index.js';
import { formMistakes, type FormMistake } from '../../evidence/form-mistakes.js';
import type { CheckContext } from '../check-context.js';
import { entriesOf } from '../own.js';

/** A mistake in a condition of a form, with the place of the condition. */
export interface PlacedFormMistake {
  readonly mistake: FormMistake;
  readonly path: SourcePath;
  readonly lacksIn: SourcePath;
}

/** Mistakes in the conditions of evidence, and in those of events' forms for each activity that meets them. */
export function* formMistakesOf(context: CheckContext): Iterable<PlacedFormMistake> {
  const { campaign } = context;
  for (const [name, activity] of entriesOf(campaign.activities)) {
    const lacksIn = ['activities', name];
    const { evidence = {}, rules = [] } = activity;
    for (const mistake of formMistakes(evidence, rules, { campaign, activity })) {
      const key = mistake.in === 'fields' ? 'evidence' : 'rules';
      yield { mistake, path: [...lacksIn, key, ...mistake.path], lacksIn };
    }
  }
  for (const { lifecycle, rule, path } of context.events) {
    if (typeof rule?.needs !== 'object') continue;
    for (const { lifecycleName, activity, name } of context.lifecycles) {
      if (lifecycleName !== lifecycle) continue;
      for (const mistake of formMistakes(rule.needs, [], { campaign, activity, as: 'answers' })) {
        const at = [...path, 'needs', ...mistake.path];
        yield { mistake, path: at, lacksIn: ['activities', name] };
      }
    }
  }
}

import type { SourcePath } from '../../dsl/index.js';
import { formMistakes, type FormMistake } from '../../evidence/form-mistakes.js';
import type { CheckContext } from '../check-context.js';
import { entriesOf, groupBy } from '../own.js';

/** A mistake in a condition of a form, with the place of the condition. */
export interface PlacedFormMistake {
  readonly mistake: FormMistake;
  readonly path: SourcePath;
  readonly lacksIn: SourcePath;
}

/** Every mistake of a form, gathered once: several checks tell of them. */
export function formMistakesIn(context: CheckContext): readonly PlacedFormMistake[] {
  return context.remember('mistakes of forms', () => [...formMistakesOf(context)]);
}

/** Mistakes in the conditions of evidence, and in those of events' forms for each activity that meets them. */
function* formMistakesOf(context: CheckContext): Iterable<PlacedFormMistake> {
  const { campaign } = context;
  // Activities of one type have the same form.
  const known = new Map<string, readonly FormMistake[]>();
  for (const [name, activity] of entriesOf(campaign.activities)) {
    const lacksIn = ['activities', name];
    const { evidence = {}, rules = [] } = activity;
    const key = JSON.stringify([activity.for, evidence, rules]);
    const mistakes = known.get(key) ?? formMistakes(evidence, rules, { campaign, activity });
    known.set(key, mistakes);
    for (const mistake of mistakes) {
      const part = mistake.in === 'fields' ? 'evidence' : 'rules';
      yield { mistake, path: [...lacksIn, part, ...mistake.path], lacksIn };
    }
  }
  const usersOf = groupBy(context.lifecycles, ({ lifecycleName }) => lifecycleName);
  for (const { lifecycle, rule, path } of context.events) {
    if (typeof rule?.needs !== 'object') continue;
    const seen = new Set<string>();
    for (const { activity, name } of usersOf.get(lifecycle) ?? []) {
      // Most activities of a lifecycle are alike in what a form may speak of.
      const { key } = context.vocabulary.event(activity, lifecycle, rule.needs);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const mistake of formMistakes(rule.needs, [], { campaign, activity, as: 'answers' })) {
        const at = [...path, 'needs', ...mistake.path];
        yield { mistake, path: at, lacksIn: ['activities', name] };
      }
    }
  }
}

import { en, nearestName, zh } from '../diagnostics/index.js';
import { REST_DAYS } from '../compile/chase-plan.js';
import type { SourcePath } from '../dsl/index.js';
import { MONTHS, anchorsOfExpression } from '../time/index.js';
import type { Check } from './check.js';
import { BUILT_IN_DATES, dateNames, daysNames } from './date-names.js';
import { fanOutWords, hasOccurrence } from './fan-out-words.js';
import { nouns } from './nouns.js';
import { entriesOf, listAt, own } from './own.js';
import { noneCalled, unknownNames, type NameUse } from './unknown-name.js';
import { listNames } from './words.js';

export const unknownDate: Check = {
  code: 'unknown-date',
  severity: 'error',
  title: {
    en: 'A date counts from a name that is no date, or means nothing at this place.',
    'zh-CN': '日期以某个名称推算，而该名称不是日期，或在此处没有意义。',
  },
  why: { en: 'The date could never be told.', 'zh-CN': '该日期永远无法算出。' },
  remedy: {
    en: 'Take one of the names that are known at this place, or define it under `dates`.',
    'zh-CN': '改用此处可用的名称，或在 `dates` 下定义。',
  },
  *run({ campaign, dates, fields }) {
    const named = dateNames(campaign);
    const isNamed = new Set(named);
    for (const { path, parsed, locals: known, guesses } of dates) {
      const locals = known ?? guesses;
      if (!parsed.ok || locals === undefined) continue;
      for (const { name, offset } of anchorsOfExpression(parsed.expression)) {
        if (isNamed.has(name) || locals.includes(name)) continue;
        const names = new Set([...named, ...locals]);
        // Where nobody uses a lifecycle, only what looks like a slip is one.
        if (known === undefined && nearestName(name, locals) === undefined) continue;
        const elsewhere = BUILT_IN_DATES.some((word) => word === name);
        yield {
          path,
          within: { offset, length: name.length },
          message: elsewhere
            ? {
                en: en`${name} means nothing here; known: ${listNames(names)}`,
                'zh-CN': zh`「${name}」在此处没有意义；可用：${listNames(names)}`,
              }
            : noneCalled(nouns.date, name, names),
          suggestion: nearestName(name, [...names, ...MONTHS]),
          unlessMeant: ['dates', 'phases', 'periods'],
          unlessMisspelt: name,
        };
      }
    }
    for (const { field, path, activity } of fields) {
      if (field.type !== 'date' || field.within === undefined) continue;
      const value = activity === undefined ? undefined : own(campaign.activities, activity);
      const factors =
        activity === undefined || value === undefined ? [] : fanOutWords(campaign, activity, value);
      const isUnknown = value === undefined || factors.some(({ factor }) => factor === undefined);
      const occurs = isUnknown || hasOccurrence(campaign, value);
      const locals = ['publication', 'enrolment', ...(occurs ? ['occurrence'] : [])];
      yield* unknownNames(
        [{ name: field.within, path: [...path, 'within'] }],
        [...named, ...locals],
        nouns.date,
        ['dates', 'phases', 'periods'],
      );
    }
    const days = daysNames(campaign);
    const closed = listAt<string>(campaign.closed, ['closed']).map(asUse);
    yield* unknownNames(closed, days, nouns['date or period group'], ['dates', 'periods']);
    for (const [policy, { quiet }] of entriesOf(campaign.chasing)) {
      const uses = listAt<string>(quiet, ['chasing', policy, 'quiet']).map(asUse);
      yield* unknownNames(uses, [...days, REST_DAYS], nouns['date or period group'], [
        'dates',
        'periods',
      ]);
    }
  },
};

function asUse({
  value: name,
  path,
}: {
  readonly value: string;
  readonly path: SourcePath;
}): NameUse {
  return { name, path };
}

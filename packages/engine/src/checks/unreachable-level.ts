import { categoriesOf } from '../compile/fan-out.js';
import type { Campaign, AuthoredScore } from '../dsl/index.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { entriesOf } from './own.js';
import { whoHas } from './who-has.js';

export const unreachableLevel: Check = {
  code: 'unreachable-level',
  severity: 'error',
  title: {
    en: 'No score can reach a level.',
    'zh-CN': '任何得分都达不到某个等级。',
  },
  why: {
    en: 'The level would never be given to anybody.',
    'zh-CN': '该等级永远无人获得。',
  },
  remedy: {
    en: 'Lower the level, or raise the points.',
    'zh-CN': '调低等级分数线，或提高分值。',
  },
  *run(context) {
    for (const [name, score] of entriesOf(context.campaign.scores)) {
      const most = mostOf(context, score);
      if (most === undefined) continue;
      for (const [level, from] of entriesOf(score.levels)) {
        if (from <= most) continue;
        yield {
          path: ['scores', name, 'levels', level],
          message: {
            en: `${level} begins at ${String(from)}, and no more than ${String(most)} can be reached`,
            'zh-CN': `「${level}」从 ${String(from)} 分起，而最多只能得 ${String(most)} 分`,
          },
          lacksIn: [],
        };
      }
    }
  },
};

/** The most that can be reached; undefined where that depends on expressions. */
function mostOf(context: CheckContext, score: AuthoredScore): number | undefined {
  const lines = score.lines ?? {};
  const parts: (number | undefined)[] = [];
  const bonuses: (number | undefined)[] = [];
  const categories = categoriesOf(context.campaign, score.of);
  for (const [name, activity] of entriesOf(context.campaign.activities)) {
    if (score.activities === false || activity.points === undefined) continue;
    if (Object.hasOwn(lines, name)) continue;
    const mine = whoHas(context, activity);
    if (mine !== undefined && ![...mine].some((one) => categories?.has(one))) continue;
    (activity.binding === 'encouraged' ? bonuses : parts).push(numberOf(activity.points));
  }
  for (const [name, { of = name, points, adds, takes, most }] of entriesOf(lines)) {
    const activity: Campaign['activities'][string] | undefined = context.campaign.activities[of];
    const limit = numberOf(most);
    if (points !== undefined) parts.push(numberOf(points));
    else if (adds !== undefined) bonuses.push(numberOf(adds) ?? limit);
    else if (takes === undefined && activity !== undefined)
      parts.push(numberOf(activity.points ?? 0));
  }
  const known = (list: readonly (number | undefined)[]) => list.filter((one) => one !== undefined);
  if ([...parts, ...bonuses].includes(undefined)) return undefined;
  const sum = (list: readonly (number | undefined)[]) => known(list).reduce((a, b) => a + b, 0);
  return (score['out-of'] ?? sum(parts)) + sum(bonuses);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { bodiesOf } from './parties.js';
import { unknownNames } from './unknown-name.js';

export const unknownPlace: Check = {
  code: 'unknown-place',
  severity: 'error',
  title: {
    en: 'A case is opened with somebody who is neither one of the built-in places nor a body.',
    'zh-CN': '要在某处立案，而该处既不是内置的去处，也不是机构。',
  },
  why: {
    en: 'The case would be opened nowhere.',
    'zh-CN': '无处立案。',
  },
  remedy: {
    en: 'Take one of the places that are named, or define the body.',
    'zh-CN': '改用所列的去处，或定义该机构。',
  },
  run: ({ campaign, effects }) =>
    unknownNames(
      effects.flatMap(({ effect: { open }, path }) =>
        open?.in === undefined ? [] : [{ name: open.in, path: [...path, 'open', 'in'] }],
      ),
      ['lead', 'supervisor', 'receiver', 'above', 'below', 'source', ...bodiesOf(campaign)],
      nouns.place,
    ),
};

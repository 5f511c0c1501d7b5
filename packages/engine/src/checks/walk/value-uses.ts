import type { Campaign, SourcePath } from '../../dsl/index.js';

/** A text that an expression compares something with. */
export interface ValueUse {
  /** What is compared: a variable and the members below it, in the spelling of expressions. */
  readonly of: readonly string[];
  readonly text: string;
  readonly path: SourcePath;
  /** Where the text stands in the expression, without its quotation marks. */
  readonly offset: number;
}

/** Keys whose values are words for people. */
const WORDS = new Set([
  'title',
  'summary',
  'help',
  'message',
  'source',
  'clauses',
  'lines',
  'materials',
]);

const CHAIN = String.raw`[a-z_]\w*(?:\s*\.\s*[a-z_]\w*)*`;
/** A macro gives each item of a member a name of its own. */
const ITEMS = new RegExp(
  `(${CHAIN})\\s*\\.\\s*(?:all|exists|exists_one|filter|map)\\(\\s*([a-z_]\\w*)\\s*,`,
  'gu',
);
const TEXT = String.raw`'[^'"\\]*'|"[^'"\\]*"`;
const FORMS = [
  new RegExp(`(?<of>${CHAIN})\\s*[=!]=\\s*(?<texts>${TEXT})`, 'dgu'),
  new RegExp(`(?<texts>${TEXT})\\s*(?:[=!]=|in)\\s*(?<of>${CHAIN})`, 'dgu'),
  new RegExp(`(?<of>${CHAIN})\\s+in\\s+\\[(?<texts>[^\\]]*)\\]`, 'dgu'),
];

/** Every comparison of a member with a text, anywhere in a campaign. */
export function* valueUses(campaign: Campaign): Iterable<ValueUse> {
  yield* usesIn(campaign, []);
}

function* usesIn(value: unknown, path: SourcePath): Iterable<ValueUse> {
  if (typeof value === 'string') {
    if (/['"]/u.test(value)) yield* usesOfText(value, path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* usesIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!WORDS.has(key)) yield* usesIn(item, [...path, key]);
    }
  }
}

function* usesOfText(expression: string, path: SourcePath): Iterable<ValueUse> {
  const items = new Map(
    Array.from(expression.matchAll(ITEMS), ([, of = '', name = '']) => [name, of] as const),
  );
  for (const form of FORMS) {
    for (const { groups = {}, indices } of expression.matchAll(form)) {
      const chain = groups['of'] ?? '';
      const of = (items.get(chain) ?? chain).split('.').map((name) => name.trim());
      const start = indices?.groups?.['texts']?.[0] ?? 0;
      for (const { 0: quoted, index } of (groups['texts'] ?? '').matchAll(new RegExp(TEXT, 'gu'))) {
        yield { of, text: quoted.slice(1, -1), path, offset: start + index + 1 };
      }
    }
  }
}

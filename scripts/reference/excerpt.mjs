import { isMap, LineCounter, parseDocument } from 'yaml';

/** A file that is no longer than this is shown whole. */
const SHORT = 45;
/** A part that is longer is cut between its entries. */
const LONG_PART = 40;
/** A scenario that is longer is cut between its steps. */
const LONG_STORY = 60;

/** What of a file is shown: all of it, its marked parts, or the parts that the recipe names. */
export function excerpt(source, show, name) {
  const lines = source.split('\n').filter((line) => !line.startsWith('# yaml-language-server'));
  const marked = markedIn(lines);
  if (marked !== undefined) return marked;
  if (lines.length <= SHORT) return lines.join('\n').replace(/^(?:#.*\n)+/u, '');
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const parts = show.flatMap((path) => partAt(document, source, counter, path.split('.')) ?? []);
  if (parts.length === 0) throw new Error(`${name} has none of: ${show.join(', ')}`);
  // What stands under the same keys is shown under them together.
  const under = new Map();
  for (const [index, { leading, lines: own }] of parts.entries()) {
    const key = leading.length === 0 ? index : leading.join('\n');
    const known = under.get(key);
    under.set(key, known === undefined ? [...leading, ...own] : [...known, '', ...own]);
  }
  return apart([...under.values()].map((all) => all.join('\n')));
}

function markedIn(lines) {
  const parts = [];
  let current;
  for (const line of lines) {
    if (line.trim() === '# cookbook:begin') parts.push((current = []));
    else if (line.trim() === '# cookbook:end') current = undefined;
    else current?.push(line);
  }
  return parts.length === 0 ? undefined : apart(parts.map((part) => part.join('\n')));
}

const apart = (parts) => parts.map((part) => part.trimEnd()).join('\n\n');

/** The lines of one part, below the keys that lead to it; undefined where the campaign has none. */
function partAt(document, source, counter, path) {
  const lines = source.split('\n');
  const lineOf = (offset) => counter.linePos(offset).line - 1;
  const leading = [];
  let map = document.contents;
  let pair;
  for (const [depth, key] of path.entries()) {
    pair = isMap(map) ? map.items.find((item) => item.key.value === key) : undefined;
    if (pair === undefined) return undefined;
    if (depth < path.length - 1) leading.push(lines[lineOf(pair.key.range[0])]);
    map = pair.value;
  }
  const first = lineOf(pair.key.range[0]);
  const last = lineOf(pair.value.range[1] - 1);
  const whole = lines.slice(first, last + 1);
  if (whole.length <= LONG_PART || !isMap(pair.value) || pair.value.flow)
    return { leading, lines: whole };
  // Whole entries as far as they go.
  const ends = pair.value.items.map((item) => lineOf((item.value ?? item.key).range[1] - 1));
  const end = ends.filter((line) => line - first < LONG_PART).at(-1) ?? ends[0];
  const rest = end === ends.at(-1) ? [] : [`${'  '.repeat(path.length)}# …`];
  return { leading, lines: [...lines.slice(first, end + 1), ...rest] };
}

/** A scenario without the line for editors, cut between steps where it is long. */
export function story(source) {
  const lines = source.split('\n').filter((line) => !line.startsWith('# yaml-language-server'));
  if (lines.length <= LONG_STORY) return lines.join('\n');
  const steps = lines.flatMap((line, index) =>
    /^ {2}- /u.test(line) && index > lines.indexOf('steps:') ? [index] : [],
  );
  const end = steps.filter((line) => line <= LONG_STORY).at(-1) ?? lines.length;
  return [...lines.slice(0, end), '  # …'].join('\n');
}

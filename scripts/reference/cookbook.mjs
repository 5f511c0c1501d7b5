import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';

import { blocks, heading } from './markdown.mjs';

/** A file that is no longer than this is shown whole. */
const SHORT = 45;
/** A part that is longer is cut between its entries. */
const LONG_PART = 40;
/** A scenario that is longer is cut between its steps. */
const LONG_STORY = 60;

/** The recipes whose example is there: by capability, what to write, the example, and what proves it. */
export function cookbook({ root, recipes, language }) {
  const folder = join(root, 'tests/capabilities');
  const folders = readdirSync(folder).filter((name) => /^C\d\d-/u.test(name));
  const unknown = folders.filter((name) => !(name.slice(0, 3) in recipes));
  if (unknown.length > 0)
    throw new Error(`scripts/reference/capabilities.yaml has no ${unknown.join(', ')}`);
  const text = texts[language];

  const there = Object.entries(recipes).flatMap(([id, recipe]) => {
    const name = folders.find((one) => one.startsWith(`${id}-`));
    const hasBoth =
      name !== undefined &&
      existsSync(join(folder, name, 'campaign.yaml')) &&
      existsSync(join(folder, name, 'scenarios')) &&
      readdirSync(join(folder, name, 'scenarios')).length > 0;
    return hasBoth ? [{ id, recipe, name }] : [];
  });
  const sections = there.map(({ id, recipe, name }) => {
    const at = join(folder, name);
    const stories = readdirSync(join(at, 'scenarios'))
      .filter((file) => file.endsWith('.yaml'))
      .sort();
    const read = (file) => readFileSync(join(at, file), 'utf8');
    const told = stories.map((file) => ({ file, source: read(`scenarios/${file}`) }));
    const proof =
      recipe.proof === undefined ? shortest(told) : told.find(({ file }) => file === recipe.proof);
    if (proof === undefined) throw new Error(`${name} has no scenario ${recipe.proof}`);
    const up = `../../tests/capabilities/${name}`;
    return blocks(
      heading(2, id.toLowerCase(), `${id} ${recipe.title[language]}`),
      recipe.words[language],
      fence(excerpt(read('campaign.yaml'), recipe.show, name)),
      `${text.proof}${titleIn(proof.source, language)}`,
      fence(story(proof.source)),
      [
        `[${text.whole}](${up}/campaign.yaml)`,
        `${text.scenarios}${stories.map((file) => `[${file.replace(/\.yaml$/u, '')}](${up}/scenarios/${file})`).join(text.comma)}`,
      ].join(' · '),
    );
  });
  const contents = there.map(
    ({ id, recipe }) => `- [${id} ${recipe.title[language]}](#${id.toLowerCase()})`,
  );
  return `${blocks(text.introduction, contents.join('\n'), sections)}\n`;
}

const fence = (yaml) => `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;

const shortest = (told) =>
  [...told].sort((a, b) => a.source.split('\n').length - b.source.split('\n').length)[0];

function titleIn(source, language) {
  const title = parseDocument(source).toJS().scenario;
  return typeof title === 'string'
    ? title
    : (title[language] ?? title.en ?? Object.values(title)[0]);
}

/** What of a campaign is shown: all of it, its marked parts, or the parts that the recipe names. */
function excerpt(source, show, name) {
  const lines = source.split('\n').filter((line) => !line.startsWith('# yaml-language-server'));
  const marked = markedIn(lines);
  if (marked !== undefined) return marked;
  if (lines.length <= SHORT) return lines.join('\n').replace(/^(?:#.*\n)+/u, '');
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const parts = show.flatMap((path) => partAt(document, source, counter, path.split('.')) ?? []);
  if (parts.length === 0) throw new Error(`${name}/campaign.yaml has none of: ${show.join(', ')}`);
  return join2(parts);
}

function markedIn(lines) {
  const parts = [];
  let current;
  for (const line of lines) {
    if (line.trim() === '# cookbook:begin') parts.push((current = []));
    else if (line.trim() === '# cookbook:end') current = undefined;
    else current?.push(line);
  }
  return parts.length === 0 ? undefined : join2(parts.map((part) => part.join('\n')));
}

const join2 = (parts) => parts.map((part) => part.trimEnd()).join('\n\n');

/** The lines of one part, below the keys that lead to it; undefined where the campaign has none. */
function partAt(document, source, counter, path) {
  const leading = [];
  let map = document.contents;
  let pair;
  for (const [depth, key] of path.entries()) {
    pair = isMap(map) ? map.items.find((item) => item.key.value === key) : undefined;
    if (pair === undefined) return undefined;
    if (depth < path.length - 1) leading.push(`${'  '.repeat(depth)}${key}:`);
    map = pair.value;
  }
  const lines = source.split('\n');
  const lineOf = (offset) => counter.linePos(offset).line - 1;
  const first = lineOf(pair.key.range[0]);
  const last = lineOf(pair.value.range[1] - 1);
  const whole = lines.slice(first, last + 1);
  if (whole.length <= LONG_PART || !isMap(pair.value) || pair.value.flow)
    return [...leading, ...whole].join('\n');
  // Whole entries as far as they go.
  const ends = pair.value.items.map((item) => lineOf((item.value ?? item.key).range[1] - 1));
  const end = ends.filter((line) => line - first < LONG_PART).at(-1) ?? ends[0];
  const rest = end === ends.at(-1) ? [] : [`${'  '.repeat(path.length)}# …`];
  return [...leading, ...lines.slice(first, end + 1), ...rest].join('\n');
}

/** A scenario without the line for editors, cut between steps where it is long. */
function story(source) {
  const lines = source.split('\n').filter((line) => !line.startsWith('# yaml-language-server'));
  if (lines.length <= LONG_STORY) return lines.join('\n');
  const steps = lines.flatMap((line, index) =>
    /^ {2}- /u.test(line) && index > lines.indexOf('steps:') ? [index] : [],
  );
  const end = steps.filter((line) => line <= LONG_STORY).at(-1) ?? lines.length;
  return [...lines.slice(0, end), '  # …'].join('\n');
}

const texts = {
  en: {
    introduction: `# Cookbook

<!-- Made by "pnpm generate" from tests/capabilities and scripts/reference/capabilities.yaml -->

[中文](cookbook.zh-CN.md)

What notices ask for, and how each is said. The examples are parts of the campaigns in
[tests/capabilities](../../tests/capabilities), which the tests validate and run; the whole files are
linked. Every key is explained in [the reference](reference.md).`,
    proof: 'A scenario that shows it: ',
    whole: 'The whole campaign',
    scenarios: 'scenarios: ',
    comma: ', ',
  },
  'zh-CN': {
    introduction: `# 实例手册

<!-- 由 "pnpm generate" 根据 tests/capabilities 和 scripts/reference/capabilities.yaml 生成 -->

[English](cookbook.md)

通知中常见的要求，以及各自的写法。例子取自 [tests/capabilities](../../tests/capabilities) 中的行动，
测试会检查并运行它们；完整文件见链接。各键的含义见[语言参考](reference.zh-CN.md)。`,
    proof: '证明它的场景：',
    whole: '完整的行动',
    scenarios: '场景：',
    comma: '、',
  },
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

import { excerpt, story } from './excerpt.mjs';
import { blocks, heading } from './markdown.mjs';

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
      fence(excerpt(read('campaign.yaml'), recipe.show, `${name}/campaign.yaml`)),
      Object.entries(recipe.also ?? {}).map(([file, show]) => [
        `${text.also}[${file}](${up}/${file})`,
        fence(excerpt(read(file), show, `${name}/${file}`)),
      ]),
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

const texts = {
  en: {
    introduction: `# Cookbook

<!-- Made by "pnpm generate" from tests/capabilities and scripts/reference/capabilities.yaml -->

[中文](cookbook.zh-CN.md)

What notices ask for, and how each is said. The examples are parts of the campaigns in
[tests/capabilities](../../tests/capabilities), which the tests validate and run; the whole files are
linked. Every key is explained in [the reference](reference.md).`,
    proof: 'A scenario that shows it: ',
    also: 'And in ',
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
    also: '以及 ',
    whole: '完整的行动',
    scenarios: '场景：',
    comma: '、',
  },
};

import {
  diagnosticCodes,
  scenarioCodes,
  severities,
  type CodeMeaning,
  type Language,
  type Wording,
} from '@muster/engine';
import type { GoldenCampaign } from './golden-campaigns.js';

/** The reference of codes as Markdown, made of the codes' own words and of the golden campaigns. */
export function codesReference(campaigns: readonly GoldenCampaign[], language: Language): string {
  const outputs = new Map(campaigns.map(({ code, output }) => [code, output[language]]));
  const parts = stages.map(({ stage, title, text }) => {
    const codes = diagnosticCodes.filter((meaning) => meaning.stage === stage);
    const body = codes.map((meaning) => section(meaning, outputs.get(meaning.code), language));
    return `## ${title[language]}\n\n${text[language]}\n\n${body.join('\n\n')}\n`;
  });
  const scenarios = Object.entries(scenarioCodes).map(([code, meaning]) =>
    section({ code, severity: 'error', ...meaning }, undefined, language),
  );
  const { title, text } = ofScenarios;
  parts.push(`## ${title[language]}\n\n${text[language]}\n\n${scenarios.join('\n\n')}\n`);
  return `${introduction[language]}\n${parts.join('\n')}`;
}

const introduction: Wording = {
  en: `# What validation finds

<!-- Made by the tests in tests/golden. To change it, change a check or a golden campaign, then run
     UPDATE_GOLDEN=1 npm test -- tests/golden -->

[中文](checks.zh-CN.md)

\`muster validate\` looks at a campaign in three steps: each file's text, how the files fit together, and
the sense of the whole. It tells everything it finds in one pass. Every mistake has a code that never
changes its meaning, so that scripts may rely on it. An **error** has to be put right before the campaign
can be published; a **warning** is a doubt that may be meant as it is.

The examples are the tests' own: the place, the line with the mistake underlined, and what was probably
meant. \`muster explain CODE\` prints an entry with its whole example.
`,
  'zh-CN': `# 检查能发现什么

<!-- 由 tests/golden 中的测试生成。要修改，请改检查或示例，然后运行
     UPDATE_GOLDEN=1 npm test -- tests/golden -->

[English](checks.md)

\`muster validate\` 分三步检查一项行动：各文件的文本、文件之间的配合、整体的含义，一次报告全部问题。每个问题都有一个
含义不变的代码，脚本可以依赖它。**错误**必须改正才能发布；**警告**是疑点，也可能本意如此。

示例取自测试：出错的位置、划出错处的那一行，以及可能的本意。\`muster explain 代码 --lang zh-CN\` 显示一个条目及其完整示例。
`,
};

const stages: readonly {
  readonly stage: CodeMeaning['stage'];
  readonly title: Wording;
  readonly text: Wording;
}[] = [
  {
    stage: 'text',
    title: { en: 'The text of a file', 'zh-CN': '文件的文本' },
    text: {
      en: 'All of these are errors. They come from reading YAML and from comparing it with the schema.',
      'zh-CN': '以下都是错误，来自读取 YAML 和对照语言规范。',
    },
  },
  {
    stage: 'files',
    title: { en: 'The files together', 'zh-CN': '文件之间的配合' },
    text: {
      en: 'A campaign names type files and a clause list.',
      'zh-CN': '行动引用类型文件和条款清单。',
    },
  },
  {
    stage: 'sense',
    title: { en: 'The sense of a campaign', 'zh-CN': '行动的含义' },
    text: {
      en: 'Names that nothing is called, dates that do not exist, contradictions, and doubts.',
      'zh-CN': '不存在的名称和日期、自相矛盾之处，以及疑点。',
    },
  },
];

const ofScenarios: Readonly<Record<'title' | 'text', Wording>> = {
  title: { en: 'Scenarios', 'zh-CN': '场景' },
  text: {
    en: 'What `muster test` reports of a scenario, at its place in the scenario file; the shape of the file is checked first, with the codes above.',
    'zh-CN':
      '`muster test` 对场景的报告，指明在场景文件中的位置；此前先检查文件本身，所用代码见上文。',
  },
};

function section(
  meaning: Omit<CodeMeaning, 'stage'>, output: string | undefined, language: Language): string {
  const { code, severity, title, why, remedy } = meaning;
  const example =
    output === undefined
      ? []
      : [
          `\`\`\`text\n${output}\`\`\``,
          `[${exampleWords[language]}](../tests/golden/checks/${code}.yaml)`,
        ];
  return [
    `### ${code}`,
    `**${severities[severity][language]}** ${title[language]}`,
    why[language],
    ...example,
    `${remedyWords[language]}${remedy[language]}`,
  ].join('\n\n');
}

const exampleWords: Wording = { en: 'The whole example', 'zh-CN': '完整示例' };
const remedyWords: Wording = { en: '**To put it right:** ', 'zh-CN': '**改正：**' };

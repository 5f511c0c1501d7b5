import { diagnosticCodes, type CodeMeaning } from '@muster/engine';
import type { GoldenCampaign } from './golden-campaigns.js';

/** The reference of codes as Markdown, made of the codes' own words and of the golden campaigns. */
export function codesReference(campaigns: readonly GoldenCampaign[]): string {
  const outputs = new Map(campaigns.map(({ code, output }) => [code, output]));
  const parts = stages.map(({ stage, title, text }) => {
    const codes = diagnosticCodes.filter((meaning) => meaning.stage === stage);
    const body =
      stage === 'text'
        ? codes.map(({ code, title: meaning }) => `- \`${code}\`: ${meaning}`).join('\n')
        : codes.map((meaning) => section(meaning, outputs.get(meaning.code) ?? '')).join('\n\n');
    return `## ${title}\n\n${text}\n\n${body}\n`;
  });
  return `${introduction}\n${parts.join('\n')}`;
}

const introduction = `# What validation finds

<!-- Made by the tests in tests/golden. To change it, change a check or a golden campaign, then run
     UPDATE_GOLDEN=1 npm test -- tests/golden -->

\`muster validate\` looks at a campaign in three steps: each file's text, how the files fit together, and
the sense of the whole. It tells everything it finds in one pass. Every mistake has a code that never
changes its meaning, so that scripts may rely on it. An **error** has to be put right before the campaign
can be published; a **warning** is a doubt that may be meant as it is.

The examples are the tests' own: the place, the line with the mistake underlined, and what was probably
meant.
`;

const stages: readonly {
  readonly stage: CodeMeaning['stage'];
  readonly title: string;
  readonly text: string;
}[] = [
  {
    stage: 'text',
    title: 'The text of a file',
    text: 'All of these are errors. They come from reading YAML and from comparing it with the schema.',
  },
  {
    stage: 'files',
    title: 'The files together',
    text: 'A campaign names type files and a clause list.',
  },
  {
    stage: 'sense',
    title: 'The sense of a campaign',
    text: 'Names that nothing is called, dates that do not exist, contradictions, and doubts.',
  },
];

function section({ code, severity, title }: CodeMeaning, output: string): string {
  return `### ${code}\n\n**${severity}** ${title}\n\n\`\`\`text\n${output}\`\`\``;
}

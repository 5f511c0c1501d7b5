import type { FormatOptions, Wording } from '@muster/engine';
import { formatDiagnostic, severities } from '@muster/engine/validate';
import type { Example } from './examples.js';
import type { ExplainedCode } from './explained-codes.js';

const headings = {
  why: { en: 'Why it matters', 'zh-CN': '为什么重要' },
  example: { en: 'Example', 'zh-CN': '示例' },
  printed: { en: 'What muster validate prints', 'zh-CN': 'muster validate 的输出' },
  remedy: { en: 'How to put it right', 'zh-CN': '如何改正' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The entry of the reference for a code, for a terminal. */
export function formatEntry(
  meaning: ExplainedCode,
  example: Example | undefined,
  options: Required<Pick<FormatOptions, 'color' | 'language'>>,
): string {
  const { code, severity, title, why, remedy } = meaning;
  const { color, language } = options;
  const bold = (text: string) => (color ? `\u001B[1m${text}\u001B[22m` : text);
  const section = (heading: keyof typeof headings, body: string) => [
    bold(headings[heading][language]),
    indented(body.trimEnd()),
    '',
  ];
  return [
    `${bold(code)} (${severities[severity][language]})`,
    '',
    indented(title[language]),
    '',
    ...section('why', why[language]),
    ...(example === undefined
      ? []
      : [
          ...section('example', visible(example.text)),
          ...section('printed', printed(example, options)),
        ]),
    ...section('remedy', remedy[language]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function printed({ validation }: Example, options: FormatOptions): string {
  const textOf = (file: string) => validation.files.get(file);
  return validation.diagnostics
    .map((one) => formatDiagnostic(one, { ...options, textOf }))
    .join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

/** The example of a control character must not control the terminal. */
function visible(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
}

import { sourceCodes, type Meaning, type Severity } from '../diagnostics/index.js';
import { allChecks } from './all-checks.js';

/** The codes of putting a campaign together out of its files. */
const fileCodes = {
  'unknown-file': {
    title: { en: 'A file that is named does not exist.', 'zh-CN': '所指的文件不存在。' },
    why: {
      en: 'What the file would say is missing from the campaign.',
      'zh-CN': '行动缺少该文件中的内容。',
    },
    remedy: {
      en: 'Correct the path, which counts from the file it stands in, or add the file.',
      'zh-CN': '更正路径（以所在文件为起点），或补上该文件。',
    },
  },
  'unknown-type': {
    title: {
      en: 'An activity is of a type that no file under `use` defines.',
      'zh-CN': '活动的类型在 `use` 所列的文件中都没有定义。',
    },
    why: {
      en: 'The type would bring the form, the lifecycle and more.',
      'zh-CN': '表单、流程等都由类型带来。',
    },
    remedy: {
      en: 'Take one of the types that are named, or add its file under `use`.',
      'zh-CN': '改用所列的类型，或在 `use` 下加入其文件。',
    },
  },
  'unknown-part': {
    title: {
      en: '`without` leaves out a part that the type does not have.',
      'zh-CN': '`without` 要去掉的部分在类型中不存在。',
    },
    why: {
      en: 'What was meant to be left out is still there.',
      'zh-CN': '本想去掉的内容仍然保留着。',
    },
    remedy: {
      en: 'Name a part as it is written in the type, with dots between the levels.',
      'zh-CN': '按类型中的写法填写，各层之间用点分隔。',
    },
  },
  'duplicate-type': {
    title: {
      en: 'Two files under `use` define one type.',
      'zh-CN': '`use` 下有两个文件定义了同一类型。',
    },
    why: {
      en: 'Which of them an activity means would be chance.',
      'zh-CN': '活动究竟采用哪一个全凭偶然。',
    },
    remedy: {
      en: 'Use one of the files, or rename a type.',
      'zh-CN': '只用其中一个，或为类型改名。',
    },
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** What a code means. */
export interface CodeMeaning extends Meaning {
  readonly code: string;
  readonly severity: Severity;
  /** What is looked at when it is found: one text, how files fit together, or the sense of the whole. */
  readonly stage: 'text' | 'files' | 'sense';
}

/** Every code that a campaign's diagnostics may have, in the order in which campaigns are looked at. */
export const diagnosticCodes: readonly CodeMeaning[] = [
  ...meanings(sourceCodes, 'text'),
  ...meanings(fileCodes, 'files'),
  ...allChecks.map(({ code, severity, title, why, remedy }): CodeMeaning => {
    return { code, severity, title, why, remedy, stage: 'sense' };
  }),
];

function meanings(
  codes: Readonly<Record<string, Meaning>>,
  stage: CodeMeaning['stage'],
): CodeMeaning[] {
  return Object.entries(codes).map(([code, meaning]) => {
    return { code, severity: 'error', stage, ...meaning };
  });
}

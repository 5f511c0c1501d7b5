import { sourceCodes, type Severity } from '../diagnostics/index.js';
import { allChecks } from './all-checks.js';

/** The codes of putting a campaign together out of its files. */
const fileCodes = {
  'unknown-file': 'A file that is named does not exist.',
  'unknown-type': 'An activity is of a type that no file under `use` defines.',
  'unknown-part': '`without` leaves out a part that the type does not have.',
  'duplicate-type': 'Two files under `use` define one type.',
} as const;

/** What a code means. */
export interface CodeMeaning {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** What is looked at when it is found: one text, how files fit together, or the sense of the whole. */
  readonly stage: 'text' | 'files' | 'sense';
}

/** Every code that a campaign's diagnostics may have, in the order in which campaigns are looked at. */
export const diagnosticCodes: readonly CodeMeaning[] = [
  ...meanings(sourceCodes, 'text'),
  ...meanings(fileCodes, 'files'),
  ...allChecks.map(({ code, severity, title }): CodeMeaning => {
    return { code, severity, title, stage: 'sense' };
  }),
];

function meanings(
  codes: Readonly<Record<string, string>>,
  stage: CodeMeaning['stage'],
): CodeMeaning[] {
  return Object.entries(codes).map(([code, title]) => ({ code, severity: 'error', title, stage }));
}

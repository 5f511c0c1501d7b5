import type { MisspellableWord } from './misspellable-words.js';

/** What is said of files, some of them changed. */
export interface Said {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly suggestion?: string | undefined;
}

/** Files that belong together, with what finds the mistakes in them. */
export interface Subject {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly words: readonly MisspellableWord[];
  /** Every word that the files or the language have, as written. */
  readonly known: ReadonlySet<string>;
  /** The first error in the files, one of them changed. */
  firstError(file: string, text: string): Said | undefined;
}

export type Verdict =
  | 'right'
  | 'without the word'
  | 'elsewhere'
  | 'silent'
  | 'threw'
  | 'slow'
  /** It is another word that is right there, or means the same. */
  | 'no mistake';

export interface Trial {
  readonly subject: Subject;
  readonly word: MisspellableWord;
  readonly written: string;
  readonly verdict: Verdict;
  readonly said: string;
}

/** A long time for one campaign, even on a machine that is busy. */
const SLOW_MS = 10_000;

/** Misspells one word and compares what is said with what should be. */
export function tryMisspelling(subject: Subject, word: MisspellableWord, written: string): Trial {
  const startedAt = performance.now();
  let first: Said | undefined;
  try {
    first = subject.firstError(word.file, changedText(subject, word, written));
  } catch (error) {
    return { subject, word, written, verdict: 'threw', said: String(error) };
  }
  const isSlow = performance.now() - startedAt > SLOW_MS;
  return {
    subject,
    word,
    written,
    verdict: isSlow ? 'slow' : verdictOn(subject, word, written, first),
    said:
      first === undefined
        ? 'nothing'
        : `${first.file}:${String(first.line)} ${first.code} ${first.message} (${first.suggestion ?? '-'})`,
  };
}

function verdictOn(
  subject: Subject,
  word: MisspellableWord,
  written: string,
  first: Said | undefined,
): Verdict {
  if (first === undefined) return isNoMistake(subject, word, written) ? 'no mistake' : 'silent';
  const isGiven = word.kind === 'definition';
  const isTold = isGiven
    ? linesWith(subject, word.word).has(`${first.file}:${String(first.line)}`)
    : first.file === word.file && first.line === lineOf(subject, word);
  if (!isTold) return 'elsewhere';
  const meant = isGiven ? [word.word, written, snake(word.word), snake(written)] : [word.word];
  return meant.some((one) => hasWord(first.suggestion ?? '', one)) ? 'right' : 'without the word';
}

/** Whether what nothing is said about is none: the rules are the language's, not what is found. */
function isNoMistake(subject: Subject, word: MisspellableWord, written: string): boolean {
  // Another word that exists is right where nothing is said against it.
  if (subject.known.has(written)) return true;
  switch (word.kind) {
    case 'date':
    case 'duration':
      // `1 days` and `2 day` are read alike.
      return singular(written) === singular(word.word);
    case 'enumeration':
      // YAML reads true, True and TRUE alike.
      return /^(?:true|True|TRUE|false|False|FALSE)$/u.test(written);
    case 'definition': {
      // A name that nothing refers to can be any other as well.
      const other = `another-${word.word}-altogether`;
      return subject.firstError(word.file, changedText(subject, word, other)) === undefined;
    }
    default:
      return false;
  }
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

function snake(word: string): string {
  return word.replaceAll('-', '_');
}

function changedText({ files }: Subject, { file, offset, word }: MisspellableWord, written: string) {
  const text = files.get(file) ?? '';
  return text.slice(0, offset) + written + text.slice(offset + word.length);
}

function lineOf({ files }: Subject, { file, offset }: MisspellableWord): number {
  return (files.get(file) ?? '').slice(0, offset).split('\n').length;
}

/** The lines, as file:line, in which a name stands, also as expressions write it. */
function linesWith({ files }: Subject, name: string): Set<string> {
  const found = new Set<string>();
  for (const [file, text] of files) {
    text.split('\n').forEach((line, index) => {
      if (hasWord(line, name) || hasWord(line, snake(name))) found.add(`${file}:${String(index + 1)}`);
    });
  }
  return found;
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[$/]/gu, '\\$&');
  return new RegExp(`(?<![\\w/-])${escaped}(?![\\w/-])`, 'u').test(text);
}

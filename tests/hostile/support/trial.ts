import {
  compileCampaign,
  decodeUtf8,
  diagnosticCodes,
  formatDiagnostic,
  hasErrors,
  loadScenario,
  readDocument,
  validateCampaign,
  validateShape,
  type Diagnostic,
} from '@muster/engine';

/** What somebody may hand in: files, and the one to begin with. */
export interface Trial {
  readonly name: string;
  readonly kind: 'campaign' | 'type' | 'clauses' | 'scenario';
  readonly entry: string;
  /** As text, or as the bytes of the file. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The most time that the answer may take where that is more than others may, ms. */
  readonly limitMs?: number;
}

/** The answer: the codes of what was found, each once. None means that all is well. */
export interface Answer {
  readonly codes: readonly string[];
  readonly diagnostics: number;
}

const known: ReadonlySet<string> = new Set(diagnosticCodes.map(({ code }) => code));
/** As many as somebody reads. */
const SHOWN = 30;

/** Answers a trial as the command line does. Throws when the answer is none. */
export function answerTo(trial: Trial): Answer & {
  /** What a valid campaign is made ready to run by; undefined when it is not valid. */
  readonly compile?: () => void;
} {
  const texts = new Map<string, string>();
  const undecoded: Diagnostic[] = [];
  for (const [file, content] of Object.entries(trial.files)) {
    const decoded =
      typeof content === 'string' ? { text: content, diagnostics: [] } : decodeUtf8(content, file);
    texts.set(file, decoded.text ?? '');
    undecoded.push(...decoded.diagnostics);
  }
  const { found, compile } = findingsOf(trial, texts);
  const diagnostics = [...undecoded, ...found];
  for (const diagnostic of diagnostics) expectWellFormed(diagnostic, texts);
  for (const diagnostic of diagnostics.slice(0, SHOWN)) expectPrintable(diagnostic, texts);
  const polluted = Object.keys(Object.prototype);
  if (polluted.length > 0) throw new Error(`Object.prototype has ${polluted.join()}`);
  return {
    codes: [...new Set(diagnostics.map(({ code }) => code))].sort(),
    diagnostics: diagnostics.length,
    ...(compile === undefined || undecoded.length > 0 ? {} : { compile }),
  };
}

interface Findings {
  readonly found: readonly Diagnostic[];
  readonly compile?: () => void;
}

function findingsOf({ kind, entry }: Trial, texts: ReadonlyMap<string, string>): Findings {
  if (kind === 'campaign') {
    const { loaded, diagnostics: found } = validateCampaign(entry, (path) => texts.get(path));
    if (hasErrors(found)) return { found };
    if (loaded === undefined) throw new Error('Neither a campaign nor an error');
    return { found, compile: () => void compileCampaign(loaded.campaign) };
  }
  const text = texts.get(entry) ?? '';
  if (kind === 'scenario') return { found: loadScenario(entry, text).diagnostics };
  const { document, diagnostics } = readDocument(entry, text);
  if (document === undefined) {
    if (diagnostics.length === 0) throw new Error('Neither a document nor an error');
    return { found: diagnostics };
  }
  return { found: [...diagnostics, ...validateShape(document, kind).diagnostics] };
}

function expectWellFormed(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): void {
  const { code, message, file, range, related = [] } = diagnostic;
  const fail = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify(diagnostic).slice(0, 500)}`);
  };
  if (!known.has(code)) fail('Unknown code');
  // The marks of a value that was not there, unless the author wrote the word.
  const slips = ['undefined', '[object'].filter((word) => message.includes(word));
  const isQuoted = (word: string) => [...texts.values()].some((text) => text.includes(word));
  if (message.trim() === '' || !slips.every(isQuoted)) fail('No message');
  if (message.length > 20_000) fail('A message without end');
  for (const at of [{ file, range }, ...related]) {
    const { start, end } = at.range;
    const text = texts.get(at.file);
    if (text === undefined && code !== 'unknown-file') fail('In no file');
    const numbers = [start.line, start.column, end.line, end.column];
    if (!numbers.every((one) => Number.isSafeInteger(one) && one >= 1)) fail('No place');
    if (end.line < start.line || (end.line === start.line && end.column < start.column))
      fail('Ends before it begins');
  }
}

// A terminal obeys these; a line break of its own would forge a diagnostic.
const spoken = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;

function expectPrintable(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): void {
  const shown = formatDiagnostic(diagnostic, { textOf: (file) => texts.get(file) });
  if (spoken.test(shown)) throw new Error(`Speaks to the terminal: ${JSON.stringify(shown)}`);
  if (shown.length > 50_000) throw new Error(`Shown without end: ${shown.slice(0, 200)}`);
  JSON.stringify(diagnostic);
}

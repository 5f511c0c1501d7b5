import { Composer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import type { Diagnostic, Wording } from '../../diagnostics/index.js';
import { compareDiagnostics } from '../../diagnostics/index.js';
import { SourceNodeBuilder } from './build-source-node.js';
import { checkCharacters } from './check-characters.js';
import { LineIndex } from './line-index.js';
import { defaultReadLimits } from './limits.js';
import type { ReadLimits } from './limits.js';
import { scanTokens } from './scan-tokens.js';
import { createSourceDocument } from './source-document.js';
import type { SourceDocument } from './source-document.js';
import { SourceReporter } from './source-reporter.js';
import { reportSyntaxErrors } from './syntax-errors.js';
import { exceedsUtf8Length } from './utf8-length.js';

/** What reading a text gives. Without a document there is at least one error; with one there can be errors too. */
export interface ReadResult {
  /**
   * Given when the text's structure is sound. It can come with errors that leave the structure alone (a key written
   * twice, of which the first counts; a refused key, which is left out), so that further checks can still run.
   */
  readonly document?: SourceDocument;
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one YAML document of the language: YAML 1.2 core without aliases, anchors, tags, directives and merge keys.
 * Never throws, whatever the text; time and memory are linear in its size.
 *
 * @param file the name that diagnostics show
 * @param text the file's text; a leading byte order mark is dropped
 */
export function readDocument(
  file: string,
  text: string,
  limits: Partial<ReadLimits> = {},
): ReadResult {
  const allLimits = { ...defaultReadLimits, ...limits };
  const reporter = new SourceReporter(file, Math.max(1, allLimits.maxDiagnostics));
  const document = read(text.startsWith('\uFEFF') ? text.slice(1) : text, allLimits, reporter);
  const diagnostics = reporter.diagnostics.sort(compareDiagnostics);
  return document ? { document, diagnostics } : { diagnostics };
}

function read(
  text: string,
  limits: ReadLimits,
  reporter: SourceReporter,
): SourceDocument | undefined {
  const failed = (): boolean => reporter.diagnostics.length > 0;
  if (exceedsUtf8Length(text, limits.maxBytes)) {
    const start = { line: 1, column: 1 };
    const message = {
      en: `the file is larger than ${String(limits.maxBytes)} bytes`,
      'zh-CN': `文件大于 ${String(limits.maxBytes)} 字节`,
    };
    reporter.error('too-large', { start, end: start }, message);
    return undefined;
  }
  const lines = new LineIndex(text);
  checkCharacters(text, lines, reporter);
  if (failed()) return undefined;
  const lexemes = scanTokens(text, lines, limits, reporter);
  if (lexemes === undefined) return undefined;

  const parsed = parse(lexemes);
  const problems = parsed.flatMap((document) => [...document.errors, ...document.warnings]);
  reportSyntaxErrors(problems, text, lines, reporter);
  if (failed()) return undefined;

  const contents = parsed[0]?.contents;
  if (parsed.length > 1 || !isWritten(contents)) {
    reportShape(
      parsed.map(({ range }) => range[0]),
      text,
      lines,
      reporter,
    );
    return undefined;
  }
  const builder = new SourceNodeBuilder(text, lines, limits, reporter);
  const { node, value } = builder.build(contents, 0);
  if (builder.incomplete) return undefined;
  return createSourceDocument(reporter.file, text, lines, node, value);
}

/** Lexing is half the work of parsing, so the parser is given what was scanned. */
function parse(lexemes: readonly string[]): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    // Quadratic there; the builder finds duplicates with a map.
    uniqueKeys: false,
    // Positions and quoted lines are ours.
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokensOf(lexemes))];
}

function* tokensOf(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

/** A document of comments alone has an empty scalar that stands nowhere. */
function isWritten(contents: Document.Parsed['contents'] | undefined): boolean {
  const range = contents?.range;
  return !!range && range[1] > range[0];
}

function reportShape(
  starts: readonly number[],
  text: string,
  lines: LineIndex,
  reporter: SourceReporter,
): void {
  const second = starts[1];
  if (second !== undefined) {
    const message = {
      en: 'a second document begins here, expected one document in a file',
      'zh-CN': '此处开始了第二个文档，一个文件只能有一个文档',
    };
    reporter.error('multiple-documents', lines.rangeOnOneLine(second, second), message);
    return;
  }
  const range = lines.range(0, 0);
  const message: Wording =
    text.trim() === ''
      ? { en: 'the file is empty', 'zh-CN': '文件是空的' }
      : { en: 'the file holds no value', 'zh-CN': '文件中没有任何值' };
  reporter.error('empty-document', range, message);
}

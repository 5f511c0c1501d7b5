import { told } from '../../diagnostics/index.js';
import type {
  Diagnostic,
  Range,
  RelatedPlace,
  SourceCode,
  Wording,
} from '../../diagnostics/index.js';

interface Details {
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Collects the errors of one file, up to a number: a hostile text must not be answered with a million of them. */
export class SourceReporter {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    readonly file: string,
    private readonly maxDiagnostics: number,
  ) {}

  get full(): boolean {
    return this.diagnostics.length >= this.maxDiagnostics;
  }

  error(code: SourceCode, range: Range, message: Wording, details: Details = {}): void {
    if (this.full) return;
    this.diagnostics.push({
      code,
      severity: 'error',
      ...told(message),
      file: this.file,
      range,
      ...details,
    });
  }
}

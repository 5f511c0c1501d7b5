export { sourceCodes } from './codes.js';
export type { SourceCode } from './codes.js';
export { compareDiagnostics, hasErrors } from './diagnostic.js';
export type { Diagnostic, RelatedPlace, Severity } from './diagnostic.js';
export { formatDiagnostic, formatSummary } from './format-diagnostic.js';
export type { FormatOptions } from './format-diagnostic.js';
export { nearestName } from './nearest-name.js';
export { comparePositions, compareRanges } from './position.js';
export type { Location, Position, Range } from './position.js';

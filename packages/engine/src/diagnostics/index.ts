export { sourceCodes } from './codes.js';
export type { SourceCode } from './codes.js';
export { compareDiagnostics, hasErrors } from './diagnostic.js';
export type { Diagnostic, RelatedPlace, Severity } from './diagnostic.js';
export { comparePositions, compareRanges } from './position.js';
export type { Location, Position, Range } from './position.js';

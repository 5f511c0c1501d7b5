export { decodeUtf8 } from './decode-text.js';
export type { DecodeResult } from './decode-text.js';
export { defaultReadLimits } from './limits.js';
export type { ReadLimits } from './limits.js';
export { readDocument } from './read-document.js';
export type { ReadResult } from './read-document.js';
export type { SourceDocument, SourcePath } from './source-document.js';
export { schemaDiagnostics } from './schema-diagnostics.js';
export { EXPECTED_KEYWORD } from './schema-words.js';

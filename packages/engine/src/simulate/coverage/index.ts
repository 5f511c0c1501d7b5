export { Coverage, type CoverageReport, type KindCoverage } from './coverage.js';
export type { CoverageKind } from './parts.js';

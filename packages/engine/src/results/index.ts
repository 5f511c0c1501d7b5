export { ledgerRows, type LedgerRow, type LedgerTable } from './ledger.js';
export { rankScores, type Rankable } from './rank-scores.js';
export { scoreOf, type ScoreView, type StruckVeto } from './score.js';
export type { ScoreLine } from './score-line.js';
export type { ScoredFigure, ScoredTask } from './trace.js';

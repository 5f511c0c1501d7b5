export type {
  AuthoredActivity,
  AuthoredCampaign,
  AuthoredEffect,
  AuthoredEvent,
  AuthoredFigure,
  AuthoredField,
  AuthoredForm,
  AuthoredLedger,
  AuthoredLifecycle,
  AuthoredPhase,
  AuthoredRule,
  AuthoredRung,
  AuthoredScenario,
  AuthoredSchedule,
  AuthoredScore,
  AuthoredState,
  AuthoredStep,
  Clause,
} from './authored.js';
export type {
  Activity,
  Campaign,
  CampaignSources,
  Chasing,
  Lifecycle,
  LoadedCampaign,
} from './campaign.js';
export { loadCampaign, type LoadResult, type ReadFile } from './load-campaign.js';
export { alternativesOf, type Alternative, type ByCase } from './by-case.js';
export { listOf } from './list-of.js';
export { relativePath } from './relative-path.js';
export { validateShape, type FileKind } from './validate-shape.js';
export {
  decodeUtf8,
  readDocument,
  type ReadLimits,
  type SourceDocument,
  type SourcePath,
} from './yaml/index.js';

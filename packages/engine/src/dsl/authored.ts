import type { Static } from 'typebox';
import type * as schema from './schema/index.js';

/** The shapes of the language as authors write them, derived from the schema. */
export type AuthoredCampaign = Static<typeof schema.CampaignFile>;
export type AuthoredType = Static<typeof schema.TypeFile>;
export type AuthoredActivity = Static<typeof schema.Activity>;
export type AuthoredChasing = Static<typeof schema.Chasing>;
export type AuthoredRung = Static<typeof schema.Rung>;
export type AuthoredField = Static<typeof schema.Field>;
export type AuthoredForm = Static<typeof schema.Form>;
export type AuthoredRule = Static<typeof schema.Rule>;
export type AuthoredLifecycle = Static<typeof schema.Lifecycle>;
export type AuthoredState = Static<typeof schema.State>;
export type AuthoredEvent = Static<typeof schema.Event>;
export type AuthoredEffect = Static<typeof schema.Effect>;
export type AuthoredScenario = Static<typeof schema.ScenarioFile>;
export type AuthoredStep = Static<typeof schema.Step>;
export type AuthoredFigure = Static<typeof schema.Figure>;
export type AuthoredPhase = Static<typeof schema.Phase>;
export type AuthoredSchedule = Static<typeof schema.Schedule>;
export type AuthoredScore = Static<typeof schema.Score>;
export type AuthoredLedger = Static<typeof schema.Ledger>;
export type Clause = Static<typeof schema.Clause>;

export { AppModule, type AppOptions } from './app.module.js';
export { CompiledCampaigns, type RunningCampaign } from './campaigns/compiled-campaigns.service.js';
export { PublishCampaign } from './campaigns/publish-campaign.service.js';
export { Clock, SystemClock, WallClock } from './common/clock.js';
export { type ApiConfig, type ConfigMistakes, type LogLevel, readConfig } from './common/config.js';
export { type DatabaseLocation, parseDatabaseUrl } from './common/database-location.js';
export { newId } from './common/ids.js';
export { type Principal, type Role, ROLES, SYSTEM } from './common/principal.js';
export { Problem, type ProblemDocument, type ProblemError } from './common/problem.js';
export { createApp } from './create-app.js';
export type { ClockMovedView, ClockView } from './demo/demo.dto.js';
export type { DemoAccount } from './demo/seed-accounts.service.js';
export { SeedDemo } from './demo/seed-demo.service.js';
export { CreateAccount } from './identity/create-account.service.js';
export { type Credentials, FirstAdministrator } from './identity/first-administrator.service.js';
export { CreateOrganization } from './organizations/create-organization.service.js';
export { FactsChanged, type FactsFollower } from './organizations/facts-changed.js';
export { LinkOrganizations } from './organizations/link-organizations.service.js';
export { KeepPeople } from './organizations/people/keep-people.service.js';
export { KeepPosts } from './organizations/people/keep-posts.service.js';
export { ReadRoster } from './organizations/people/read-roster.service.js';
export { KeepRegister } from './organizations/registers/keep-register.service.js';
export type { CommandReply } from './participations/command-reply.js';
export {
  type CommandOutcome,
  type CommandRequest,
  ExecuteCommand,
} from './participations/execute-command.service.js';
export {
  type Finding,
  VerifyParticipation,
} from './participations/verify-participation.service.js';
export {
  CommitOutcomeUnknown,
  DemoClock,
  openDatabase,
  Scope,
  type SqlSession,
  type SqlValue,
  Transactions,
} from './persistence/index.js';
export { SCHEMA } from './schema.js';
export { DeliverSignals } from './signals/deliver-signals.service.js';
export { DemoAdvance } from './timers/demo-advance.service.js';
export { type SweepReport, TimerSweep } from './timers/timer-sweep.service.js';

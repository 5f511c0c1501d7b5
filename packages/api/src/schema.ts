import { CampaignEntity } from './campaigns/campaign.entity.js';
import { DefinitionEntity } from './campaigns/definition.entity.js';
import { FileEntity } from './files/file.entity.js';
import { AccountEntity } from './identity/account.entity.js';
import { SessionEntity } from './identity/session.entity.js';
import { MessageEntity } from './messages/message.entity.js';
import { OrganizationEntity } from './organizations/organization.entity.js';
import { OrganizationLinkEntity } from './organizations/organization-link.entity.js';
import { PersonEntity } from './organizations/people/person.entity.js';
import { PostEntity } from './organizations/people/post.entity.js';
import { RegisterRowEntity } from './organizations/registers/register-row.entity.js';
import { ParticipationEntity } from './participations/participation.entity.js';
import { RecordEntity } from './participations/record.entity.js';
import { ClockEntity, type DatabaseSchema, MIGRATIONS } from './persistence/index.js';
import { SignalEntity } from './signals/signal.entity.js';
import { StaleFactsEntity } from './participations/stale-facts.entity.js';
import { TaskEntity } from './tasks/task.entity.js';
import { TimerEntity } from './timers/timer.entity.js';

/** Every table of the service, and how the database comes to have them. */
export const SCHEMA: DatabaseSchema = {
  entities: [
    ClockEntity,
    OrganizationEntity,
    OrganizationLinkEntity,
    PersonEntity,
    PostEntity,
    RegisterRowEntity,
    AccountEntity,
    SessionEntity,
    FileEntity,
    DefinitionEntity,
    CampaignEntity,
    ParticipationEntity,
    RecordEntity,
    TaskEntity,
    TimerEntity,
    SignalEntity,
    StaleFactsEntity,
    MessageEntity,
  ],
  migrations: MIGRATIONS,
};

import { Module } from '@nestjs/common';

import { ChangeOrganization } from './change-organization.service.js';
import { CreateOrganization } from './create-organization.service.js';
import { FactsChanged } from './facts-changed.js';
import { LinkOrganizations } from './link-organizations.service.js';
import { OrganizationsController } from './organizations.controller.js';
import { KeepPeople } from './people/keep-people.service.js';
import { KeepPosts } from './people/keep-posts.service.js';
import { PeopleController } from './people/people.controller.js';
import { ReadRoster } from './people/read-roster.service.js';
import { ReadOrganizations } from './read-organizations.service.js';
import { KeepRegister } from './registers/keep-register.service.js';
import { RegistersController } from './registers/registers.controller.js';

@Module({
  controllers: [OrganizationsController, PeopleController, RegistersController],
  providers: [
    FactsChanged,
    CreateOrganization,
    ChangeOrganization,
    ReadOrganizations,
    LinkOrganizations,
    KeepPeople,
    KeepPosts,
    ReadRoster,
    KeepRegister,
  ],
  exports: [
    FactsChanged,
    CreateOrganization,
    LinkOrganizations,
    KeepPeople,
    KeepPosts,
    ReadRoster,
    KeepRegister,
  ],
})
export class OrganizationsModule {}

import { Injectable } from '@nestjs/common';

import { SYSTEM } from '../common/principal.js';
import { CreateOrganization } from '../organizations/create-organization.service.js';
import { LinkOrganizations } from '../organizations/link-organizations.service.js';
import { KeepPeople } from '../organizations/people/keep-people.service.js';
import { KeepPosts } from '../organizations/people/keep-posts.service.js';
import { KeepRegister } from '../organizations/registers/keep-register.service.js';
import type { DemoOrganization } from './district/index.js';

/** An organization that was made, with the ids of its people by their codes. */
export interface SeededOrganization extends DemoOrganization {
  readonly id: string;
  readonly personIds: ReadonlyMap<string, string>;
}

/** Everybody holds their posts since this day, and every row stands since then. */
const SINCE = '2020-01-01';

/** Registers the organizations of the demonstration with their people, posts and registers. */
@Injectable()
export class SeedOrganizations {
  constructor(
    private readonly createOrganization: CreateOrganization,
    private readonly linkOrganizations: LinkOrganizations,
    private readonly keepPeople: KeepPeople,
    private readonly keepPosts: KeepPosts,
    private readonly keepRegister: KeepRegister,
  ) {}

  /** @param district parents before their children */
  async execute(district: readonly DemoOrganization[]): Promise<SeededOrganization[]> {
    const seeded = new Map<string, SeededOrganization>();
    for (const organization of district) {
      const { code, name, kind, category, attributes = {} } = organization;
      const { id } = await this.createOrganization.execute(SYSTEM, {
        code,
        name,
        kind,
        category,
        attributes,
      });
      for (const { code: above, relation } of organization.above ?? []) {
        const parentId = seeded.get(above)?.id;
        if (parentId === undefined) throw new Error(`${above} must come before ${code}.`);
        await this.linkOrganizations.link(SYSTEM, id, { parentId, relation });
      }
      const personIds = await this.addPeople(id, organization);
      for (const { register, ...row } of organization.rows ?? []) {
        await this.keepRegister.add(SYSTEM, id, register, { ...row, from: SINCE });
      }
      seeded.set(code, { ...organization, id, personIds });
    }
    return [...seeded.values()];
  }

  private async addPeople(
    organizationId: string,
    { people = [] }: DemoOrganization,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const { code, name, posts } of people) {
      const person = await this.keepPeople.add(SYSTEM, organizationId, { code, name });
      for (const { role, attributes = {} } of posts) {
        const post = { role, attributes, from: SINCE };
        await this.keepPosts.give(SYSTEM, organizationId, person.id, post);
      }
      ids.set(code, person.id);
    }
    return ids;
  }
}

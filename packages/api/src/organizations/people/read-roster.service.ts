import { Injectable } from '@nestjs/common';

import type { Principal } from '../../common/principal.js';
import { Scope, Transactions } from '../../persistence/index.js';
import { findOrganization } from '../find-organization.js';
import { type PostView, type RosterView, toPersonView, toPostView } from './people.dto.js';
import { PersonEntity } from './person.entity.js';
import { PostEntity } from './post.entity.js';

@Injectable()
export class ReadRoster {
  constructor(private readonly transactions: Transactions) {}

  /** Everybody who holds a post on a day, with all the posts held that day. */
  execute(principal: Principal, organizationId: string, on: string): Promise<RosterView> {
    return this.transactions.read(async (tx) => {
      await findOrganization(tx, Scope.reading(principal), organizationId);
      const posts = await tx.manager
        .createQueryBuilder(PostEntity, 'post')
        .where('post.organizationId = :organizationId', { organizationId })
        .andWhere('post.fromOn <= :on', { on })
        .andWhere('(post.toOn IS NULL OR post.toOn >= :on)')
        .orderBy('post.id')
        .getMany();
      const people = await tx.manager.find(PersonEntity, {
        where: { organizationId },
        order: { id: 'ASC' },
      });
      const entries = new Map(
        people.map((person) => [person.id, { ...toPersonView(person), posts: [] as PostView[] }]),
      );
      for (const post of posts) entries.get(post.personId)?.posts.push(toPostView(post));
      return { on, people: [...entries.values()].filter((entry) => entry.posts.length > 0) };
    });
  }
}

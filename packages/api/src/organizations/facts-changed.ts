import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import type { SqlSession } from '../persistence/index.js';

/** Something that must keep up with the facts about an organization. */
export interface FactsFollower {
  /**
   * Called inside the transaction that changed attributes, links, people, posts or register rows,
   * after the change; what it throws undoes the change.
   * @param linked the organizations to which a link came or went.
   */
  onFactsChanged(
    tx: SqlSession,
    organizationId: string,
    principal: Principal,
    linked?: readonly string[],
  ): Promise<void>;
}

/** Tells followers of changed facts. Features follow by themselves, so this one knows none. */
@Injectable()
export class FactsChanged {
  private readonly followers: FactsFollower[] = [];

  follow(follower: FactsFollower): void {
    this.followers.push(follower);
  }

  async announce(
    tx: SqlSession,
    organizationId: string,
    principal: Principal,
    linked: readonly string[] = [],
  ): Promise<void> {
    // One after the other: they share the one connection of the transaction.
    for (const follower of this.followers) {
      await follower.onFactsChanged(tx, organizationId, principal, linked);
    }
  }
}

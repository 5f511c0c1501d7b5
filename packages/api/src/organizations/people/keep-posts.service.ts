import { Injectable } from '@nestjs/common';

import { newId } from '../../common/ids.js';
import type { Principal } from '../../common/principal.js';
import { conflict, notFound, unprocessable } from '../../common/problem.js';
import { Scope, type SqlSession, Transactions } from '../../persistence/index.js';
import { FactsChanged } from '../facts-changed.js';
import { holdOrganization } from '../find-organization.js';
import { findPerson } from './find-person.js';
import { type ChangePostBody, type GivePostBody, type PostView, toPostView } from './people.dto.js';
import { PostEntity } from './post.entity.js';

/** Who holds which role when. A post is never deleted: it ends, so that old rosters stay true. */
@Injectable()
export class KeepPosts {
  constructor(
    private readonly transactions: Transactions,
    private readonly factsChanged: FactsChanged,
  ) {}

  give(
    principal: Principal,
    organizationId: string,
    personId: string,
    { role, attributes, from, to }: GivePostBody,
  ): Promise<PostView> {
    const post: PostEntity = {
      id: newId(),
      personId,
      organizationId,
      role,
      attributes,
      fromOn: from,
      toOn: to ?? null,
    };
    return this.transactions.run(async (tx) => {
      await holdOrganization(tx, Scope.editing(principal), organizationId);
      await findPerson(tx, organizationId, personId);
      await checkSpan(tx, post);
      await tx.manager.insert(PostEntity, post);
      await this.factsChanged.announce(tx, organizationId, principal);
      return toPostView(post);
    });
  }

  /** Changes attributes, the last day or both; a last day given is how a post ends. */
  change(
    principal: Principal,
    organizationId: string,
    postId: string,
    { attributes, to }: ChangePostBody,
  ): Promise<PostView> {
    return this.transactions.run(async (tx) => {
      await holdOrganization(tx, Scope.editing(principal), organizationId);
      const post = await tx.manager.findOneBy(PostEntity, { id: postId, organizationId });
      if (!post) throw notFound('post');
      const changed: PostEntity = {
        ...post,
        attributes: attributes ?? post.attributes,
        toOn: to === undefined ? post.toOn : to,
      };
      await checkSpan(tx, changed);
      await tx.manager.update(PostEntity, { id: postId }, changed);
      await this.factsChanged.announce(tx, organizationId, principal);
      return toPostView(changed);
    });
  }
}

async function checkSpan(tx: SqlSession, post: PostEntity): Promise<void> {
  if (post.toOn !== null && post.toOn < post.fromOn) {
    throw unprocessable(
      'ends-before-start',
      `The post begins on ${post.fromOn} and cannot end before.`,
    );
  }
  const [overlap] = await tx.query<{ from_on: string; to_on: string | null }>(
    `SELECT from_on, to_on FROM posts
      WHERE person_id = ? AND role = ? AND id <> ?
        AND (to_on IS NULL OR to_on >= ?) AND from_on <= ?`,
    [post.personId, post.role, post.id, post.fromOn, post.toOn ?? '9999-12-31'],
  );
  if (overlap) {
    throw conflict(
      'post-overlaps',
      `The person holds the role "${post.role}" from ${overlap.from_on} to ${overlap.to_on ?? 'an open end'} already; end that post first.`,
    );
  }
}

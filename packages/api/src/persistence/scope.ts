import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Principal } from '../common/principal.js';
import type { SqlValue } from './sql-session.js';

/** A condition for a WHERE clause, with its values in the order of its placeholders. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

type Reach =
  | { readonly kind: 'everything' | 'nothing' }
  | { readonly kind: 'own' | 'own-and-below'; readonly organizationId: string };

/** Everything below an organization, over links of every relation; UNION ends circles. */
const BELOW = `WITH RECURSIVE below (id) AS (
  SELECT child_id FROM organization_links WHERE parent_id = ?
  UNION
  SELECT link.child_id FROM organization_links link JOIN below ON link.parent_id = below.id
) SELECT id FROM below`;

/**
 * The organizations whose rows somebody may touch. Every query over rows of organizations takes
 * one, and this is the only place that knows who sees what: an administrator and the organizers
 * of a leading body see all, another organizer the own body and what is linked below it, a unit
 * itself alone.
 */
export class Scope {
  private constructor(private readonly reach: Reach) {}

  static reading(principal: Principal): Scope {
    const { role, organizationId } = principal;
    if (role === 'administrator') return Scope.everything();
    if (organizationId === undefined) return new Scope({ kind: 'nothing' });
    if (role !== 'organizer') return new Scope({ kind: 'own', organizationId });
    return principal.leads
      ? Scope.everything()
      : new Scope({ kind: 'own-and-below', organizationId });
  }

  /** What somebody may change of the facts about organizations. */
  static editing({ role, organizationId }: Principal): Scope {
    if (role === 'administrator') return Scope.everything();
    return role === 'coordinator' && organizationId !== undefined
      ? new Scope({ kind: 'own', organizationId })
      : new Scope({ kind: 'nothing' });
  }

  /** For work that the service does of its own accord. */
  static everything(): Scope {
    return new Scope({ kind: 'everything' });
  }

  /** Narrows by a column that holds an organization's id. A null there is seen by `everything` alone. */
  condition(column: string): SqlCondition {
    switch (this.reach.kind) {
      case 'everything':
        return { sql: '1 = 1', values: [] };
      case 'nothing':
        return { sql: '1 = 0', values: [] };
      case 'own':
        return { sql: `${column} = ?`, values: [this.reach.organizationId] };
      case 'own-and-below': {
        const { organizationId } = this.reach;
        return {
          sql: `(${column} = ? OR ${column} IN (${BELOW}))`,
          values: [organizationId, organizationId],
        };
      }
    }
  }

  /** The same for a query builder, which has named placeholders. */
  narrow<Entity extends ObjectLiteral>(
    query: SelectQueryBuilder<Entity>,
    column: string,
  ): SelectQueryBuilder<Entity> {
    const { sql, values } = this.condition(column);
    let next = 0;
    const named = sql.replaceAll('?', () => `:scope${String(next++)}`);
    const parameters = Object.fromEntries(
      values.map((value, index) => [`scope${String(index)}`, value]),
    );
    return query.andWhere(named, parameters);
  }
}

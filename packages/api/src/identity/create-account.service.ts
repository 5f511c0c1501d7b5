import { Injectable } from '@nestjs/common';

import { WallClock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Principal } from '../common/principal.js';
import { conflict, notFound, Problem, unprocessable } from '../common/problem.js';
import { isUniqueViolation, Scope, type SqlSession, Transactions } from '../persistence/index.js';
import { AccountEntity } from './account.entity.js';
import type { AccountView, CreateAccountBody } from './identity.dto.js';
import { Passwords } from './passwords.js';

/** The kind of organization that an account of a role belongs to. */
const HOME = {
  administrator: undefined,
  organizer: 'body',
  coordinator: 'unit',
  member: 'unit',
} as const;

@Injectable()
export class CreateAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly wallClock: WallClock,
  ) {}

  /**
   * Opens an account. An administrator opens any; a coordinator opens accounts of members for
   * people of the own unit.
   */
  async execute(principal: Principal, body: CreateAccountBody): Promise<AccountView> {
    if (principal.role !== 'administrator' && body.role !== 'member') {
      throw new Problem(403, 'role-not-allowed', `A ${principal.role} may not open this account.`, {
        allowed: ['member'],
      });
    }
    const password = body.password ?? this.passwords.generate();
    const account = await this.toAccount(body, password);
    try {
      await this.transactions.run(async (tx) => {
        await checkHome(tx, principal, body);
        await tx.manager.insert(AccountEntity, account);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw conflict('login-taken', `The login "${body.login}" is taken; choose another.`);
    }
    return toView(account, body.password === undefined ? password : undefined);
  }

  private async toAccount(body: CreateAccountBody, password: string): Promise<AccountEntity> {
    return {
      id: newId(),
      login: body.login,
      passwordHash: await this.passwords.hash(password),
      role: body.role,
      organizationId: body.organizationId ?? null,
      personId: body.personId ?? null,
      disabled: false,
      failedAttempts: 0,
      lockedUntilAt: null,
      createdAt: this.wallClock.now(),
    };
  }
}

async function checkHome(
  tx: SqlSession,
  principal: Principal,
  { role, organizationId, personId }: CreateAccountBody,
): Promise<void> {
  const kind = HOME[role];
  if (kind === undefined) {
    if (organizationId === undefined && personId === undefined) return;
    throw unprocessable('organization-not-allowed', `An ${role} belongs to no organization.`);
  }
  if (organizationId === undefined) {
    throw unprocessable('organization-missing', `A ${role} needs an organizationId of a ${kind}.`);
  }
  const { sql, values } = Scope.editing(principal).condition('id');
  const [organization] = await tx.query<{ kind: string }>(
    `SELECT kind FROM organizations WHERE id = ? AND ${sql}`,
    [organizationId, ...values],
  );
  if (!organization) throw notFound('organization');
  if (organization.kind !== kind) {
    throw unprocessable('organization-kind', `A ${role} belongs to a ${kind}.`);
  }
  await checkPerson(tx, role, organizationId, personId);
}

async function checkPerson(
  tx: SqlSession,
  role: string,
  organizationId: string,
  personId: string | undefined,
): Promise<void> {
  if (personId === undefined) {
    if (role !== 'member') return;
    throw unprocessable('person-missing', 'A member needs the personId of a person of the unit.');
  }
  const people = await tx.query('SELECT id FROM people WHERE id = ? AND organization_id = ?', [
    personId,
    organizationId,
  ]);
  if (people.length === 0) throw notFound('person');
}

function toView(account: AccountEntity, generatedPassword: string | undefined): AccountView {
  return {
    id: account.id,
    login: account.login,
    role: account.role,
    ...(account.organizationId !== null && { organizationId: account.organizationId }),
    ...(account.personId !== null && { personId: account.personId }),
    ...(generatedPassword !== undefined && { generatedPassword }),
  };
}

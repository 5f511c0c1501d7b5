import { Injectable } from '@nestjs/common';

import { type Role, SYSTEM } from '../common/principal.js';
import { CreateAccount } from '../identity/create-account.service.js';
import type { DemoPerson } from './district/demo-organization.js';
import type { SeededOrganization } from './seed-organizations.service.js';

/** An account of the demonstration; the password is known here and nowhere else. */
export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly role: Role;
  /** The organization's name. */
  readonly organization?: string;
  /** The person's name. */
  readonly person?: string;
}

interface Wanted extends Omit<DemoAccount, 'password'> {
  readonly organizationId?: string;
  readonly personId?: string;
}

/** Opens the accounts of the demonstration, each with a password of its own that is made now. */
@Injectable()
export class SeedAccounts {
  constructor(private readonly createAccount: CreateAccount) {}

  execute(organizations: readonly SeededOrganization[]): Promise<DemoAccount[]> {
    const wanted: Wanted[] = [
      { login: 'administrator', role: 'administrator' },
      ...organizations.flatMap(accountsOf),
    ];
    // Side by side: making the hash of a password is most of the work, and has threads of its own.
    return Promise.all(wanted.map((account) => this.open(account)));
  }

  private async open({ organizationId, personId, ...account }: Wanted): Promise<DemoAccount> {
    const { login, role } = account;
    const { generatedPassword } = await this.createAccount.execute(SYSTEM, {
      login,
      role,
      organizationId,
      personId,
    });
    if (generatedPassword === undefined) throw new Error('An account came without its password.');
    return { ...account, password: generatedPassword };
  }
}

/** A body has an organizer, a unit a coordinator; both sign in by the organization's code. */
function accountsOf(organization: SeededOrganization): Wanted[] {
  const { id, code, name, kind, people = [], leadersSignIn = false } = organization;
  const shared = { organization: name, organizationId: id };
  return [
    { ...shared, login: code, role: kind === 'body' ? 'organizer' : 'coordinator' },
    ...(leadersSignIn ? people.filter(sitsOnTheTeam) : []).map((person): Wanted => {
      const personId = organization.personIds.get(person.code);
      if (personId === undefined) throw new Error(`${person.code} has not been added.`);
      const login = `${code}.${person.code}`;
      return { ...shared, login, role: 'member', person: person.name, personId };
    }),
  ];
}

function sitsOnTheTeam({ posts }: DemoPerson): boolean {
  return posts.some(({ role }) => role === 'team-member');
}

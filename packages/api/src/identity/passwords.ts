import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice of cost for argon2id, which is the library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const GENERATED_BYTES = 15;

@Injectable()
export class Passwords {
  /** Stands in for the hash of an account that does not exist, so that the answer takes as long. */
  private readonly nobodys = this.hash(randomBytes(GENERATED_BYTES).toString('base64url'));

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  /** Takes the same time whether there is a hash or not. */
  async matches(password: string, stored: string | undefined): Promise<boolean> {
    const matched = await verify(stored ?? (await this.nobodys), password.normalize('NFKC'));
    return matched && stored !== undefined;
  }

  /** A password of 120 random bits, 20 characters. */
  generate(): string {
    return randomBytes(GENERATED_BYTES).toString('base64url');
  }
}

import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new bearer token of 256 random bits; its prefix lets scanners for leaked secrets find it. */
export function newToken(): string {
  return `muster_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** What is kept of a token. Its randomness makes a slow hash needless. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The SHA-256 (hex) of a value's canonical JSON (RFC 8785): equal for equal content, however it was written. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a digest');
  return bytesToHex(sha256(utf8ToBytes(text)));
}

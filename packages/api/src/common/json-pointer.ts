/** A JSON pointer (RFC 6901) of the keys on the way; empty for the whole. */
export function jsonPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${escaped(String(key))}`).join('');
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

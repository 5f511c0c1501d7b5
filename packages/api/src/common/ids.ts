import { v7 } from 'uuid';

/** A new UUIDv7 (36 characters): ids made later sort later, to the millisecond. */
export function newId(): string {
  return v7();
}

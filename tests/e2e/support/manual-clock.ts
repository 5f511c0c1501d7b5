import type { WallClock } from '@muster/api';

/** A clock that moves when a test says so. */
export class ManualClock implements WallClock {
  constructor(private instantAt = Date.UTC(2022, 8, 13, 1)) {}

  now(): number {
    return this.instantAt;
  }

  advance(ms: number): void {
    this.instantAt += ms;
  }
}

import { WallClock } from '@muster/api';

/** A clock that moves when a test says so. */
export class ManualClock extends WallClock {
  constructor(private instantAt = Date.UTC(2022, 8, 13, 1)) {
    super();
  }

  now(): number {
    return this.instantAt;
  }

  advance(ms: number): void {
    this.instantAt += ms;
  }
}

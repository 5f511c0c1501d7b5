/**
 * The time by which campaigns run. Everything that a campaign decides asks this clock, so that a
 * demonstration or a test may live in another year.
 */
export abstract class Clock {
  /** Epoch milliseconds. */
  abstract now(): number;
}

/**
 * The time of the outside world, for what concerns it alone: sessions, lockouts, retries. It is
 * a clock of its own because a demonstration's time stands still between two commands.
 */
export abstract class WallClock {
  /** Epoch milliseconds. */
  abstract now(): number;
}

export class SystemClock implements Clock, WallClock {
  now(): number {
    return Date.now();
  }
}

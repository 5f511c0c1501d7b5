import { Injectable } from '@nestjs/common';

/** Wakes whoever hands signals over. It knows nobody, so that whoever writes signals need not either. */
@Injectable()
export class SignalKick {
  private readonly wakers: (() => void)[] = [];
  private held = 0;
  private missed = false;

  onKick(wake: () => void): void {
    this.wakers.push(wake);
  }

  /** Something waits that was committed. */
  kick(): void {
    if (this.held > 0) {
      this.missed = true;
      return;
    }
    for (const wake of this.wakers) wake();
  }

  /** Wakes nobody until work is done, so that what many tell one can be handed over at once. */
  async holding<T>(work: () => Promise<T>): Promise<T> {
    this.held += 1;
    try {
      return await work();
    } finally {
      this.held -= 1;
      if (this.held === 0 && this.missed) {
        this.missed = false;
        this.kick();
      }
    }
  }
}

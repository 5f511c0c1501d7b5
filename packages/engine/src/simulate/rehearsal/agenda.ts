import TinyQueue from 'tinyqueue';

/** Something that somebody means to do at an instant, epoch ms. */
interface Intention {
  readonly at: number;
  /** Tells apart what is meant for one instant: first meant, first done. */
  readonly turn: number;
  readonly run: () => void;
}

/** What everybody means to do, in order of time. */
export class Agenda {
  readonly #queue = new TinyQueue<Intention>([], (a, b) => a.at - b.at || a.turn - b.turn);
  #turn = 0;

  add(at: number, run: () => void): void {
    this.#turn += 1;
    this.#queue.push({ at, turn: this.#turn, run });
  }

  /** When the earliest intention is meant for, epoch ms; undefined when there is none. */
  nextAt(): number | undefined {
    return this.#queue.peek()?.at;
  }

  /** Takes the earliest intention off the agenda. */
  next(): Intention | undefined {
    return this.#queue.pop();
  }
}

import { randomUUID } from 'node:crypto';

/** One coordinator who saves drafts all the time, and sends again what was not answered. */
export class Writer {
  /** Keys of commands that were answered with success. */
  readonly acknowledged: string[] = [];
  /** Keys of commands that were sent at least once. */
  readonly sent = new Set<string>();
  #open: string | undefined;
  #count = 0;

  constructor(
    readonly url: string,
    readonly token: string,
    readonly task: string,
  ) {}

  /** Sends commands until the service is gone. */
  async work(): Promise<void> {
    for (;;) {
      if (this.#open === undefined) {
        this.#open = randomUUID();
        this.#count += 1;
      }
      const key = this.#open;
      this.sent.add(key);
      let answer: Response;
      try {
        answer = await fetch(`${this.url}/v1/tasks/${this.task}/evidence`, {
          method: 'PUT',
          headers: {
            authorization: `Bearer ${this.token}`,
            'content-type': 'application/json',
            'idempotency-key': key,
          },
          body: JSON.stringify({ evidence: { overview: `第 ${String(this.#count)} 稿` } }),
        });
        await answer.text();
      } catch {
        return;
      }
      if (!answer.ok) throw new Error(`A draft was answered with ${String(answer.status)}`);
      this.acknowledged.push(key);
      this.#open = undefined;
    }
  }
}

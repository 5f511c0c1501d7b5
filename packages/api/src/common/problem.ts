import { HttpException } from '@nestjs/common';

import type { Text } from './texts.js';

/** One thing that is wrong with a request. */
export interface ProblemError {
  /**
   * Where: a JSON pointer (RFC 6901) into the body or the query, the name of a path parameter or a
   * header, or `file:line:column` in a definition.
   */
  readonly path: string;
  readonly code: string;
  readonly message: Text;
  /** What would be right, where the set is known. */
  readonly allowed?: readonly string[];
}

export interface ProblemExtras {
  readonly errors?: readonly ProblemError[];
  /** What would have been allowed instead. */
  readonly allowed?: readonly string[];
  /** Headers that belong to the answer, such as WWW-Authenticate. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body of a refusal as RFC 9457 has it. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly (ProblemError & { readonly message: string })[];
  readonly allowed?: readonly string[];
}

/** A refusal on its way to the client. `code` is public and stable; `detail` is for people. */
export class Problem extends HttpException {
  readonly code: string;
  readonly detail: string;
  readonly extras: ProblemExtras;

  constructor(status: number, code: string, detail: string, extras: ProblemExtras = {}) {
    super(detail, status);
    this.code = code;
    this.detail = detail;
    this.extras = extras;
  }
}

/** A row that is not there and a row outside the asker's scope are answered alike. */
export function notFound(what: string): Problem {
  return new Problem(404, 'not-found', `There is no such ${what}.`);
}

export function conflict(code: string, detail: string): Problem {
  return new Problem(409, code, detail);
}

/** A request whose shape is right and whose meaning is not. */
export function unprocessable(code: string, detail: string, extras: ProblemExtras = {}): Problem {
  return new Problem(422, code, detail, extras);
}

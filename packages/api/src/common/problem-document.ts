import { STATUS_CODES } from 'node:http';

import { HttpException } from '@nestjs/common';

import { Problem, type ProblemDocument, type ProblemExtras } from './problem.js';
import { type ChooseLanguage, sayText } from './texts.js';

/** Codes of refusals that come from the framework, by status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/**
 * What a client may know of an error. Anything unforeseen becomes a 500 that says nothing of its
 * inside; the log has the rest. What is said of single mistakes is said in the language chosen.
 */
export function problemDocument(error: unknown, choose: ChooseLanguage): ProblemDocument {
  if (error instanceof Problem) {
    return document(error.getStatus(), error.code, error.detail, said(error.extras, choose));
  }
  const parser = parserError(error);
  if (parser) return parser;
  if (error instanceof HttpException && error.getStatus() < 500) {
    return document(error.getStatus(), CODES[error.getStatus()] ?? 'bad-request', error.message);
  }
  return document(
    500,
    'internal',
    'Something went wrong on our side. The error has been recorded.',
  );
}

/** Errors of express's body parser carry a `type` and a status of their own. */
function parserError(error: unknown): ProblemDocument | undefined {
  const { type, limit } = parserFields(error);
  switch (type) {
    case 'entity.parse.failed':
      return document(400, 'malformed-json', 'The body is not valid JSON.');
    case 'entity.too.large':
      return document(413, 'too-large', `The body is larger than ${String(limit)} bytes.`);
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return document(415, 'unsupported-media-type', 'The body must be UTF-8, plain or gzip.');
    case 'request.aborted':
    case 'request.size.invalid':
      return document(400, 'bad-request', 'The body ended before its stated length.');
    default:
      return undefined;
  }
}

function parserFields(error: unknown): { type?: unknown; limit?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}

type SaidExtras = Pick<ProblemDocument, 'errors' | 'allowed'>;

function said({ errors, allowed }: ProblemExtras, choose: ChooseLanguage): SaidExtras {
  return {
    ...(errors && {
      errors: errors.map((error) => ({ ...error, message: sayText(error.message, choose) })),
    }),
    ...(allowed && { allowed }),
  };
}

function document(
  status: number,
  code: string,
  detail: string,
  { errors, allowed }: SaidExtras = {},
): ProblemDocument {
  return {
    type: `urn:muster:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    ...(errors && { errors }),
    ...(allowed && { allowed }),
  };
}

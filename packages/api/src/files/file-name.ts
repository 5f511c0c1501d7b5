import { Problem } from '../common/problem.js';

const LONGEST_NAME = 200;
/** Path separators, characters that file systems refuse, controls, and marks that turn text around. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Reads the header `X-File-Name`: a bare file name in percent-encoded UTF-8. A name that looks
 * like a path is refused rather than mended.
 */
export function readFileName(header: string | undefined): string {
  if (header === undefined) throw refuse('the header X-File-Name is missing');
  const name = decode(header).normalize('NFC').trim();
  if (name === '') throw refuse('the name is empty');
  if ([...name].length > LONGEST_NAME) {
    throw refuse(`the name is longer than ${String(LONGEST_NAME)} characters`);
  }
  if (name.startsWith('.')) throw refuse('the name begins with a dot');
  if (FORBIDDEN.test(name)) {
    throw refuse('the name has a path separator, a control or another forbidden character');
  }
  return name;
}

function decode(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    throw refuse('the name is not valid percent-encoded UTF-8');
  }
}

function refuse(why: string): Problem {
  return new Problem(
    400,
    'file-name-not-allowed',
    `${why}; send a bare file name such as "report.pdf" as percent-encoded UTF-8.`,
    { errors: [{ path: 'X-File-Name', code: 'file-name-not-allowed', message: why }] },
  );
}

import { parseArgs } from 'node:util';
import { formatDiagnostic } from '@muster/engine';

import { readBundle } from '../campaigns/read-bundle.js';
import { EXIT, type CommandIo } from '../command.js';
import { callService } from '../service/call-service.js';
import { connect } from '../service/connect.js';

const usage = `Usage: muster publish FILE [--body NAME=CODE]... [--url URL] [--token-file FILE]

Publishes a campaign to a service, with the types and the clause list it uses. Everybody whom it
concerns takes part from now on. Publishing the same again changes nothing.

Options:
  --body NAME=CODE    The organization, by its code, that is the body NAME of the campaign. An
                      issuing body that is not named is the organization of the same code.
  --url URL           The service. Default http://127.0.0.1:3000 (MUSTER_PORT).
  --token-file FILE   A file with an administrator's token. Without it the demonstration in
                      ./.muster-demo is meant.
  --data FOLDER       The folder of that demonstration.
  -h, --help          Print this.
`;

const options = {
  body: { type: 'string', multiple: true },
  url: { type: 'string' },
  data: { type: 'string' },
  'token-file': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface ServiceError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

interface Published {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly participations: number;
}

/** `muster publish` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const unusable = (message: string) => {
    io.err(`muster publish: ${message}\n`);
    return EXIT.unusable;
  };
  const fail = (message: string) => {
    io.err(`muster publish: ${message}\n`);
    return EXIT.failed;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return unusable(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const { body, url, data, help, 'token-file': tokenFile } = parsed.values;
  if (help) {
    io.out(usage);
    return EXIT.ok;
  }
  const [file, ...rest] = parsed.positionals;
  if (file === undefined || rest.length > 0) return unusable(`name one campaign file\n\n${usage}`);
  const bodies = readBodies(body ?? []);
  if (typeof bodies === 'string') return unusable(bodies);

  const read = readBundle(file);
  if (!read.ok) {
    for (const diagnostic of read.diagnostics) {
      io.err(`${formatDiagnostic(diagnostic, { color: io.color, textOf: () => undefined })}\n`);
    }
    return EXIT.failed;
  }
  const connected = await connect({ url, tokenFile, data });
  if (!connected.ok) return fail(connected.message);
  const { connection } = connected;
  const answer = await callService(connection.url, '/v1/campaigns', {
    token: connection.token,
    body: { ...read.bundle, bodies: { ...bodiesOfTheSameCode(read.issuers), ...bodies } },
  });
  await connection.close();
  if (!answer.ok) {
    for (const { path: place, code, message } of errorsOf(answer.body)) {
      io.err(`${place}: ${message} [${code}]\n`);
    }
    return fail(answer.message);
  }
  const { id, name, version, participations } = answer.body as Published;
  io.out(`${name} ${version} is published; ${participations} take part or are invited.\n`);
  io.out(`${connection.url}/v1/campaigns/${id}\n`);
  return EXIT.ok;
}

function readBodies(pairs: readonly string[]): Record<string, string> | string {
  const bodies: Record<string, string> = {};
  for (const pair of pairs) {
    const [name = '', code = '', ...rest] = pair.split('=');
    if (name === '' || code === '' || rest.length > 0) {
      return `--body is NAME=CODE, not ${pair}`;
    }
    bodies[name] = code;
  }
  return bodies;
}

function bodiesOfTheSameCode(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** What is wrong, as the service says it; nothing when the request as a whole was refused. */
function errorsOf(problem: unknown): readonly ServiceError[] {
  const { errors } = (problem ?? {}) as { readonly errors?: readonly ServiceError[] };
  return errors ?? [];
}

import { parseArgs } from 'node:util';

import { EXIT, type CommandIo } from '../command.js';
import { type ClockReading, showClock } from '../demo/show-clock.js';
import { callService } from '../service/call-service.js';
import { connect } from '../service/connect.js';

const usage = `Usage: muster clock [+SPAN | TIME] [--url URL] [--data FOLDER] [--format human|json]

Shows the clock of a running demonstration, or moves it forward. What falls due on the way is done
as if the time had passed: reminders go out, what is overdue goes up the ladder.

  muster clock                     what it shows
  muster clock +7d                 seven days on; also +30m, +12h, +2w
  muster clock 2022-12-01T09:00    to a time of Shanghai; a day alone means its beginning

Options:
  --data FOLDER         The demonstration's folder. Default MUSTER_DATA_DIR, else ./.muster-demo.
  --url URL             Its address. Default where it listens, as its folder says.
  --token-file FILE     A file with an administrator's token, instead of the folder.
  --format human|json   Default human.
  -h, --help            Print this.
`;

const options = {
  url: { type: 'string' },
  data: { type: 'string' },
  'token-file': { type: 'string' },
  format: { type: 'string', default: 'human' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `muster clock` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const unusable = (message: string) => {
    io.err(`muster clock: ${message}\n`);
    return EXIT.unusable;
  };
  const backwards = args.find((arg) => /^-\d/.test(arg));
  if (backwards !== undefined) return unusable(`the clock moves forward only, not ${backwards}`);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return unusable(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const { url, data, format, help, 'token-file': tokenFile } = parsed.values;
  if (help) {
    io.out(usage);
    return EXIT.ok;
  }
  if (format !== 'human' && format !== 'json') {
    return unusable(`--format is human or json, not ${format}`);
  }
  const [wanted, ...rest] = parsed.positionals;
  if (rest.length > 0) return unusable(`say one time, not ${parsed.positionals.join(' ')}`);
  const body = wanted === undefined ? undefined : asRequest(wanted);
  if (wanted !== undefined && body === undefined) {
    return unusable(`"${wanted}" is no time; say +7d (m, h, d or w) or 2022-12-01T09:00`);
  }

  const connected = await connect({ url, tokenFile, data });
  if (!connected.ok) {
    io.err(`muster clock: ${connected.message}\n`);
    return EXIT.failed;
  }
  const { connection } = connected;
  const answer = await callService(connection.url, '/v1/demo/clock', {
    method: body === undefined ? 'GET' : 'POST',
    token: connection.token,
    body,
  });
  await connection.close();
  if (!answer.ok) {
    const message =
      answer.status === 404
        ? `The service at ${connection.url} is no demonstration; its clock is the system's.`
        : answer.message;
    io.err(`muster clock: ${message}\n`);
    return EXIT.failed;
  }
  io.out(
    format === 'json'
      ? `${JSON.stringify(answer.body, undefined, 2)}\n`
      : showClock(answer.body as ClockReading),
  );
  return EXIT.ok;
}

function asRequest(
  wanted: string,
): { readonly advance: string } | { readonly to: string } | undefined {
  if (/^\+?\d+[mhdw]$/.test(wanted)) return { advance: wanted };
  return /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(wanted) ? { to: wanted } : undefined;
}

import { EXIT, type CommandIo } from '../command.js';
import { demoFolder } from '../demo/demo-folder.js';
import { whyNotListen } from '../serve/port.js';
import { readServeArguments, withArguments } from '../serve/read-serve-arguments.js';

const usage = `Usage: muster serve [--demo [--fresh]] [--port N] [--host NAME] [--data FOLDER]

Starts the service. Ctrl-C or SIGTERM stops it when the requests under way are done.

Options:
  --demo         Start a demonstration: an invented district with the Six Ones campaign, and a clock
                 that stands still until \`muster clock\` moves it. It goes on where it was left.
  --fresh        Start the demonstration anew.
  --port N       Port to listen on. Default MUSTER_PORT, else 3000; 0 takes any that is free.
  --host NAME    Address to listen on. Default MUSTER_HOST, else 127.0.0.1.
  --data FOLDER  Where data is kept. Default MUSTER_DATA_DIR, else ./data, or ./.muster-demo for a
                 demonstration.
  -h, --help     Print this.

DATABASE_URL names another database than the file in the data folder; a demonstration always keeps
its own. MUSTER_LOG_LEVEL sets how much is logged.
`;

/** `muster serve` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readServeArguments(args);
  if (typeof asked === 'string') {
    io.err(`muster serve: ${asked}\n\n${usage}`);
    return EXIT.unusable;
  }
  if (asked.help) {
    io.out(usage);
    return EXIT.ok;
  }
  // Help and mistakes come without waiting for the service to load.
  const { readConfig } = await import('@muster/api');
  const settings = withArguments(asked, process.env);
  const read = readConfig(asked.demo ? demoSettings(settings, asked.data) : settings);
  if (!read.ok) {
    io.err(`muster serve: ${read.message}\n`);
    return EXIT.unusable;
  }
  const { config } = read;
  try {
    const trouble = await whyNotListen(config);
    if (trouble !== undefined) {
      io.err(`muster serve: ${trouble}\n`);
      return EXIT.failed;
    }
    if (asked.demo) {
      const { serveDemo } = await import('../serve/serve-demo.js');
      return await serveDemo(config, asked.fresh, io);
    }
    const { serveForReal } = await import('../serve/serve-for-real.js');
    return await serveForReal(config, io);
  } catch (error) {
    io.err(`muster serve: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.failed;
  }
}

/** A demonstration has its own folder and database, and tells of trouble alone. */
function demoSettings(settings: NodeJS.ProcessEnv, data: string | undefined): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = settings;
  return { MUSTER_LOG_LEVEL: 'warn', ...rest, MUSTER_DATA_DIR: demoFolder(data) };
}

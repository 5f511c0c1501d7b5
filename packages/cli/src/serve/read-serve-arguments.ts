import { parseArgs } from 'node:util';

export interface ServeArguments {
  readonly demo: boolean;
  readonly fresh: boolean;
  readonly help: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
}

/** Reads the arguments of `muster serve`; a text says what is wrong with them. */
export function readServeArguments(args: readonly string[]): ServeArguments | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        demo: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (values.fresh && !values.demo) return '--fresh starts a demonstration anew; it needs --demo';
  return values;
}

/** The environment with the arguments in it, which count more. */
export function withArguments(
  { port, host, data }: ServeArguments,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return {
    ...environment,
    ...(port !== undefined && { MUSTER_PORT: port }),
    ...(host !== undefined && { MUSTER_HOST: host }),
    ...(data !== undefined && { MUSTER_DATA_DIR: data }),
  };
}

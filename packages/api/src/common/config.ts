import { resolve } from 'node:path';

import { validate } from 'node-cron';
import { z } from 'zod';

import { type DatabaseLocation, parseDatabaseUrl } from './database-location.js';

/** Everything that an operator may set. Sizes are bytes, spans are milliseconds. */
export interface ApiConfig {
  readonly dataDir: string;
  readonly database: DatabaseLocation;
  readonly host: string;
  readonly port: number;
  readonly maxBodyBytes: number;
  readonly maxFileBytes: number;
  readonly sessionMs: number;
  readonly logLevel: LogLevel;
  /** The cron expression by which due timers are looked for; absent for never. */
  readonly sweepCron?: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const HOUR_MS = 3_600_000;
const MIB = 1_048_576;

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const environment = z.object({
  MUSTER_DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().min(1).optional(),
  MUSTER_HOST: z.string().min(1).default('127.0.0.1'),
  MUSTER_PORT: whole(0, 65_535).default(3000),
  MUSTER_MAX_BODY_BYTES: whole(1024, 64 * MIB).default(MIB),
  MUSTER_MAX_FILE_BYTES: whole(1024, 4096 * MIB).default(100 * MIB),
  MUSTER_SESSION_HOURS: whole(1, 720).default(12),
  MUSTER_SWEEP: z
    .string()
    .refine((text) => text === 'off' || validate(text), {
      error: 'must be a cron expression, or off',
    })
    .default('* * * * *'),
  MUSTER_LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

/** All mistakes of the settings, one a line. */
export interface ConfigMistakes {
  readonly ok: false;
  readonly message: string;
}

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 * `DATABASE_URL` is a file's path, `sqlite:<path>`, `mysql://…` or `mariadb://…`; without it the
 * database is the file `muster.sqlite` in the data folder.
 */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly config: ApiConfig } | ConfigMistakes {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const database = parseDatabaseUrl(given['DATABASE_URL'], given['MUSTER_DATA_DIR'] ?? './data');
  const mistakes = [
    ...(parsed.error?.issues ?? []).map(
      (issue) => `${issue.path.join('.')}=${String(given[issue.path.join('.')])}: ${issue.message}`,
    ),
    ...(database.ok ? [] : [`DATABASE_URL: ${database.message}`]),
  ];
  if (!parsed.success || !database.ok) {
    return { ok: false, message: ['The settings are not valid:', ...mistakes].join('\n  ') };
  }
  const settings = parsed.data;
  return {
    ok: true,
    config: {
      dataDir: resolve(settings.MUSTER_DATA_DIR),
      database: database.location,
      host: settings.MUSTER_HOST,
      port: settings.MUSTER_PORT,
      maxBodyBytes: settings.MUSTER_MAX_BODY_BYTES,
      maxFileBytes: settings.MUSTER_MAX_FILE_BYTES,
      sessionMs: settings.MUSTER_SESSION_HOURS * HOUR_MS,
      logLevel: settings.MUSTER_LOG_LEVEL,
      ...(settings.MUSTER_SWEEP !== 'off' && { sweepCron: settings.MUSTER_SWEEP }),
    },
  };
}

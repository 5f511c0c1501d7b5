import { join, resolve } from 'node:path';

/** Where the database is. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly path: string }
  | {
      readonly kind: 'server';
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly password: string;
      readonly database: string;
      /** A Unix socket that is used instead of host and port. */
      readonly socketPath?: string;
    };

type Parsed =
  | { readonly ok: true; readonly location: DatabaseLocation }
  | { readonly ok: false; readonly message: string };

const SERVER_PORT = 3306;
const FORMS = 'a file path, sqlite:<path>, mysql://user:password@host:port/name or mariadb://…';

/** Reads a `DATABASE_URL`. The message of a refusal never repeats the URL: it holds a password. */
export function parseDatabaseUrl(text: string | undefined, dataDir: string): Parsed {
  if (text === undefined) return sqlite(join(dataDir, 'muster.sqlite'));
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return sqlite(text);
  if (scheme === 'sqlite') return sqlite(text.slice('sqlite:'.length).replace(/^\/\//, ''));
  if (scheme === 'mysql' || scheme === 'mariadb') return server(text);
  return { ok: false, message: `the scheme "${scheme}" is not known; give ${FORMS}` };
}

function sqlite(path: string): Parsed {
  if (path === '') return { ok: false, message: 'sqlite: needs the path of a file behind it' };
  if (path === ':memory:')
    return { ok: false, message: 'a database in memory would forget; name a file' };
  return { ok: true, location: { kind: 'sqlite', path: resolve(path) } };
}

function server(text: string): Parsed {
  if (!URL.canParse(text)) return { ok: false, message: `not a valid URL; give ${FORMS}` };
  const url = new URL(text);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database === '') return { ok: false, message: 'the URL lacks the name of the database' };
  const socketPath = url.searchParams.get('socketPath');
  return {
    ok: true,
    location: {
      kind: 'server',
      host: url.hostname === '' ? '127.0.0.1' : url.hostname,
      port: url.port === '' ? SERVER_PORT : Number(url.port),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database,
      ...(socketPath !== null && { socketPath }),
    },
  };
}

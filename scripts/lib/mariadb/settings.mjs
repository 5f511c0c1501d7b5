import path from 'node:path';

/** How `mariadb-install-db` fills a data folder: no test database, no socket log-in as root. */
export const installArguments = ({ folder, data, user }) => [
  '--no-defaults',
  `--datadir=${data}`,
  // A server that starts removes what others keep in a shared folder.
  `--tmpdir=${folder}`,
  '--auth-root-authentication-method=normal',
  '--skip-test-db',
  ...(user ? [`--user=${user}`] : []),
];

/**
 * How the server runs: reachable from this machine alone, as durable as in production, and with
 * the collation of production.
 */
export const serverArguments = ({ folder, data, port, user, firstFile }) => [
  '--no-defaults',
  `--datadir=${data}`,
  `--tmpdir=${folder}`,
  `--socket=${path.join(folder, 's')}`,
  `--pid-file=${path.join(folder, 'pid')}`,
  `--log-error=${path.join(folder, 'error.log')}`,
  `--init-file=${firstFile}`,
  '--bind-address=127.0.0.1',
  `--port=${port}`,
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-buffer-pool-size=128M',
  '--performance-schema=OFF',
  '--skip-log-bin',
  ...(user ? [`--user=${user}`] : []),
];

/**
 * The statements that the server runs before it listens: one account with a password and none
 * without, and an empty database to connect to.
 * @param {string} password letters and digits only
 */
export const firstStatements = (password) =>
  [
    `CREATE USER muster@'127.0.0.1' IDENTIFIED BY '${password}'`,
    `GRANT ALL PRIVILEGES ON *.* TO muster@'127.0.0.1' WITH GRANT OPTION`,
    `DELETE FROM mysql.global_priv WHERE User NOT IN ('muster', 'mariadb.sys')`,
    'CREATE DATABASE muster',
    'FLUSH PRIVILEGES',
  ]
    .map((statement) => `${statement};\n`)
    .join('');

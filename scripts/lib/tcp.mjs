import { createServer, connect } from 'node:net';

/**
 * A TCP port of the loopback address that was free a moment ago.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Whether a server greets on that port: it speaks first, so one byte means it is ready.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function greets(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('data', () => answer(true));
    socket.once('end', () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

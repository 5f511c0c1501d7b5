import { once } from 'node:events';
import { createServer } from 'node:net';

/** Where a service is to listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Tries an address out; resolves to why nobody can listen there, or to undefined when one can. */
export async function whyNotListen({ host, port }: Address): Promise<string | undefined> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return undefined;
  } catch (error) {
    return describeListenError(error, { host, port });
  } finally {
    probe.close();
  }
}

/** What to do about an error of `listen`. */
export function describeListenError(error: unknown, { host, port }: Address): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken. Stop what uses it, or choose another with --port.`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this user; choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is no address of this machine; choose another with --host.`;
  }
  return message;
}

import { readFileSync } from 'node:fs';

import { type DemoNotes, demoFolder, notesFile, readNotes } from '../demo/demo-folder.js';
import { callService, signIn } from './call-service.js';

/** Somebody signed in at a service. */
export interface Connection {
  readonly url: string;
  readonly token: string;
  /** Ends a session that was opened for this command alone. */
  readonly close: () => Promise<void>;
}

export type Connected =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly message: string };

interface Asked {
  readonly url?: string | undefined;
  readonly tokenFile?: string | undefined;
  readonly data?: string | undefined;
}

/**
 * Signs in at a service: with the token of a file, or as the administrator of the demonstration
 * whose folder lies on this machine.
 */
export async function connect({ url, tokenFile, data }: Asked): Promise<Connected> {
  if (url !== undefined && !isHttpUrl(url)) return refuse(`--url is no http address: ${url}`);
  const folder = demoFolder(data);
  const notes = tryRead(() => readNotes(folder));
  if (!notes.ok) return refuse(`${notesFile(folder)} cannot be read: ${notes.message}`);
  const address = url ?? (notes.value?.url || defaultUrl());

  if (tokenFile !== undefined) {
    const read = tryRead(() => readFileSync(tokenFile, 'utf8').trim());
    if (!read.ok) return refuse(`The token file cannot be read: ${read.message}`);
    const close = () => Promise.resolve();
    return { ok: true, connection: { url: address, token: read.value, close } };
  }
  const password = passwordOf(notes.value);
  if (password === undefined) {
    return refuse(
      `There is no demonstration in ${folder}. Start one with \`muster serve --demo\`, name its folder with --data, or give a token with --token-file.`,
    );
  }
  const session = await signIn(address, 'administrator', password);
  if (!('token' in session)) return refuse(session.message);
  const { token } = session;
  const close = async () => {
    await callService(address, '/v1/sessions/current', { method: 'DELETE', token });
  };
  return { ok: true, connection: { url: address, token, close } };
}

function passwordOf(notes: DemoNotes | undefined): string | undefined {
  return notes?.accounts.find(({ role }) => role === 'administrator')?.password;
}

function defaultUrl(): string {
  return `http://127.0.0.1:${process.env['MUSTER_PORT'] || '3000'}`;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function refuse(message: string): Connected {
  return { ok: false, message };
}

function tryRead<T>(
  read: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

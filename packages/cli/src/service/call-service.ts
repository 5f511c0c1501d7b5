/** An answer of a service: what it says, or why it refuses. */
export type ServiceAnswer =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | {
      readonly ok: false;
      readonly status?: number;
      readonly message: string;
      readonly body?: unknown;
    };

interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly token?: string | undefined;
  readonly body?: unknown;
}

/** Sends one request to a service. A refusal, and a service that does not answer, are answers too. */
export async function callService(
  url: string,
  path: string,
  { method = 'POST', token, body }: Call = {},
): Promise<ServiceAnswer> {
  let response: Response;
  try {
    response = await fetch(new URL(path, url), {
      method,
      // Who is asked to send a password elsewhere does not.
      redirect: 'error',
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (error) {
    return { ok: false, message: `No service answers at ${url}${reasonOf(error)}.` };
  }
  const text = await response.text();
  const answer = parsed(text);
  if (response.ok) return { ok: true, status: response.status, body: answer };
  return {
    ok: false,
    status: response.status,
    message: detailOf(answer) ?? `${url} answered with ${response.status}.`,
    body: answer,
  };
}

/** Exchanges a login and its password for a token. */
export async function signIn(
  url: string,
  login: string,
  password: string,
): Promise<{ readonly token: string } | { readonly message: string }> {
  const answer = await callService(url, '/v1/sessions', { body: { login, password } });
  if (!answer.ok) return { message: answer.message };
  return answer.body as { readonly token: string };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function detailOf(problem: unknown): string | undefined {
  const { detail } = (problem ?? {}) as { readonly detail?: unknown };
  return typeof detail === 'string' ? detail : undefined;
}

/** fetch hides what went wrong behind "fetch failed". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? ` (${code})` : '';
}

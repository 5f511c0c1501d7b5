/** An answer of the service; `body` is the parsed JSON, or undefined when there was none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

/** Speaks HTTP with the service as somebody, or as nobody without a token. */
export class Client {
  constructor(
    private readonly baseUrl: string,
    private readonly token?: string,
  ) {}

  as(token: string): Client {
    return new Client(this.baseUrl, token);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown): Promise<Answer> {
    return this.send('POST', path, json(body));
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, json(body));
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.send('PATCH', path, json(body));
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** Hands in a file. */
  upload(name: string, mediaType: string, content: Uint8Array<ArrayBuffer>): Promise<Answer> {
    return this.send('POST', '/v1/files', {
      body: content,
      headers: { 'Content-Type': mediaType, 'X-File-Name': encodeURIComponent(name) },
    });
  }

  async send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (this.token !== undefined) headers.set('Authorization', `Bearer ${this.token}`);
    const response = await fetch(this.baseUrl + path, { ...init, method, headers });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? (JSON.parse(text) as unknown) : undefined,
      text,
    };
  }
}

function json(body: unknown): RequestInit {
  if (body === undefined) return {};
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

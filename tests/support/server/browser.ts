import type { FastifyInstance } from 'fastify';

/** What a call answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly setCookies: readonly string[];
  readonly headers: Readonly<Record<string, unknown>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A browser on the application: it keeps cookies as a browser does, and sends them back. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: FastifyInstance;
  readonly #address: string;

  constructor(app: FastifyInstance, address = '203.0.113.7') {
    this.#app = app;
    this.#address = address;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.call('GET', url, undefined, headers);
  }

  post(url: string, body?: object): Promise<Answer> {
    return this.call('POST', url, body);
  }

  async call(
    method: Method,
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: { ...headers, ...(cookie && { cookie }) },
      ...(body && { payload: body }),
    });
    const setCookies = [response.headers['set-cookie'] ?? []].flat();
    for (const setCookie of setCookies) this.#keep(setCookie);
    return {
      status: response.statusCode,
      body: response.body === '' ? undefined : response.json(),
      setCookies,
      headers: response.headers,
    };
  }

  #keep(setCookie: string): void {
    const [pair = '', ...attributes] = setCookie.split('; ');
    const [name = '', value = ''] = pair.split('=', 2);
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

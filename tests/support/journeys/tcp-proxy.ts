import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { once } from 'node:events';

/** What a network does to the requests of one method, and to nothing else. */
export type Weather =
  | 'fair'
  /** The connection ends when half of the request has gone through. */
  | 'cuts-the-request'
  /** The server has it all; its answer never arrives. */
  | 'cuts-the-reply'
  /** The answer arrives, ten seconds late. */
  | 'stalls'
  /** A network that wants a sign-in first leads elsewhere. */
  | 'leads-elsewhere'
  /** Or it answers in the server's place, as if all were well. */
  | 'answers-itself'
  /** What stands before the server says that it is not there. */
  | 'unavailable';

const stallMilliseconds = 10_000;
/** Bytes of a request that pass before it is cut: its head and a part of its body. */
const bytesBeforeCut = 1_000;

const page = '<!doctype html><title>Welcome</title><h1>Sign in to this network</h1>';
const answers = {
  'leads-elsewhere': `HTTP/1.1 302 Found\r\nLocation: /welcome\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
  'answers-itself': `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
  unavailable: `HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
} as const;

/** A network between a browser and a server on this machine: bytes go through, or do not. */
export class TcpProxy {
  weather: Weather = 'fair';
  /** What the weather is about: the sends of a request unless said, or what is asked for. */
  method: 'PUT' | 'GET' = 'PUT';
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(target: number) {
    this.#server = createServer((browser) => this.#join(browser, connect(target, '127.0.0.1')));
  }

  /** @param target port of the server, on loopback */
  static async start(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has stopped');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(browser: Socket, server: Socket): void {
    const ends = [browser, server];
    const cut = (): void => ends.forEach((end) => end.destroy());
    for (const end of ends) {
      this.#sockets.add(end);
      end.on('error', cut).on('close', () => {
        this.#sockets.delete(end);
        cut();
      });
    }
    // A connection carries one request after another: this is about the one under way.
    let isHit = false;
    browser.on('data', (bytes) => {
      if (/^[A-Z]+ /u.test(bytes.toString('latin1', 0, 8))) {
        isHit = bytes.toString('latin1', 0, 4) === `${this.method} `;
      }
      const weather = isHit ? this.weather : 'fair';
      if (
        weather === 'leads-elsewhere' ||
        weather === 'answers-itself' ||
        weather === 'unavailable'
      ) {
        browser.end(answers[weather]);
      } else if (weather === 'cuts-the-request') {
        server.write(bytes.subarray(0, bytesBeforeCut));
        setImmediate(cut);
      } else {
        server.write(bytes);
      }
    });
    server.on('data', (bytes) => {
      const weather = isHit ? this.weather : 'fair';
      if (weather === 'cuts-the-reply') cut();
      else if (weather === 'stalls') setTimeout(() => browser.write(bytes), stallMilliseconds);
      else browser.write(bytes);
    });
  }
}

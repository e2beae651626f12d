import { createServer, type Server } from 'node:http';

/**
 * Keeps a browser on one origin. Everything else it is made to ask for, by whatever way (images, beacons, workers,
 * sockets, guesses of what comes next), goes to a proxy that lets nothing through and notes the address.
 */
export class Seal {
  readonly #server: Server;
  readonly #asked = new Set<string>();
  /** What Chromium is started with. */
  readonly flags: readonly string[];

  private constructor(server: Server, flags: readonly string[]) {
    this.#server = server;
    this.flags = flags;
  }

  /** `origin` is the one that is let through: `http://127.0.0.1:4321`. */
  static async around(origin: string): Promise<Seal> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    // A seal that somebody forgot to break ends with the run.
    server.unref();
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const seal = new Seal(server, sealFlags(new URL(origin).host, port));
    server.on('request', ({ url = '' }, response) => {
      seal.#asked.add(url);
      response.writeHead(403).end();
    });
    // What is encrypted, and sockets, ask for a tunnel; no tunnel is made.
    server.on('connect', ({ url = '' }, socket) => {
      seal.#asked.add(`//${url}/`);
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    server.on('clientError', (_error, socket) => {
      socket.destroy();
    });
    return seal;
  }

  /** The addresses asked for since this was last called. */
  takeAsked(): string[] {
    const asked = [...this.#asked];
    this.#asked.clear();
    return asked;
  }

  break(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** https://chromium.googlesource.com/chromium/src/+/main/net/docs/proxy.md#bypass-rules */
function sealFlags(host: string, proxyPort: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${String(proxyPort)}`,
    // Without this, other servers of this machine would be asked directly.
    `--proxy-bypass-list=<-loopback>;${host}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  ];
}

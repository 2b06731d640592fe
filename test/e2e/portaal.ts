import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { startServer, type TestServer } from './server.ts';

/** A page of the portal. */
export interface PortaalPagina {
  /** What stands in the body. */
  readonly html: string;
  readonly head?: string;
  /** Its Content Security Policy, also over several lines; none by default. */
  readonly csp?: string;
  /** Attributes of the html element: the class of a theme. */
  readonly htmlAttributen?: string;
}

/** A portal of somebody else, and the service that it embeds. */
export interface Portaal {
  /** The service. */
  readonly sw: string;
  /** The origin of the portal, which EMBED_ORIGINS names. */
  readonly genoemd: string;
  /** The same portal under another origin, which EMBED_ORIGINS does not name. */
  readonly ongenoemd: string;
  /** Serves a page, and gives its path. */
  pagina(pagina: PortaalPagina): string;
  /** Serves a file, and gives its path. */
  bestand(text: string, type: string): string;
}

interface Antwoord {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Gives a test file a portal on an origin of its own, and a running assistant that knows it. */
export function usePortaal(): Portaal {
  const antwoorden = new Map<string, Antwoord>();
  let http: Server | undefined;
  let server: TestServer | undefined;
  beforeAll(async () => {
    http = await listen(antwoorden);
    server = await startServer({ STUURWIJZER_DEV: '1', EMBED_ORIGINS: `http://localhost:${portOf(http)}` });
  });
  afterAll(async () => {
    await server?.stop();
    await new Promise((resolve) => http?.close(resolve) ?? resolve(undefined));
  });
  const put = (antwoord: Antwoord): string => {
    const path = `/${antwoorden.size + 1}`;
    antwoorden.set(path, antwoord);
    return path;
  };
  return {
    get sw() {
      if (server === undefined) throw new Error('The service starts in beforeAll: use it inside a test.');
      return server.url;
    },
    get genoemd() {
      return `http://localhost:${portOf(http)}`;
    },
    get ongenoemd() {
      return `http://127.0.0.1:${portOf(http)}`;
    },
    pagina: ({ html, head = '', csp, htmlAttributen = '' }) =>
      put({
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          ...(csp === undefined ? {} : { 'Content-Security-Policy': csp.replaceAll(/\s+/g, ' ') }),
        },
        body: `<!DOCTYPE html><html lang="nl" ${htmlAttributen}><head><title>Portaal</title>${head}</head><body><main><h1>Portaal</h1>${html}</main></body></html>`,
      }),
    bestand: (text, type) => put({ headers: { 'Content-Type': type }, body: text }),
  };
}

function listen(antwoorden: ReadonlyMap<string, Antwoord>): Promise<Server> {
  const http = createServer((request, response) => {
    const antwoord = antwoorden.get((request.url ?? '').replace(/\?.*$/, ''));
    response.writeHead(antwoord === undefined ? 404 : 200, antwoord?.headers);
    response.end(antwoord?.body);
  });
  return new Promise((resolve) => http.listen(0, '127.0.0.1', () => resolve(http)));
}

function portOf(http: Server | undefined): number {
  const address = http?.address();
  if (typeof address !== 'object' || address === null) {
    throw new Error('The portal starts in beforeAll: use it inside a test.');
  }
  return address.port;
}

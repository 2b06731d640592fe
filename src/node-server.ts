import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { loadBrowserFiles } from './cli/load-browser-files.ts';
import { loadLibrary } from './cli/load-library.ts';
import { packageRoot } from './cli/package-root.ts';
import { parseSettings, type Settings } from './env.ts';
import type { GesprekStore } from './gesprek/gesprek-store.ts';
import { createGesprekken } from './gesprek/gesprekken.ts';
import { createInbeddingBewijs } from './http/inbedding-bewijs.ts';
import { openStore } from './opslag/open-store.ts';
import { type Retention, type RetentionReport, startRetention } from './opslag/retention.ts';

/** A service that listens. */
export interface NodeServer {
  /** Where it listens, with the path of PUBLIC_URL. */
  readonly url: string;
  /** Takes no new requests, waits for those under way, then closes the store. Twice is no fault. */
  stop(): Promise<void>;
}

/** How long a client may take, in milliseconds: a slow one may not keep others out. */
interface Timeouts {
  /** For all headers of a request. */
  readonly headers: number;
  /** For a whole request, body included. */
  readonly request: number;
  /** For a stop: then what is still open is cut off. */
  readonly drain: number;
}

export interface NodeServerOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes lines for the operator; they hold nothing that a person entered. */
  readonly log?: (line: string) => void;
  readonly timeouts?: Timeouts;
  /** The folder with the library; by default that of this package. */
  readonly root?: string;
}

const TIMEOUTS: Timeouts = { headers: 10_000, request: 30_000, drain: 8_000 };
/** Longer than a reverse proxy keeps a connection idle, or it would send a request into a closing one. */
const KEEP_ALIVE = 65_000;
const RETENTION_INTERVAL = 24 * 3_600_000;

/**
 * Starts the service on Node.js: settings, library, store, flow versions, and only then it listens.
 * Port 0 takes a free one.
 *
 * @throws SettingsError, ContentError, ContentFolderError, LibraryError, StoreError, or what `listen` gives
 */
export async function createNodeServer({
  env,
  log = console.error,
  timeouts = TIMEOUTS,
  root = packageRoot(),
}: NodeServerOptions): Promise<NodeServer> {
  const settings = parseSettings(env);
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = settings;
  const fromFiles = isOn(env.STUURWIJZER_DEV);
  const bibliotheek = await loadLibrary({ root, fromFiles, inhoud: settings.STUURWIJZER_INHOUD });
  const browserFiles = await loadBrowserFiles({ root, fromFiles });
  const store = await openStore({ url, ...(authToken === undefined ? {} : { authToken }) });
  try {
    const gesprekken = createGesprekken({
      bibliotheek,
      store,
      random: (bytes) => crypto.getRandomValues(bytes),
    });
    await gesprekken.saveVersions();
    const app = createApp(
      {
        settings,
        gesprekken,
        ping: () => store.ping(),
        browserFiles,
        inbeddingBewijs: createInbeddingBewijs(embedSecret(authToken)),
      },
      ({ status, method, route, fault }) => {
        if (status >= 500) log([`${status} ${method} ${route}`, fault ?? ''].join(' ').trim());
      },
    );
    const server = createHttpServer(app.fetch, timeouts);
    await listen(server, settings);
    const retention = startRetention({
      store,
      dagen: settings.BEWAARTERMIJN_DAGEN,
      clock: () => new Date(),
      interval: RETENTION_INTERVAL,
      report: (report) => logRetention(report, log),
    });
    let stopping: Promise<void> | undefined;
    return {
      url: addressOf(server, settings),
      stop: () => {
        stopping ??= stopAll({ server, retention, store, drain: timeouts.drain });
        return stopping;
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What all processes on one store share; with a store of its own, a process needs nobody else to know it. */
function embedSecret(authToken: string | undefined): Uint8Array {
  return authToken === undefined
    ? crypto.getRandomValues(new Uint8Array(32))
    : new TextEncoder().encode(authToken);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}

function createHttpServer(fetch: Parameters<typeof getRequestListener>[0], timeouts: Timeouts): Server {
  const listener = getRequestListener(fetch);
  const options = {
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    keepAliveTimeout: KEEP_ALIVE,
    // By default Node.js looks for slow clients once in half a minute.
    connectionsCheckingInterval: Math.min(1_000, timeouts.headers),
  };
  return createServer(options, (incoming, outgoing) => void listener(incoming, outgoing));
}

function listen(server: Server, { PORT, HOST }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface Running {
  readonly server: Server;
  readonly retention: Retention;
  readonly store: GesprekStore;
  readonly drain: number;
}

async function stopAll({ server, retention, store, drain }: Running): Promise<void> {
  await closeServer(server, drain);
  await retention.stop();
  await store.close();
}

/** A connection is closed as soon as its last answer is out; kept alive, it would hold up the stop. */
function closeServer(server: Server, drain: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), drain);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
  });
}

/** An address to click on: "every address" becomes this machine. */
function addressOf(server: Server, { HOST, PUBLIC_URL }: Settings): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  const path = PUBLIC_URL === undefined ? '' : new URL(PUBLIC_URL).pathname.replace(/\/$/, '');
  return `http://${host}:${port}${path}`;
}

function logRetention(report: RetentionReport, log: (line: string) => void): void {
  if (report.soort === 'gewist') {
    if (report.aantal > 0) log(`Bewaartermijn: ${report.aantal} gesprek(ken) gewist.`);
    return;
  }
  const reason = report.fout instanceof Error ? report.fout.message : 'onbekende fout';
  log(`Bewaartermijn: wissen is niet gelukt. ${reason}`);
}

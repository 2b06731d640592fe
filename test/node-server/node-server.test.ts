import { mkdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { describeStartError } from '../../src/cli/describe-start-error.ts';
import { createNodeServer, type NodeServer, type NodeServerOptions } from '../../src/node-server.ts';
import { StoreError } from '../../src/opslag/store-error.ts';
import { tempFolder } from '../cli/temp-folder.ts';
import { smallFiles } from '../fixtures/small-library.ts';

type Env = Record<string, string>;

/** A folder with the small library and a place for a database. */
function place(changes: Record<string, string> = {}): { root: string; env: Env } {
  const root = tempFolder(smallFiles(changes));
  return {
    root,
    env: { STUURWIJZER_DEV: '1', PORT: '0', DATABASE_URL: `file:${join(root, 'data/test.db')}` },
  };
}

async function start(options: Omit<NodeServerOptions, 'log'>): Promise<NodeServer> {
  const server = await createNodeServer({ log: () => undefined, ...options });
  onTestFinished(() => server.stop());
  return server;
}

/** Why the service did not start, as its operator reads it. */
async function refusal(options: Omit<NodeServerOptions, 'log'>): Promise<string> {
  const outcome = await start(options).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Error);
  return describeStartError(outcome);
}

const started = z.object({ id: z.string(), sleutel: z.string() });
type Started = z.output<typeof started>;

async function startConversation({ url }: NodeServer): Promise<Started> {
  const response = await fetch(`${url}/v1/gesprekken`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ flow: 'klein' }),
  });
  expect(response.status).toBe(201);
  return started.parse(await response.json());
}

function answer(
  { url }: NodeServer,
  { id, sleutel }: Started,
  vraag: string,
  waarde: string,
): Promise<Response> {
  return fetch(`${url}/v1/gesprekken/${id}/antwoorden/${vraag}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sleutel}` },
    body: JSON.stringify({ waarde }),
  });
}

/** A connection that sends what it is told and collects what comes back until it is closed. */
function open({ url }: NodeServer): { socket: Socket; received: Promise<string> } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  return { socket, received: text(socket) };
}

describe('the server', () => {
  it('listens on a free port and answers when its store does', async () => {
    const server = await start(place());
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect((await fetch(`${server.url}/gezond`)).status).toBe(200);
  });

  it('works under the path of the public address', async () => {
    const { root, env } = place();
    const server = await start({
      root,
      env: { ...env, PUBLIC_URL: 'https://voorbeeld.nl/hulp/stuurwijzer/' },
    });
    expect(server.url).toMatch(/:\d+\/hulp\/stuurwijzer$/);
    expect((await fetch(`${server.url}/v1/flows`)).status).toBe(200);
  });

  it('keeps every answer over a restart', async () => {
    const options = place();
    const first = await start(options);
    const gesprek = await startConversation(first);
    expect((await answer(first, gesprek, 'opgave', 'Een plein')).status).toBe(200);
    await first.stop();
    const second = await start(options);
    expect((await answer(second, gesprek, 'fase', 'uitvoering')).status).toBe(200);
    const response = await fetch(`${second.url}/v1/gesprekken/${gesprek.id}`, {
      headers: { authorization: `Bearer ${gesprek.sleutel}` },
    });
    expect(await response.json()).toMatchObject({
      antwoorden: [
        { vraag: 'opgave', tekst: 'Een plein' },
        { vraag: 'fase', waarde: 'uitvoering' },
      ],
    });
  });

  it('goes on with a conversation whose flow has changed since, in its own version', async () => {
    const { root, env } = place();
    const first = await start({ root, env });
    const gesprek = await startConversation(first);
    await first.stop();
    const changed = place({
      'flows/vragen/opgave.yaml':
        'formaat: 1\nid: opgave\nsoort: tekst\nstelt: Wat speelt er?\nwaarom: Dan weten we het.\n',
    });
    const second = await start({ root: changed.root, env });
    const response = await fetch(`${second.url}/v1/gesprekken/${gesprek.id}`, {
      headers: { authorization: `Bearer ${gesprek.sleutel}` },
    });
    expect(await response.json()).toMatchObject({ vraag: { stelt: 'Waar gaat het om?' } });
  });
});

describe('a stop', () => {
  it('answers the request that is under way and takes no new ones', async () => {
    const server = await start(place());
    const { socket, received } = open(server);
    const body = JSON.stringify({ flow: 'klein' });
    const head = `POST /v1/gesprekken HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    socket.write(head + body.slice(0, 5));
    // Another request that is answered later than the first was begun.
    expect((await fetch(`${server.url}/gezond`)).status).toBe(200);
    const stopped = server.stop();
    await expect(fetch(`${server.url}/gezond`)).rejects.toThrow();
    socket.write(body.slice(5));
    expect(await received).toMatch(/^HTTP\/1\.1 201 /);
    await stopped;
  });

  it('cuts off who does not finish in time', async () => {
    const timeouts = { headers: 60_000, request: 60_000, drain: 50 };
    const server = await start({ ...place(), timeouts });
    const { socket, received } = open(server);
    socket.on('error', () => undefined);
    socket.write('POST /v1/gesprekken HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    expect((await fetch(`${server.url}/gezond`)).status).toBe(200);
    await server.stop();
    await received.catch(() => undefined);
    expect(socket.destroyed).toBe(true);
  });

  it('asked twice is one stop', async () => {
    const server = await start(place());
    await Promise.all([server.stop(), server.stop()]);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe('a slow client', () => {
  const timeouts = { headers: 200, request: 400, drain: 1_000 };

  it.each([
    ['headers', 'GET /gezond HTTP/1.1\r\nHost: x\r\nX-Langzaam: '],
    [
      'body',
      'POST /v1/gesprekken HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    ],
  ])('that does not finish its %s is sent away', async (_, part) => {
    const server = await start({ ...place(), timeouts });
    const { socket, received } = open(server);
    socket.write(part);
    expect(await received).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('a service that cannot start says why', () => {
  it('when the settings are wrong: all of them', async () => {
    const { root, env } = place();
    const message = await refusal({ root, env: { ...env, PORT: 'tachtig', BEWAARTERMIJN_DAGEN: '0' } });
    expect(message).toMatch(/^De instellingen kloppen niet: PORT .*getal.* BEWAARTERMIJN_DAGEN .*minstens 1/);
  });

  it('when a file has an error: file, line, cause and what was meant', async () => {
    const lesson =
      smallFiles().get('content/lessen/vraag-steun.md')?.replace('thema: steun', 'thema: stuen') ?? '';
    const message = await refusal(place({ 'content/lessen/vraag-steun.md': lesson }));
    expect(message).toMatch(/content\/lessen\/vraag-steun\.md:6:\d+ fout: .*stuen.* Bedoelde u 'steun'\?/);
  });

  it('when nothing was built', async () => {
    const { root, env } = place();
    expect(await refusal({ root, env: { ...env, STUURWIJZER_DEV: '' } })).toMatch(/npm run build/);
  });

  it('when the folder of own content is not there', async () => {
    const { root, env } = place();
    const message = await refusal({ root, env: { ...env, STUURWIJZER_INHOUD: join(root, 'weg') } });
    expect(message).toContain('STUURWIJZER_INHOUD wijst naar');
  });

  it('when the port is taken, and lets go of the store', async () => {
    const first = await start(place());
    const { root, env } = place();
    const taken = new URL(first.url).port;
    expect(await refusal({ root, env: { ...env, PORT: taken } })).toBe(
      `De service kan niet luisteren op 127.0.0.1:${taken}. Deze poort is al in gebruik. ` +
        'Stop het andere programma, of kies een andere poort, zoals: PORT=8788 npm start',
    );
    const again = await start({ root, env });
    expect((await fetch(`${again.url}/gezond`)).status).toBe(200);
  });

  it('when the address is not of this machine', async () => {
    const { root, env } = place();
    expect(await refusal({ root, env: { ...env, HOST: '203.0.113.7' } })).toMatch(/Controleer HOST/);
  });

  it('when the database cannot be opened', async () => {
    const { root, env } = place();
    mkdirSync(join(root, 'data/test.db'), { recursive: true });
    expect(await refusal({ root, env })).toMatch(/^De opslag gaat niet open\. .*DATABASE_URL/);
  });

  it.each([
    ['vol', 'De schijf van de opslag is vol.'],
    ['alleen-lezen', 'De opslag mag niet schrijven.'],
    ['te-nieuw', 'De database is van een nieuwere versie van Stuurwijzer.'],
  ] as const)('when the store is %s', (code, words) => {
    const message = describeStartError(new StoreError(code, 'SQLITE_X'));
    expect(message.startsWith(`De opslag gaat niet open. ${words}`)).toBe(true);
    expect(message.endsWith('(SQLITE_X)')).toBe(true);
  });

  it('when something unforeseen happens: with what a maintainer needs', () => {
    expect(describeStartError(new TypeError('kapot'))).toMatch(/onverwachts mis\. TypeError: kapot\n +at /);
    expect(describeStartError('kapot')).toBe('Er ging iets onverwachts mis. kapot');
  });
});

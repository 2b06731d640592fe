import type { Hono } from 'hono';
import type { AppDeps } from '../../src/app-deps.ts';
import type { Bibliotheek } from '../../src/content/library.ts';
import { parseSettings } from '../../src/env.ts';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { createGesprekken } from '../../src/gesprek/gesprekken.ts';
import { createSite } from '../../src/site/create-site.ts';
import { smallLibrary } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';

interface World extends Pick<AppDeps, 'browserFiles' | 'inbeddingBewijs'> {
  readonly bibliotheek?: Bibliotheek;
  readonly store?: GesprekStore;
  readonly env?: Readonly<Record<string, string>>;
}

/** The pages with a small library and a store of their own. */
export async function createTestSite(world: World = {}): Promise<Hono> {
  const store = world.store ?? createMemoryStore();
  const bibliotheek = world.bibliotheek ?? smallLibrary();
  const gesprekken = createGesprekken({
    bibliotheek,
    store,
    random: (bytes) => crypto.getRandomValues(bytes),
  });
  await gesprekken.saveVersions();
  const { bibliotheek: _, store: __, env, ...extra } = world;
  return createSite({ ...extra, settings: parseSettings(env ?? {}), gesprekken, ping: () => store.ping() });
}

export interface Page {
  readonly status: number;
  readonly path: string;
  readonly headers: Headers;
  readonly html: string;
  /** The words on the page, without markup and with single spaces. */
  readonly text: string;
  readonly title: string;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Goes through the pages as a browser without JavaScript does: keeps the cookie, follows redirects. */
export class Visitor {
  #cookie: string | undefined;
  readonly #site: Hono;
  readonly #origin: string;

  constructor(site: Hono, origin = 'http://localhost') {
    this.#site = site;
    this.#origin = origin;
  }

  get cookie(): string | undefined {
    return this.#cookie;
  }

  visit(path: string): Promise<Page> {
    return this.#go(path, { method: 'GET' });
  }

  /** Sends a form; a list of values is a field that stands there several times. */
  submit(path: string, fields: Fields = {}, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const entry of [value].flat()) body.append(name, entry);
    }
    return this.#go(path, { method: 'POST', body, headers: { origin: this.#origin, ...headers } });
  }

  /** Sends a form with files, by the name of their field; nothing for a field that was left empty. */
  upload(path: string, files: Readonly<Record<string, string>>, fields: Fields = {}): Promise<Page> {
    const body = new FormData();
    for (const [name, text] of Object.entries(files)) body.append(name, new File([text], 'bestand.json'));
    for (const [name, value] of Object.entries(fields)) {
      for (const entry of [value].flat()) body.append(name, entry);
    }
    return this.#go(path, { method: 'POST', body, headers: { origin: this.#origin } });
  }

  async start(flow = 'klein'): Promise<Page> {
    return this.submit(`/flows/${flow}/start`);
  }

  /** Answers one question with what its fields hold. */
  async answer(vraag: string, waarde: string | readonly string[], more: Fields = {}): Promise<Page> {
    return this.submit(`/gesprek/vragen/${vraag}/antwoord`, { waarde, ...more });
  }

  async #go(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers);
    if (this.#cookie !== undefined) headers.set('cookie', this.#cookie);
    const response = await this.#site.request(`${this.#origin}${path}`, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      this.#cookie = /max-age=0/i.test(set) ? undefined : pair;
    }
    const location = response.headers.get('location');
    if (location !== null) return this.visit(location);
    const html = await response.text();
    return {
      status: response.status,
      path,
      headers: response.headers,
      html,
      text: textOf(html),
      title: unescapeHtml(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    };
  }
}

function textOf(html: string): string {
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? html;
  return unescapeHtml(body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Answers the small flow to its end. */
export async function answerSmallFlow(visitor: Visitor): Promise<Page> {
  await visitor.start();
  await visitor.answer('opgave', [], { tekst: 'Het buurthuis loopt leeg.' });
  await visitor.answer('fase', 'uitvoering');
  await visitor.answer('steun-raad', 'tegen');
  await visitor.answer('steun-inwoners', 'boos');
  await visitor.answer('mensen', ['tijd', 'tekort']);
  await visitor.answer('herken', ['geen-antwoord']);
  await visitor.answer('cijfer', '4');
  await visitor.answer('partijen', [], { item: ['Zorghuis', 'Bewoners'], 'item-id': ['', ''] });
  await visitor.answer('macht--p1', 'ja');
  await visitor.answer('macht--p2', 'nee');
  await visitor.answer('band--p2', 'koel');
  return visitor.answer('slot', 'weet-niet');
}

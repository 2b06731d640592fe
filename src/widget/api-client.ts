import type { Advies } from '../advies/advies.ts';
import type { Begrip } from '../content/schema/begrip.ts';
import type { AntwoordView, GesprekView, VraagView } from '../gesprek/view.ts';

/** What came of a call. */
export type Uitkomst<Waarde> =
  | { readonly ok: true; readonly waarde: Waarde; readonly etag: string }
  | Mislukt;

export interface Mislukt {
  readonly ok: false;
  /** The HTTP status; 0 when there was no answer at all. */
  readonly status: number;
  /** What the server says about it, for the person; may be empty. */
  readonly tekst: string;
}

/** What a person answers, as the API takes it. */
export interface Invoer {
  readonly waarde:
    | string
    | number
    | readonly string[]
    | readonly { readonly id?: string; readonly tekst: string }[];
  readonly toelichting?: string;
}

export interface Flow {
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly duur: string;
  readonly begin: {
    readonly voor: readonly string[];
    readonly nietVoor: readonly { readonly tekst: string; readonly waarheen: string }[];
  };
}

export interface VraagMetAntwoord {
  readonly vraag: VraagView;
  readonly antwoord: AntwoordView | null;
}

/** Which conversation, and the secret that opens it. */
export interface Toegang {
  readonly id: string;
  readonly sleutel: string;
}

interface Vraagstelling {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly toegang?: Toegang;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** After this many milliseconds a call counts as lost. */
const PATIENCE = 20_000;

/** The calls of the API that the widget makes. None of them throws. */
export interface ApiClient {
  flows(): Promise<Uitkomst<{ readonly flows: readonly Flow[] }>>;
  begrippen(): Promise<Uitkomst<{ readonly begrippen: readonly Begrip[] }>>;
  begin(flow: string): Promise<Uitkomst<GesprekView & { readonly sleutel: string }>>;
  gesprek(toegang: Toegang): Promise<Uitkomst<GesprekView>>;
  vraag(toegang: Toegang, vraag: string): Promise<Uitkomst<VraagMetAntwoord>>;
  antwoord(toegang: Toegang, vraag: string, invoer: Invoer, ifMatch: string): Promise<Uitkomst<GesprekView>>;
  advies(toegang: Toegang): Promise<Uitkomst<Advies>>;
  wis(toegang: Toegang): Promise<Uitkomst<undefined>>;
  bericht<Waarde>(toegang: Toegang, body: unknown, ifMatch: string): Promise<Uitkomst<Waarde>>;
}

/**
 * @param basis the address of Stuurwijzer, without `/v1` and without a slash at the end
 * @param inbedding the proof of an embed page, sent along with every call
 */
export function createApiClient(basis: string, inbedding: string | null): ApiClient {
  const call = async <Waarde>(
    path: string,
    { method = 'GET', toegang, body, ifMatch }: Vraagstelling = {},
  ): Promise<Uitkomst<Waarde>> => {
    const headers = new Headers();
    if (toegang) headers.set('Authorization', `Bearer ${toegang.sleutel}`);
    if (body) headers.set('Content-Type', 'application/json');
    if (ifMatch) headers.set('If-Match', ifMatch);
    if (inbedding) headers.set('Stuurwijzer-Inbedding', inbedding);
    let status = 0;
    try {
      const response = await fetch(`${basis}/v1${path}`, {
        method,
        headers,
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      status = response.status;
      const waarde: unknown = text ? JSON.parse(text) : undefined;
      if (!response.ok) return { ok: false, status, tekst: reasonOf(waarde) };
      // Our own API: its tests check every answer against the published schema.
      return { ok: true, waarde: waarde as Waarde, etag: response.headers.get('ETag') ?? '' };
    } catch {
      // A proxy in between may answer with something that is no JSON: then the status is known.
      return { ok: false, status, tekst: '' };
    }
  };
  const at = ({ id }: Toegang): string => `/gesprekken/${id}`;
  return {
    flows: () => call('/flows'),
    begrippen: () => call('/begrippen'),
    begin: (flow) => call('/gesprekken', { method: 'POST', body: { flow } }),
    gesprek: (toegang) => call(at(toegang), { toegang }),
    vraag: (toegang, vraag) => call(`${at(toegang)}/vragen/${vraag}`, { toegang }),
    antwoord: (toegang, vraag, body, ifMatch) =>
      call(`${at(toegang)}/antwoorden/${vraag}`, { method: 'PUT', toegang, body, ifMatch }),
    advies: (toegang) => call(`${at(toegang)}/advies`, { toegang }),
    wis: (toegang) => call(at(toegang), { method: 'DELETE', toegang }),
    bericht: (toegang, body, ifMatch) =>
      call(`${at(toegang)}/berichten`, { method: 'POST', toegang, body, ifMatch }),
  };
}

/** A problem document in words: what is wrong with what was sent, else what is the matter. */
function reasonOf(problem: unknown): string {
  const { detail, invalidParams } = problem as {
    readonly detail: string;
    readonly invalidParams?: readonly { readonly reason: string }[];
  };
  return invalidParams?.map(({ reason }) => reason).join(' ') ?? detail;
}

import type { Advies } from '../advies/advies.ts';
import type { AntwoordView, GesprekView, VraagView } from '../gesprek/view.ts';
import type { ApiClient, Invoer, Mislukt, Toegang, Uitkomst, VraagMetAntwoord } from './api-client.ts';
import type { Sleutelbos } from './sleutelbos.ts';
import { isBewaard, isSame, type Verschil, verschillen } from './verschil.ts';
import { type Lijn, volhouden } from './volhouden.ts';

/** What came of an answer that was sent. */
export type Verzonden =
  | { readonly soort: 'bewaard'; readonly elders: readonly Verschil[] }
  /** Somebody answered the same question otherwise; theirs stands. */
  | { readonly soort: 'botsing'; readonly nu: AntwoordView | undefined; readonly elders: readonly Verschil[] }
  | { readonly soort: 'geweigerd'; readonly waarom: Mislukt }
  /** The conversation was left while the answer was under way. */
  | { readonly soort: 'verlaten' };

/** One conversation with the server: keeps the order of what is sent, and loses or doubles nothing. */
export interface Gesprek {
  /** As the server last told it. */
  readonly stand: GesprekView | undefined;
  readonly toegang: Toegang | undefined;
  /** How many answers are not with the server yet. */
  readonly onderweg: number;
  begin(): Promise<Uitkomst<GesprekView>>;
  /** Goes on with the conversation of this tab, or with one whose code is given. */
  hervat(toegang: Toegang): Promise<Uitkomst<GesprekView>>;
  antwoord(vraag: string, invoer: Invoer): Promise<Verzonden>;
  /** The answer to a question, as the server last told it. */
  antwoordOp(vraag: string): AntwoordView | undefined;
  /** Any question, to change its answer; remembered, so that it also works without a connection. */
  vraag(vraag: string): Promise<Uitkomst<VraagMetAntwoord>>;
  advies(): Promise<Uitkomst<Advies>>;
  /** Sends what was typed, after the answers before it. */
  bericht<Waarde extends { readonly gesprek: GesprekView }>(
    body: unknown,
  ): Promise<{ readonly gezegd: Uitkomst<Waarde>; readonly elders: readonly Verschil[] }>;
  wis(): Promise<Uitkomst<undefined>>;
  /** Leaves the conversation without erasing it. */
  verlaat(): void;
}

export interface GesprekDeps {
  readonly api: ApiClient;
  readonly flow: string;
  readonly lijn: Lijn;
  readonly bos: Sleutelbos;
}

/** There is no conversation to call about. */
const LOS: Mislukt = { ok: false, status: 0, tekst: '' };

export function createGesprek({ api, flow, lijn, bos }: GesprekDeps): Gesprek {
  let stand: GesprekView | undefined;
  let toegang: Toegang | undefined;
  let etag = '';
  let onderweg = 0;
  let rij: Promise<unknown> = Promise.resolve();
  const vragen = new Map<string, VraagView>();

  const neem = (gesprek: GesprekView, tag: string): void => {
    stand = gesprek;
    etag = tag;
    if (gesprek.vraag) vragen.set(gesprek.vraag.id, gesprek.vraag);
  };
  const leeg = (): void => {
    bos.vergeet();
    stand = undefined;
    toegang = undefined;
    vragen.clear();
  };
  const enter = (uitkomst: Uitkomst<GesprekView>, met: Toegang): Uitkomst<GesprekView> => {
    if (uitkomst.ok) {
      leeg();
      toegang = met;
      bos.bewaar(met);
      neem(uitkomst.waarde, uitkomst.etag);
    }
    return uitkomst;
  };
  /** One after the other, so that answers arrive in the order in which they were given. */
  const inRij = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = rij.then(act);
    rij = done.catch(() => undefined);
    return done;
  };
  const withToegang = async <Value>(
    call: (toegang: Toegang) => Promise<Uitkomst<Value>>,
  ): Promise<Uitkomst<Value>> => {
    const met = toegang;
    return met
      ? volhouden(
          lijn,
          () => call(met),
          () => met === toegang,
        )
      : LOS;
  };

  const stuur = async (vraag: string, invoer: Invoer, met: Toegang): Promise<Verzonden> => {
    const isVerlaten = () => met !== toegang;
    const elders: Verschil[] = [];
    for (;;) {
      const voor = stand;
      if (isVerlaten() || !voor) return { soort: 'verlaten' };
      const sent = await withToegang(() => api.antwoord(met, vraag, invoer, etag));
      if (isVerlaten()) return { soort: 'verlaten' };
      if (sent.ok) {
        neem(sent.waarde, sent.etag);
        return { soort: 'bewaard', elders };
      }
      if (!isRevisie(sent)) return { soort: 'geweigerd', waarom: sent };
      // Either the reply to an earlier attempt was lost, or another tab was ahead: read first.
      const fresh = await withToegang(() => api.gesprek(met));
      if (isVerlaten()) return { soort: 'verlaten' };
      if (!fresh.ok) return { soort: 'geweigerd', waarom: fresh };
      neem(fresh.waarde, fresh.etag);
      const nu = find(fresh.waarde, vraag);
      const changed = verschillen(voor, fresh.waarde);
      elders.push(...changed.filter((verschil) => verschil.vraag !== vraag));
      if (isBewaard(nu, invoer)) return { soort: 'bewaard', elders };
      const isOurs = isSame(find(voor, vraag), nu) && (nu || fresh.waarde.vraag?.id === vraag);
      if (!isOurs) return { soort: 'botsing', nu, elders };
    }
  };

  return {
    get stand() {
      return stand;
    },
    get toegang() {
      return toegang;
    },
    get onderweg() {
      return onderweg;
    },
    async begin() {
      const begun = await api.begin(flow);
      if (!begun.ok) return begun;
      const { id, sleutel } = begun.waarde;
      return enter(begun, { id, sleutel });
    },
    hervat: async (met) => enter(await volhouden(lijn, () => api.gesprek(met)), met),
    async antwoord(vraag, invoer) {
      const met = toegang;
      if (!met) return { soort: 'verlaten' };
      onderweg += 1;
      try {
        return await inRij(() => stuur(vraag, invoer, met));
      } finally {
        onderweg -= 1;
      }
    },
    antwoordOp: (vraag) => stand && find(stand, vraag),
    async vraag(vraag) {
      const known = vragen.get(vraag);
      const antwoord = (stand && find(stand, vraag)) ?? null;
      // A party that got another name changes the words of the questions about it.
      if (known && (antwoord === null || antwoord.stelt === known.stelt)) {
        return { ok: true, waarde: { vraag: known, antwoord }, etag };
      }
      const found = await withToegang((met) => api.vraag(met, vraag));
      if (found.ok) vragen.set(vraag, found.waarde.vraag);
      return found;
    },
    advies: () => inRij(() => withToegang((met) => api.advies(met))),
    bericht: <Waarde extends { readonly gesprek: GesprekView }>(body: unknown) =>
      inRij(async () => {
        const send = (): Promise<Uitkomst<Waarde>> =>
          withToegang((met) => api.bericht<Waarde>(met, body, etag));
        const voor = stand;
        let gezegd = await send();
        let elders: readonly Verschil[] = [];
        if (isRevisie(gezegd)) {
          const fresh = await withToegang(api.gesprek);
          if (fresh.ok) {
            neem(fresh.waarde, fresh.etag);
            elders = voor ? verschillen(voor, fresh.waarde) : [];
            // Where something did change, the lost reply may have been to this very message.
            if (elders.length === 0) gezegd = await send();
          }
        }
        if (gezegd.ok) neem(gezegd.waarde.gesprek, gezegd.etag);
        return { gezegd, elders };
      }),
    async wis() {
      const erased = await inRij(() => withToegang((met) => api.wis(met)));
      // 404: it was erased already.
      const isGone = erased.ok || erased.status === 404;
      if (isGone) leeg();
      return isGone ? { ok: true, waarde: undefined, etag: '' } : erased;
    },
    verlaat: leeg,
  };
}

function find({ antwoorden }: GesprekView, vraag: string): AntwoordView | undefined {
  return antwoorden.find((antwoord) => antwoord.vraag === vraag);
}

/** Another revision than ours is with the server, or the question is not open there. */
function isRevisie(uitkomst: Uitkomst<unknown>): uitkomst is Mislukt {
  return !uitkomst.ok && (uitkomst.status === 412 || uitkomst.status === 409);
}

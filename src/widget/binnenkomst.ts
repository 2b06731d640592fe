import type { ApiClient, Mislukt, Toegang } from './api-client.ts';
import { beginBeurt } from './begin.ts';
import { h, knop } from './dom.ts';
import { uitlegVan } from './mislukt.ts';
import type { Sleutelbos } from './sleutelbos.ts';
import * as T from './teksten.ts';
import type { Toneel } from './toneel.ts';

/** Into a conversation: a new one, or the one of this tab. */
export interface Binnenkomst {
  /** Goes on with the conversation of this tab, or shows the begin. Once; what follows is up to the person. */
  begin(): void;
  toonBegin(): Promise<void>;
}

export function createBinnenkomst(toneel: Toneel, api: ApiClient, bos: Sleutelbos): Binnenkomst {
  const { instellingen, seint, gesprek, verloop, kader, omroep } = toneel;
  const { basis, flow, opening, titel } = instellingen;
  let isBegun = false;

  const failed = (waarom: Mislukt, again?: () => void): void => {
    seint('fout', { status: waarom.status });
    const button =
      again &&
      knop(
        'actie',
        () => {
          kader.focus();
          row.remove();
          again();
        },
        T.opnieuwProberen,
      );
    const row = verloop.zegt('ik', h('p', {}, uitlegVan(waarom)), ...(button ? [button] : []));
    omroep.zeg(uitlegVan(waarom));
  };

  const toonBegin = async (): Promise<void> => {
    isBegun = true;
    const loading = verloop.zegt('ik', T.laden);
    const found = await api.flows();
    loading.remove();
    if (!found.ok) return failed(found, () => void toonBegin());
    const known = found.waarde.flows.find(({ id }) => id === flow);
    if (!known) return failed({ ok: false, status: 404, tekst: '' });
    kader.titel(titel ?? known.titel);
    const begin = beginBeurt({
      flow: known,
      opening: opening ?? known.omschrijving,
      privacy: `${basis}/privacy`,
      begin: (button) => void first(button),
      verder: (toegang) => void resume(toegang),
      zeg: omroep.zeg,
    });
    verloop.onderaan(begin);
  };

  const first = async (button: HTMLButtonElement): Promise<void> => {
    if (button.ariaDisabled) return;
    button.ariaDisabled = 'true';
    const begun = await gesprek.begin();
    if (!begun.ok) {
      button.ariaDisabled = null;
      return failed(begun);
    }
    // It has the focus, and goes with the next answer: not on blur, or the page would move under a finger.
    button.classList.add('gedaan');
    for (const more of verloop.node.querySelectorAll('details')) more.remove();
    seint('start', { hervat: false });
    toneel.werkBij();
  };

  const resume = async (toegang: Toegang): Promise<void> => {
    toneel.leeg();
    const loading = verloop.zegt('ik', T.laden);
    const found = await gesprek.hervat(toegang);
    loading.remove();
    if (!found.ok) return toneel.verdwenen(found);
    kader.titel(titel ?? found.waarde.flow.titel);
    seint('start', { hervat: true });
    toneel.werkBij();
  };

  return {
    toonBegin,
    begin() {
      if (isBegun) return;
      isBegun = true;
      const toegang = bos.lees();
      if (toegang) void resume(toegang);
      else void toonBegin();
    },
  };
}

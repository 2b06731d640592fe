import type { Begrip } from '../content/schema/begrip.ts';
import { createApiClient } from './api-client.ts';
import { createBerichten } from './berichten.ts';
import { createBinnenkomst } from './binnenkomst.ts';
import { createBladhouder } from './bladhouder.ts';
import { h, knop } from './dom.ts';
import { createGesprek } from './gesprek.ts';
import { createKader } from './kader.ts';
import { createLijn } from './lijn.ts';
import { createMelding } from './melding.ts';
import { createOmroep } from './omroep.ts';
import { createSchuif } from './schuif.ts';
import { createSleutelbos } from './sleutelbos.ts';
import { toonSlot } from './slot.ts';
import * as T from './teksten.ts';
import type { Instellingen, Seint, Toneel } from './toneel.ts';
import { createTypregel } from './typregel.ts';
import { createVerloop } from './verloop.ts';
import { verstuur } from './verzenden.ts';

/** A conversation on the screen. */
export interface Widget {
  readonly node: HTMLElement;
  /** Fetches what it needs, unless it starts closed. */
  start(): void;
  open(): void;
  close(): void;
  herstart(): Promise<void>;
}

/** Puts the parts of one widget together. */
export function createWidget(instellingen: Instellingen, seint: Seint): Widget {
  const api = createApiClient(instellingen.basis, instellingen.inbedding);
  const bos = createSleutelbos(instellingen.naam);
  const omroep = createOmroep();
  const lijn = createLijn((hapering) => {
    melding.toon(hapering, gesprek.onderweg);
    if (hapering) seint('fout', { status: hapering.status });
  });
  const melding = createMelding(omroep, lijn.nu);
  const gesprek = createGesprek({ api, flow: instellingen.flow, lijn, bos });
  const verloop = createVerloop({
    verstuur: (beurt, zending) => void verstuur(toneel, beurt, zending),
    wijzig: (vraag) => void toneel.wijzig(vraag),
    vorige: () => gesprek.stand?.antwoorden.at(-1)?.vraag,
    async begrippen() {
      if (begrippen.length > 0) return begrippen;
      const found = await api.begrippen();
      if (found.ok) begrippen = found.waarde.begrippen;
      return begrippen;
    },
    zeg: omroep.zeg,
  });
  let begrippen: readonly Begrip[] = [];
  const typregel = createTypregel((tekst) => {
    bladhouder.sluit();
    void typ(tekst);
  });
  const kader = createKader({
    ...instellingen,
    omroep,
    onder: [melding.node, typregel],
    opOpen: () => binnenkomst.begin(),
  });
  kader.titel(instellingen.titel ?? T.naam);
  /** The question that was said last; null when none was. */
  let said: string | undefined | null = null;

  const toneel: Toneel = {
    instellingen,
    seint,
    gesprek,
    verloop,
    kader,
    omroep,
    schuif: createSchuif(kader.scherm),
    werkBij(eerst) {
      const { stand } = gesprek;
      if (!stand) return;
      typregel.hidden = false;
      const { vraag, voortgang } = stand;
      const isNew = said !== vraag?.id;
      said = vraag?.id;
      if (vraag) verloop.sluitAf(undefined);
      verloop.werkBij(stand);
      kader.voortgang(voortgang.tekst);
      bladhouder.toonMenu();
      if (vraag && isNew) {
        const { length } = vraag.opties;
        omroep.zeg(
          eerst,
          vraag.stelt,
          vraag.toelichting,
          length > 0 ? T.antwoorden(length) : '',
          voortgang.tekst,
        );
        if (verloop.huidige) toneel.schuif.naar(verloop.huidige.node);
      } else omroep.zeg(eerst);
      if (!vraag) toonSlot(toneel, isNew);
    },
    async wijzig(vraag, metFocus = true) {
      bladhouder.sluit();
      const antwoord = gesprek.antwoordOp(vraag);
      const beurt = verloop.beurt(vraag);
      if (!beurt || !antwoord) {
        if (metFocus) toneel.naarHuidige();
        return;
      }
      beurt.wacht(antwoord.stelt);
      if (metFocus) beurt.focus();
      toneel.schuif.naar(beurt.node);
      const found = await gesprek.vraag(vraag);
      if (found.ok) beurt.stel(found.waarde.vraag, found.waarde.antwoord ?? antwoord);
      else beurt.paar(antwoord);
    },
    naarHuidige: () => (verloop.huidige ?? kader).focus(),
    async herstart() {
      kader.open();
      bladhouder.sluit();
      gesprek.verlaat();
      toneel.leeg();
      await binnenkomst.toonBegin();
    },
    leeg() {
      // What has the focus is going.
      if (verloop.heeftFocus) kader.focus();
      verloop.leeg();
      said = null;
      typregel.hidden = true;
      kader.voortgang('');
      kader.menu([]);
    },
    verdwenen(waarom) {
      if (waarom) seint('fout', { status: waarom.status });
      gesprek.verlaat();
      toneel.leeg();
      verloop.zegt(
        'ik',
        h('p', {}, T.verdwenen),
        knop('actie', () => void toneel.herstart(), T.nieuw),
      );
      omroep.zeg(T.verdwenen);
    },
  };
  const bladhouder = createBladhouder(toneel);
  const binnenkomst = createBinnenkomst(toneel, api, bos);
  const typ = createBerichten(toneel, bladhouder.naar, () => typregel.querySelector('input')?.focus());

  return {
    node: kader.node,
    start() {
      if (kader.isOpen) binnenkomst.begin();
    },
    open: kader.open,
    close: kader.close,
    herstart: toneel.herstart,
  };
}

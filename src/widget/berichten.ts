import type { GesprekView } from '../gesprek/view.ts';
import type { Invoer } from './api-client.ts';
import type { Plek } from './bladhouder.ts';
import { h, knop } from './dom.ts';
import { isVerdwenen, uitlegVan } from './mislukt.ts';
import type { Toneel } from './toneel.ts';
import { meldElders, seintAntwoord, verstuur } from './verzenden.ts';

/** What the server makes of a typed message. */
interface BerichtAntwoord {
  readonly begrepen: { readonly vraag?: string };
  readonly gedaan: 'geantwoord' | 'herzien' | 'weggehaald' | 'niets';
  readonly zegt: readonly string[];
  /** A question to show now. */
  readonly toont?: string;
  readonly gaatNaar?: Plek;
  readonly voorstellen: readonly Voorstel[];
  readonly gesprek: GesprekView;
}

/** A button below what the server said. */
interface Voorstel {
  readonly tekst: string;
  readonly doe:
    | ({ readonly soort: 'antwoord'; readonly vraag: string } & Invoer)
    | { readonly soort: 'toon'; readonly vraag: string }
    | { readonly soort: 'ga'; readonly naar: Plek }
    | { readonly soort: 'niets' };
}

/**
 * Sends what was typed, and shows what was understood and what can be done about it.
 *
 * @param naar opens a sheet
 * @param terug puts the focus back on the line
 */
export function createBerichten(
  toneel: Toneel,
  naar: (plek: Plek, metFocus: boolean) => void,
  terug: () => void,
): (tekst: string) => Promise<void> {
  const { gesprek, verloop, omroep } = toneel;
  let voorstel: readonly Voorstel[] = [];
  let buttons: HTMLElement | undefined;

  const answer = async (
    vraag: string,
    invoer: Invoer,
    tekst: string,
    gekozen: HTMLElement,
  ): Promise<void> => {
    const found = await gesprek.vraag(vraag);
    const beurt = verloop.beurt(vraag);
    if (!found.ok || !beurt) return;
    await verstuur(toneel, beurt, { vraag: found.waarde.vraag, invoer, tekst, isWijziging: true, gekozen });
  };
  const act = ({ doe, tekst }: Voorstel, pressed: HTMLElement): void => {
    if (pressed.ariaDisabled) return;
    voorstel = [];
    for (const button of buttons?.children ?? []) button.toggleAttribute('disabled', button !== pressed);
    pressed.ariaDisabled = 'true';
    if (doe.soort === 'toon') void toneel.wijzig(doe.vraag);
    else if (doe.soort === 'ga') naar(doe.naar, true);
    else if (doe.soort === 'antwoord') {
      const { waarde, toelichting } = doe;
      void answer(doe.vraag, toelichting ? { waarde, toelichting } : { waarde }, tekst, pressed);
    } else {
      buttons?.remove();
      terug();
    }
  };
  const say = ({ zegt, voorstellen }: BerichtAntwoord): void => {
    buttons?.remove();
    voorstel = voorstellen;
    buttons = h(
      'div',
      { class: 'rij' },
      ...voorstellen.map((item) => {
        const button: HTMLElement = knop('optie', () => act(item, button), h('span', {}, item.tekst));
        return button;
      }),
    );
    const row = verloop.zegt('ik', ...zegt.map((text) => h('p', {}, text)));
    if (voorstellen.length > 0) row.append(buttons);
    toneel.schuif.naar(row);
  };

  return async (tekst) => {
    const asked = verloop.huidige;
    verloop.verdicht();
    const typed = verloop.zegt('u', tekst);
    toneel.schuif.naar(typed);
    const { gezegd: said, elders } = await gesprek.bericht<BerichtAntwoord>({
      tekst,
      ...(verloop.getoond ? { vraag: verloop.getoond } : {}),
      voorstel,
    });
    if (elders.length > 0) meldElders(toneel, elders);
    if (!said.ok) {
      if (isVerdwenen(said)) return toneel.verdwenen(said);
      toneel.seint('fout', { status: said.status });
      const row = verloop.zegt('ik', uitlegVan(said));
      toneel.schuif.naar(row);
      return omroep.zeg(uitlegVan(said));
    }
    const { waarde } = said;
    toneel.werkBij(waarde.zegt.join(' '));
    // What was typed stands below the question that it answers.
    if (asked !== verloop.huidige) verloop.onderaan(typed);
    say(waarde);
    const { gedaan, begrepen } = waarde;
    if (begrepen.vraag && (gedaan === 'geantwoord' || gedaan === 'herzien')) {
      const found = await gesprek.vraag(begrepen.vraag);
      if (found.ok) seintAntwoord(toneel, found.waarde.vraag, gedaan === 'herzien');
    }
    if (waarde.toont) void toneel.wijzig(waarde.toont, false);
    if (waarde.gaatNaar) naar(waarde.gaatNaar, false);
  };
}

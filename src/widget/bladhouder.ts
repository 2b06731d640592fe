import { type Blad, laterBlad, overzichtBlad, wisBlad } from './bladen.ts';
import { h, knop, kop } from './dom.ts';
import { uitlegVan } from './mislukt.ts';
import { codeOf } from './sleutelbos.ts';
import { rapportAdres, vulAdvies } from './slot.ts';
import * as T from './teksten.ts';
import type { Toneel } from './toneel.ts';

export type Plek = 'overzicht' | 'advies' | 'later' | 'wissen';

/** Shows sheets in front of the conversation, and the menu that leads to them. */
export interface Bladhouder {
  toonMenu(): void;
  /** Opens a sheet; the focus goes there, or stays where it is. */
  naar(plek: Plek, metFocus: boolean): void;
  sluit(): void;
}

export function createBladhouder(toneel: Toneel): Bladhouder {
  const { gesprek, kader, verloop, omroep } = toneel;
  const sheet = h('div', { class: 'blad', hidden: true });
  kader.scherm.append(verloop.node, sheet);

  const show = ({ titel, inhoud }: Blad, metFocus = true): void => {
    const heading = kop(3, titel);
    sheet.replaceChildren(heading, ...inhoud, knop('link', back, T.terug));
    verloop.node.hidden = true;
    sheet.hidden = false;
    kader.scherm.scrollTop = 0;
    if (metFocus) heading.focus();
    else omroep.zeg(titel);
  };
  const sluit = (): void => {
    sheet.hidden = true;
    verloop.node.hidden = false;
  };
  const back = (): void => {
    sluit();
    toneel.naarHuidige();
  };
  const erase = async (): Promise<void> => {
    show({ titel: T.wis, inhoud: [h('p', {}, T.laden)] });
    const erased = await gesprek.wis();
    if (!erased.ok) return show({ titel: T.wis, inhoud: [h('p', {}, uitlegVan(erased))] });
    toneel.seint('gewist', {});
    toneel.leeg();
    verloop.zegt(
      'ik',
      h('p', {}, T.gewist),
      knop('actie', () => void toneel.herstart(), T.nieuw),
    );
    omroep.zeg(T.gewist);
    // The heading had the focus and is going; its place is the title.
    if (!sheet.hidden) kader.focus();
    sluit();
  };
  const naar = (plek: Plek, metFocus: boolean): void => {
    const { stand, toegang } = gesprek;
    if (!stand || !toegang) return;
    const body = h('div', { class: 'advies' });
    const sheets: Record<Plek, () => Blad> = {
      overzicht: () => overzichtBlad(stand, (vraag) => void toneel.wijzig(vraag)),
      advies: () => ({ titel: stand.vraag ? T.tussenAdvies : T.uwAdvies, inhoud: [body] }),
      later: () => laterBlad(codeOf(toegang), rapportAdres(toneel), omroep.zeg),
      wissen: () => wisBlad(() => void erase()),
    };
    show(sheets[plek](), metFocus);
    if (plek === 'advies') void vulAdvies(toneel, body);
  };

  return {
    sluit,
    naar,
    toonMenu() {
      kader.menu([
        [T.overzicht, () => naar('overzicht', true)],
        [gesprek.stand?.vraag ? T.tussenAdvies : T.uwAdvies, () => naar('advies', true)],
        [T.later, () => naar('later', true)],
        [T.wis, () => naar('wissen', true)],
      ]);
    },
  };
}

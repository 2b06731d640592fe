import type { Advies, Suggestie } from '../advies/advies.ts';
import { h, knop, kop, uitklap, uitlegrij, verborgen } from './dom.ts';
import * as T from './teksten.ts';
import { plaats } from './uitleg.ts';

/**
 * The advice: the situation, the suggestions with their reasons, the dilemmas and what to find out.
 *
 * @param wijzig shows a question, to answer it now
 * @param rapport the address of the whole report, with the key in its fragment
 */
export function adviesInhoud(advies: Advies, wijzig: (vraag: string) => void, rapport: string): Node[] {
  const { profiel, suggesties, dilemmas, uitzoeken } = advies;
  const report = h('a', { class: 'actie', href: rapport, target: '_blank', rel: 'noopener' }, T.rapport);
  const parts: (Node | false | undefined)[] = [
    advies.voorlopig && h('p', { class: 'melding' }, T.voorlopig),
    kop(4, T.situatie),
    profiel.zinnen.length === 0 && h('p', {}, T.geenBeeld),
    h('ul', {}, ...profiel.zinnen.map(({ tekst }) => h('li', {}, tekst))),
    kop(4, T.suggesties),
    suggesties.length === 0 && h('p', {}, T.geenSuggesties),
    h('ol', { class: 'suggesties' }, ...suggesties.map((suggestie) => h('li', {}, suggestieBlok(suggestie)))),
    dilemmas.length > 0 && kop(4, T.dilemmas),
    ...dilemmas.map(({ titel, vraag, afweging, lessen, titels, wanneer }) =>
      uitklap(
        titel,
        h(
          'ul',
          {},
          ...lessen.map((les, index) =>
            h(
              'li',
              {},
              titels[index],
              ...wanneer
                .filter((side) => side.les === les)
                .map(({ als }) => h('small', {}, `${T.als} ${als}`)),
            ),
          ),
        ),
        h('p', {}, h('strong', {}, vraag)),
        h('p', {}, afweging),
      ),
    ),
    uitzoeken.length > 0 && kop(4, T.uitzoeken),
    uitzoeken.length > 0 &&
      h(
        'ol',
        {},
        ...uitzoeken.map(({ vraag, stelt, waarom, bijWie, gevolg }) =>
          h(
            'li',
            {},
            h('strong', {}, stelt),
            h(
              'p',
              {},
              [waarom, bijWie?.length && T.vraagHet(bijWie.join(', ')), gevolg].filter(Boolean).join(' '),
            ),
            knop('link', () => wijzig(vraag), T.weetNu, verborgen(`: ${stelt}`)),
          ),
        ),
      ),
    h('p', { class: 'zacht' }, advies.stabiliteit.tekst, ' ', T.geenOordeel),
    report,
  ];
  return parts.filter((part) => part instanceof Node);
}

function suggestieBlok(suggestie: Suggestie): HTMLElement {
  const { titel, groep, kern, stappen, redenen, omdat, bronnen, bewijs, kanttekening, nietAls, anders } =
    suggestie;
  return h(
    'div',
    { class: 'suggestie' },
    h('p', { class: 'merk' }, T.groepen[groep]),
    h('h5', {}, titel),
    h('p', {}, kern),
    h('p', { class: 'kopje' }, T.stappen),
    h(
      'ol',
      {},
      ...stappen.map(({ tekst, termijn, eigen }) =>
        h(
          'li',
          {},
          tekst,
          h(
            'small',
            {},
            [T.termijn[termijn] ?? termijn, eigen && T.onzeUitwerking].filter(Boolean).join(' · '),
          ),
        ),
      ),
    ),
    uitklap(
      T.waaromDit,
      h(
        'dl',
        {},
        uitlegrij(
          T.past,
          redenen.map((reden) => h('div', {}, reden)),
        ),
        uitlegrij(
          T.omdat,
          omdat.map(({ stelt, antwoord }) => h('div', {}, `${stelt} `, h('strong', {}, antwoord))),
        ),
        uitlegrij(
          T.staat,
          bronnen.map((bron) => h('div', {}, `${bron.titel}, ${plaats(bron.paragraaf, bron.pagina)}`)),
        ),
        uitlegrij(T.bewijs, bewijs),
        uitlegrij(T.kanttekening, kanttekening),
        uitlegrij(T.nietAls, nietAls),
        uitlegrij(
          T.anders,
          anders.map(({ stelt, antwoord, gevolg }) => h('div', {}, `${stelt} ${T.met(antwoord)} ${gevolg}`)),
        ),
      ),
    ),
  );
}

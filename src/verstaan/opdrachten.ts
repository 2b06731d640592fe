import { askedText } from '../advies/reasons.ts';
import { NVT, WEET_NIET } from '../content/condition/condition.ts';
import { diagnose } from '../diagnose/diagnose.ts';
import { describeProgress } from '../gesprek/progress.ts';
import type { Begrip, Voorstel } from './bericht.ts';
import {
  answerButton,
  askAbout,
  goButton,
  nothingButton,
  optionButtons,
  type Reactie,
  record,
  showButton,
  understood,
  weetNietButton,
} from './reactie.ts';
import { type Situatie, stelt } from './situatie.ts';

type Antwoorder = (situatie: Situatie) => Reactie;

const ONWARD = 'Verder met de vraag';

/** What is done and said for each request or remark that needs no further reading. */
export const OPDRACHTEN: Readonly<Partial<Record<Begrip, Antwoorder>>> = {
  'weet-niet': ({ vraag }) =>
    vraag === undefined ? allDone('weet-niet') : withHelpers(record(vraag, WEET_NIET, 'weet-niet'), vraag),
  nvt: (situatie) => {
    const { vraag } = situatie;
    if (vraag === undefined) return allDone('nvt');
    if (vraag.compiled.vraag.nvt === true) return record(vraag, NVT, 'nvt');
    return {
      begrepen: { soort: 'nvt', vraag: vraag.key, zekerheid: 'vragend' },
      zegt: ['“Niet van toepassing” kan bij deze vraag niet. Past geen antwoord, kies dan “Weet ik niet”.'],
      voorstellen: [weetNietButton(vraag), nothingButton(ONWARD)],
    };
  },
  overslaan: ({ vraag }) => {
    if (vraag === undefined) return allDone('overslaan');
    if (vraag.antwoord !== undefined) return remark('overslaan', ['Uw antwoord blijft staan.']);
    return {
      begrepen: { soort: 'overslaan', vraag: vraag.key, waarde: WEET_NIET, zekerheid: 'vragend' },
      zegt: [
        'Overslaan kan met “Weet ik niet”. Het telt dan niet tegen u, maar uw beeld wordt minder scherp.',
      ],
      voorstellen: [
        weetNietButton(vraag),
        ...(vraag.compiled.vraag.nvt === true ? [answerButton(vraag, 'Niet van toepassing', NVT)] : []),
        nothingButton('Toch antwoorden'),
      ],
    };
  },
  terug: ({ path, vraag }) => {
    const place = vraag === undefined ? path.length : path.findIndex(({ key }) => key === vraag.key);
    const before = path.slice(0, place).findLast(({ antwoord }) => antwoord !== undefined);
    if (before === undefined) return remark('terug', ['Dit is de eerste vraag. Verder terug kan niet.']);
    return {
      begrepen: { soort: 'terug', vraag: before.key, zekerheid: 'zeker' },
      zegt: ['Dit was de vorige vraag. Uw antwoord staat er nog.'],
      toont: before.key,
    };
  },
  opnieuw: () => ({
    begrepen: understood('opnieuw', 'vragend'),
    zegt: [
      'Wilt u opnieuw beginnen? Dan wist u eerst dit gesprek, met al uw antwoorden. Eén antwoord wijzigen kan ook.',
    ],
    voorstellen: [
      goButton('Wis dit gesprek', 'wissen'),
      goButton('Bekijk mijn antwoorden', 'overzicht'),
      nothingButton('Nee, verder met de vraag'),
    ],
  }),
  stop: ({ stand }) => ({
    begrepen: understood('stop', 'vragend'),
    zegt: ['Wilt u stoppen? Uw antwoorden blijven bewaard, tenzij u ze wist.'],
    voorstellen: [
      goButton('Later verder', 'later'),
      ...(stand.gesprek.antwoorden.size > 0 ? [goButton('Advies tot nu toe', 'advies')] : []),
      goButton('Wis dit gesprek', 'wissen'),
      nothingButton('Nee, verder met de vraag'),
    ],
  }),
  pauze: () => ({
    begrepen: understood('pauze'),
    zegt: ['Uw antwoorden zijn bewaard. Bij “Later verder” vindt u de code waarmee u terugkomt.'],
    gaatNaar: 'later',
  }),
  waarom: ({ vraag }) =>
    vraag === undefined
      ? allDone('waarom')
      : about('waarom', vraag, [filled(vraag, vraag.compiled.vraag.waarom)]),
  voorbeeld: ({ vraag }) => {
    if (vraag === undefined) return allDone('voorbeeld');
    const { toelichting, voorbeeld, weetHet = [] } = vraag.compiled.vraag;
    return about('voorbeeld', vraag, [
      ...(toelichting === undefined ? [] : [filled(vraag, toelichting)]),
      ...(voorbeeld === undefined ? [] : [`Een voorbeeld: ${filled(vraag, voorbeeld)}`]),
      ...(weetHet.length === 0 ? [] : [`Dit weet misschien: ${weetHet.join(', ')}.`]),
      ...(toelichting === undefined && voorbeeld === undefined
        ? [filled(vraag, vraag.compiled.vraag.waarom)]
        : []),
    ]);
  },
  opties: ({ vraag }) => {
    if (vraag === undefined) return allDone('opties');
    return {
      begrepen: { soort: 'opties', vraag: vraag.key, zekerheid: 'zeker' },
      zegt: [
        stelt(vraag),
        HOW_TO_ANSWER[vraag.compiled.vraag.soort],
        'U kunt ook typen: “weet ik niet”, “terug”, “waarom vraagt u dat?”, “wat betekent …?”, “vat samen” of “later verder”.',
      ],
      voorstellen: optionButtons(vraag),
    };
  },
  samenvatting: ({ stand: { versie }, walked, path }) => {
    const { samenvatting } = diagnose(versie.flow, walked, versie.zinnen);
    const answered = path.filter(({ antwoord }) => antwoord !== undefined).length;
    return {
      begrepen: understood('samenvatting'),
      zegt: [
        answered === 1 ? 'U heeft één vraag beantwoord.' : `U heeft ${answered} vragen beantwoord.`,
        samenvatting === '' ? 'Daarmee is nog niet veel over uw situatie te zeggen.' : samenvatting,
      ],
      voorstellen: [
        ...(answered > 0
          ? [goButton('Bekijk mijn antwoorden', 'overzicht'), goButton('Advies tot nu toe', 'advies')]
          : []),
        nothingButton(ONWARD),
      ],
    };
  },
  voortgang: ({ path }) =>
    remark('voortgang', [describeProgress(path).tekst, 'U kunt altijd pauzeren: typ “later verder”.']),
  advies: ({ stand, huidige }) => {
    if (stand.gesprek.antwoorden.size === 0) {
      return remark('advies', ['Het advies volgt uit uw antwoorden. Beantwoord eerst een paar vragen.']);
    }
    return {
      begrepen: understood('advies'),
      zegt: [
        huidige === undefined
          ? 'Hier is uw advies.'
          : 'Hier is het advies tot nu toe. Het wordt beter met elk antwoord.',
      ],
      gaatNaar: 'advies',
    };
  },
  overzicht: ({ stand }) =>
    stand.gesprek.antwoorden.size === 0
      ? remark('overzicht', ['U heeft nog geen vraag beantwoord.'])
      : {
          begrepen: understood('overzicht'),
          zegt: ['Dit zijn uw antwoorden. U kunt ze daar wijzigen.'],
          gaatNaar: 'overzicht',
        },
  groet: (situatie) =>
    remark('groet', ['Dag. Ik stel u vragen over uw opgave en geef daarna advies.', ...again(situatie)]),
  dank: (situatie) => remark('dank', ['Graag gedaan.', ...again(situatie)]),
  instemming: (situatie) => withOptions(situatie, remark('instemming', ['Goed.', ...again(situatie)])),
  ontkenning: (situatie) =>
    withOptions(
      situatie,
      remark('ontkenning', [
        'Wat klopt er niet? U kunt een eerder antwoord altijd wijzigen.',
        ...again(situatie),
      ]),
      lastAnswered(situatie),
    ),
  'over-ons': (situatie) =>
    remark('over-ons', [
      'Ik ben Stuurwijzer, een computerprogramma en geen mens. Ik gebruik geen taalmodel: ik herken woorden en volg vaste regels.',
      'Ik stel vragen over een publieke opgave en geef suggesties uit onderzoek, elk met reden en bron. U beslist zelf.',
      ...again(situatie),
    ]),
  privacy: (situatie) =>
    remark('privacy', [
      'Alleen uw antwoorden worden bewaard, bij de organisatie die deze dienst aanbiedt. U heeft geen account, en wie uw code niet heeft, kan er niet bij.',
      'Wat u typt, wordt alleen bewaard als het uw antwoord op een open vraag is. U kunt alles wissen. Noem geen namen van personen.',
      ...again(situatie),
    ]),
  klacht: (situatie) => ({
    ...remark('klacht', [
      'Vervelend. U kunt deze vraag overslaan met “Weet ik niet”, of later verdergaan.',
      'Met een klacht kunt u terecht bij de beheerder van de site waar u dit gesprek vond.',
      ...again(situatie),
    ]),
    voorstellen: [
      ...(situatie.vraag === undefined ? [] : [weetNietButton(situatie.vraag)]),
      goButton('Later verder', 'later'),
      nothingButton(ONWARD),
    ],
  }),
  belediging: (situatie) => ({
    ...remark('belediging', [
      'Ik merk dat het niet lekker loopt. Ik ben maar een programma. Zullen we rustig verdergaan?',
      ...again(situatie),
    ]),
    voorstellen: [
      ...(situatie.vraag === undefined ? [] : [weetNietButton(situatie.vraag)]),
      goButton('Later verder', 'later'),
      nothingButton(ONWARD),
    ],
  }),
};

const HOW_TO_ANSWER = {
  keuze: 'Kies één antwoord. U kunt het typen in uw eigen woorden, of met een nummer: “de tweede”.',
  meerkeuze: 'U mag er meer kiezen, bijvoorbeeld “de eerste en de derde”, of “geen van deze”.',
  schaal: 'Typ een getal.',
  tekst: 'Typ uw antwoord in uw eigen woorden.',
  lijst: 'Typ ze achter elkaar, met komma’s ertussen.',
} as const;

function remark(soort: Begrip, zegt: readonly string[]): Reactie {
  return { begrepen: understood(soort), zegt };
}

function about(soort: Begrip, vraag: NonNullable<Situatie['vraag']>, zegt: readonly string[]): Reactie {
  return { begrepen: { soort, vraag: vraag.key, zekerheid: 'zeker' }, zegt };
}

function allDone(soort: Begrip): Reactie {
  return {
    begrepen: understood(soort),
    zegt: ['Er staat geen vraag meer open.'],
    voorstellen: [goButton('Naar het advies', 'advies'), goButton('Bekijk mijn antwoorden', 'overzicht')],
  };
}

function filled({ item }: NonNullable<Situatie['vraag']>, text: string): string {
  return askedText(text, item?.tekst);
}

function again({ vraag }: Situatie): readonly string[] {
  return vraag === undefined ? [] : [`De vraag is: ${stelt(vraag)}`];
}

function withOptions({ vraag }: Situatie, reactie: Reactie, more: readonly Voorstel[] = []): Reactie {
  return { ...reactie, voorstellen: [...(vraag === undefined ? [] : optionButtons(vraag)), ...more] };
}

function lastAnswered({ path }: Situatie): readonly Voorstel[] {
  const last = path.findLast(({ antwoord }) => antwoord !== undefined);
  return last === undefined ? [] : [showButton('Wijzig mijn vorige antwoord', last.key)];
}

function withHelpers(reactie: Reactie, { compiled }: NonNullable<Situatie['vraag']>): Reactie {
  const { weetHet = [] } = compiled.vraag;
  return weetHet.length === 0
    ? reactie
    : { ...reactie, zegt: [...reactie.zegt, `Dit weet misschien: ${weetHet.join(', ')}.`] };
}

/** Asks whether "weet ik niet" is meant. */
export function maybeUnknown({ vraag }: Situatie): Reactie | undefined {
  return vraag === undefined ? undefined : askAbout(vraag, [WEET_NIET], { soort: 'weet-niet' });
}

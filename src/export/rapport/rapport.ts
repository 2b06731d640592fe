import type { Tekening } from './tekening.ts';

/**
 * The report as an outline of words: page, print, Word, Markdown and JSON are all made of it, so that they never
 * say different things. It knows no markup; each form decides how a block looks there.
 */
export interface Rapport {
  readonly titel: string;
  /** The flow and the day, for headers and footers. */
  readonly ondertitel: string;
  /** What comes before the first part. */
  readonly vooraf: readonly Blok[];
  readonly delen: readonly Deel[];
}

export interface Deel {
  readonly id: string;
  readonly titel: string;
  readonly blokken: readonly Blok[];
}

export type Blok =
  | {
      readonly soort: 'alinea';
      readonly tekst: Tekst;
      readonly toon?: 'citaat' | 'melding' | 'zacht';
    }
  | { readonly soort: 'kop'; readonly niveau: 3 | 4 | 5; readonly tekst: string; readonly id?: string }
  | {
      readonly soort: 'lijst';
      readonly punten: readonly Tekst[];
      readonly genummerd?: true;
      readonly toon?: 'zinnen' | 'stappen';
    }
  | Tabel
  /** Names with what is known of each. */
  | { readonly soort: 'feiten'; readonly feiten: readonly Feit[] }
  | { readonly soort: 'tekening'; readonly tekening: Tekening }
  /** One click deep on a screen; everywhere else simply there. */
  | {
      readonly soort: 'diep';
      readonly titel: string;
      /** What is unfolded, for who only hears the title. */
      readonly over?: string;
      /** On paper it stands in an appendix, or it would drown what it explains. */
      readonly bijlage?: true;
      readonly blokken: readonly Blok[];
    }
  /** What belongs together: one suggestion, one dilemma, one case. */
  | { readonly soort: 'kaart'; readonly id?: string; readonly blokken: readonly Blok[] };

export interface Feit {
  readonly naam: string;
  readonly waarde: readonly Tekst[];
}

export interface Tabel {
  readonly soort: 'tabel';
  readonly titel: string;
  /** The title says what stands above it already. */
  readonly titelVerborgen?: true;
  readonly kolommen: readonly string[];
  readonly kolommenVerborgen?: true;
  /** The first cell is the heading of its row; a cell has one or more lines. */
  readonly rijen: readonly (readonly Cel[])[];
}
export type Cel = readonly Tekst[];

/** Words, or words with pieces that mean something. */
export type Tekst = string | readonly Stuk[];

export type Stuk =
  | string
  | { readonly soort: 'sterk'; readonly tekst: string }
  | { readonly soort: 'zacht'; readonly tekst: string }
  /** A lesson or case of the library, or a place in this report. */
  | {
      readonly soort: 'naar';
      readonly doel: 'les' | 'casus' | 'hier';
      readonly id: string;
      readonly tekst: string;
    }
  | Bronstuk
  /** On with the next line. */
  | { readonly soort: 'regel' }
  /** Something to do on a screen, about one question; nowhere else. */
  | {
      readonly soort: 'doe';
      readonly daad: 'wijzig' | 'wat-als' | 'weet-nu';
      readonly vraag: string;
      readonly stelt: string;
    };

/** A place in a source. */
export interface Bronstuk {
  readonly soort: 'bron';
  readonly bron: string;
  readonly titel: string;
  readonly paragraaf: string;
  readonly pagina?: string;
  /** How strong the evidence there is, in words. */
  readonly bewijs?: string;
}

/** A place in a source in words: "Titel, paragraaf 5.4.1, pagina 58 (één casus)". */
export function bronInWoorden({ titel, paragraaf, pagina, bewijs }: Omit<Bronstuk, 'soort'>): string {
  const part = /^\d/.test(paragraaf) ? `paragraaf ${paragraaf}` : paragraaf;
  const place = [titel, part, ...(pagina === undefined ? [] : [`pagina ${pagina}`])].join(', ');
  return bewijs === undefined ? place : `${place} (${bewijs})`;
}

/** The words of a text alone, without what can only be clicked. */
export function woordenVan(tekst: Tekst): string {
  if (typeof tekst === 'string') return tekst;
  const words = tekst.map((stuk) => {
    if (typeof stuk === 'string') return stuk;
    if (stuk.soort === 'doe') return '';
    if (stuk.soort === 'regel') return ' · ';
    return stuk.soort === 'bron' ? bronInWoorden(stuk) : stuk.tekst;
  });
  return words.join('').trim();
}

/** What stands one click deep on a screen and in an appendix on paper; none when there is nothing. */
export function bijlageVan({ delen }: Rapport): Deel | undefined {
  const blokken = delen.flatMap(({ titel, blokken: own }) =>
    own.flatMap((blok): readonly Blok[] =>
      isBijlage(blok)
        ? [{ soort: 'alinea', tekst: [{ soort: 'sterk', tekst: titel }] }, ...blok.blokken]
        : [],
    ),
  );
  return blokken.length === 0
    ? undefined
    : { id: 'bijlage', titel: 'Bijlage: waarop het beeld rust', blokken };
}

/** Whether a block stands in the appendix on paper. */
export function isBijlage(blok: Blok): blok is Extract<Blok, { soort: 'diep' }> {
  return blok.soort === 'diep' && blok.bijlage === true;
}

/** The parts as they stand on paper: without what is in the appendix, and the appendix last. */
export function delenOpPapier(rapport: Rapport): readonly Deel[] {
  const bijlage = bijlageVan(rapport);
  const delen = rapport.delen.map((deel) => ({
    ...deel,
    blokken: deel.blokken.filter((blok) => !isBijlage(blok)),
  }));
  return bijlage === undefined ? delen : [...delen, bijlage];
}

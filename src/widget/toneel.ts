import type { Mislukt } from './api-client.ts';
import type { Gesprek } from './gesprek.ts';
import type { Kader, Weergave } from './kader.ts';
import type { Omroep } from './omroep.ts';
import type { Schuif } from './schuif.ts';
import type {
  StuurwijzerAdvies,
  StuurwijzerAntwoord,
  StuurwijzerFout,
  StuurwijzerGewist,
  StuurwijzerStart,
} from './stuurwijzer.ts';
import type { Verloop } from './verloop.ts';

/** What the element was given. */
export interface Instellingen {
  readonly basis: string;
  readonly flow: string;
  readonly titel: string | null;
  readonly opening: string | null;
  readonly weergave: Weergave;
  readonly isIngeklapt: boolean;
  readonly inbedding: string | null;
  readonly metTekst: boolean;
  /** Under which name the key of the conversation is kept. */
  readonly naam: string;
}

/** What the page around it is told; the element adds which flow it is. */
interface Seinen {
  readonly start: Omit<StuurwijzerStart, 'flow'>;
  readonly antwoord: Omit<StuurwijzerAntwoord, 'flow'>;
  readonly advies: Omit<StuurwijzerAdvies, 'flow'>;
  readonly fout: Omit<StuurwijzerFout, 'flow'>;
  readonly gewist: Omit<StuurwijzerGewist, 'flow'>;
}

export type Seint = <Naam extends keyof Seinen>(naam: Naam, detail: Seinen[Naam]) => void;

/** What the parts of one widget share, and what each asks of the others. */
export interface Toneel {
  readonly instellingen: Instellingen;
  readonly seint: Seint;
  readonly gesprek: Gesprek;
  readonly verloop: Verloop;
  readonly kader: Kader;
  readonly omroep: Omroep;
  readonly schuif: Schuif;
  /** Makes the screen say what the server said, and tells what is new, after this sentence. */
  werkBij(eerst?: string): void;
  /** Shows the question with this key where it stands, to change its answer; the focus goes there, or stays. */
  wijzig(vraag: string, metFocus?: boolean): Promise<void>;
  /** The focus to the question at hand. */
  naarHuidige(): void;
  herstart(): Promise<void>;
  /** Empties the screen. */
  leeg(): void;
  /** The conversation is not there any more. */
  verdwenen(waarom?: Mislukt): void;
}

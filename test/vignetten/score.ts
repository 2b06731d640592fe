import type { Advies } from '../../src/advies/advies.ts';
import { advise } from '../../src/advies/advise.ts';
import type { Antwoord } from '../../src/flow/antwoord.ts';
import { walk } from '../../src/flow/walk.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import type { Vignet } from './vignet.ts';

/** How the advice on one vignette compares with what its source would say. */
export interface Score {
  readonly id: string;
  readonly bron: string;
  readonly advies: Advies;
  readonly hoofdknelpunt: { readonly gevonden: string; readonly isGoed: boolean };
  /** Undefined when the vignette expects no role. */
  readonly regierol: { readonly gevonden: string; readonly isGoed: boolean } | undefined;
  readonly niveaus: { readonly goed: number; readonly van: number };
  readonly moet: readonly { readonly tekst: string; readonly hoe: 'in-zicht' | 'genoemd' | 'gemist' }[];
  /** Forbidden advice that was given. */
  readonly geschonden: readonly string[];
}

/** Plays the answers of a vignette as a person would give them, and compares. */
export function scoreVignet(versie: FlowVersie, vignet: Vignet): Score {
  const advies = advise(versie, vignet.id, playAnswers(versie, vignet.antwoorden));
  const { verwacht } = vignet;
  const level = (id: string) => advies.profiel.dimensies.find((dimensie) => dimensie.id === id);
  const main = level('hoofdknelpunt');
  const role = level('regierol');
  const sight = lessonsOf(advies);
  const unfolded = new Set(advies.ookPassend.map(({ les }) => les));
  const asked = new Set(advies.uitzoeken.map(({ vraag }) => vraag));
  const levels = Object.entries(verwacht.niveaus);
  return {
    id: vignet.id,
    bron: verwacht.bron,
    advies,
    hoofdknelpunt: {
      gevonden: main?.tekst ?? '',
      isGoed: main?.mogelijk.length === 1 && verwacht.hoofdknelpunt.includes(main.niveau),
    },
    regierol:
      verwacht.regierol.length === 0
        ? undefined
        : {
            gevonden: role?.tekst ?? '',
            isGoed: role !== undefined && verwacht.regierol.includes(role.niveau),
          },
    niveaus: {
      goed: levels.filter(([id, right]) => right.includes(level(id)?.niveau ?? '')).length,
      van: levels.length,
    },
    moet: verwacht.moet.map(({ tekst, lessen, vragen }) => ({
      tekst,
      hoe: lessen.some((les) => sight.has(les))
        ? 'in-zicht'
        : lessen.some((les) => unfolded.has(les)) || vragen.some((vraag) => asked.has(vraag))
          ? 'genoemd'
          : 'gemist',
    })),
    geschonden: verwacht.mag_niet
      .filter(({ lessen }) => lessen.some((les) => sight.has(les)))
      .map(({ tekst }) => tekst),
  };
}

/** The lessons that a person sees at once: suggestions, and both sides of a dilemma. */
function lessonsOf({ suggesties, dilemmas }: Advies): ReadonlySet<string> {
  return new Set([...suggesties.map(({ les }) => les), ...dilemmas.flatMap(({ lessen }) => lessen)]);
}

/** Gives the answers in the order of asking; what the flow does not ask is left out. */
function playAnswers(versie: FlowVersie, inputs: Vignet['antwoorden']): Map<string, Antwoord> {
  const antwoorden = new Map<string, Antwoord>();
  for (;;) {
    const asked = walk(versie.flow, antwoorden).path.find(({ key }) => !antwoorden.has(key));
    if (asked === undefined) return antwoorden;
    const input = inputs[asked.key];
    const parsed = asked.compiled.soort.parse(input ?? 'weet-niet');
    if (!parsed.ok) throw new Error(`${asked.key}: ${parsed.faults.join('; ')}`);
    antwoorden.set(asked.key, { waarde: parsed.waarde });
  }
}

/** The sums over several vignettes. */
export function total(scores: readonly Score[]) {
  const must = scores.flatMap(({ moet }) => moet);
  const roles = scores.flatMap(({ regierol }) => regierol ?? []);
  return {
    moet: must.length,
    inZicht: must.filter(({ hoe }) => hoe === 'in-zicht').length,
    genoemd: must.filter(({ hoe }) => hoe !== 'gemist').length,
    geschonden: scores.flatMap(({ geschonden }) => geschonden).length,
    hoofdknelpunt: scores.filter(({ hoofdknelpunt }) => hoofdknelpunt.isGoed).length,
    regierol: roles.filter(({ isGoed }) => isGoed).length,
    regierollen: roles.length,
    niveaus: scores.reduce((sum, { niveaus }) => sum + niveaus.goed, 0),
    niveausVan: scores.reduce((sum, { niveaus }) => sum + niveaus.van, 0),
    aantal: scores.length,
  };
}

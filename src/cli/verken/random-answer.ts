import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { LijstVraag, MeerkeuzeVraag, Vraag } from '../../content/schema/vraag.ts';
import type { Random } from './seeded-random.ts';

const WEET_NIET_CHANCE = 0.06;
const NVT_CHANCE = 0.06;
const TICK_CHANCE = 0.3;

/** Something that a person could send as an answer: each option as likely as another, now and then "weet ik niet". */
export function randomAnswer(vraag: Vraag, random: Random): unknown {
  if (random.chance(WEET_NIET_CHANCE)) return WEET_NIET;
  if (vraag.nvt === true && random.chance(NVT_CHANCE)) return NVT;
  switch (vraag.soort) {
    case 'keuze':
      return vraag.opties[random.below(vraag.opties.length)]?.id;
    case 'meerkeuze':
      return randomTicks(vraag, random);
    case 'schaal':
      return vraag.schaal.van + random.below(vraag.schaal.tot - vraag.schaal.van + 1);
    case 'tekst':
      return 'Een verkenning.';
    case 'lijst':
      return randomItems(vraag, random);
  }
}

function randomTicks({ opties }: MeerkeuzeVraag, random: Random): string[] {
  const first = opties[random.below(opties.length)];
  if (first === undefined) return [];
  if (first.alleen === true) return [first.id];
  const others = opties.filter(
    (optie) => optie !== first && optie.alleen !== true && random.chance(TICK_CHANCE),
  );
  return [first, ...others].map(({ id }) => id);
}

/** Names from a fixed row, so that another answer to the same question keeps some and drops others. */
function randomItems({ lijst }: LijstVraag, random: Random): string[] {
  const count = lijst.minstens + random.below(lijst.hoogstens - lijst.minstens + 1);
  const from = random.below(2);
  return Array.from({ length: count }, (_, index) => `${lijst.enkelvoud} ${from + index + 1}`);
}

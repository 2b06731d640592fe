import type { Stabiliteit } from './advies.ts';
import type { Change } from './changes.ts';
import type { Judgement } from './judge.ts';

/** Whether two judgements name the same main problem. */
export function sameMain(a: Judgement, b: Judgement): boolean {
  const names = ({ situation }: Judgement): string => [...situation.main].sort().join();
  return names(a) === names(b);
}

/** How many answers could be another one, each by itself, without changing the main diagnosis. */
export function stabilityOf(judgement: Judgement, changes: readonly Change[]): Omit<Stabiliteit, 'kleinste'> {
  const answered = judgement.walked.path.filter(({ antwoord }) => antwoord !== undefined);
  const turning = new Set(
    changes.filter((change) => !sameMain(judgement, change.judgement)).map(({ asked }) => asked.key),
  );
  const gelijkBij = answered.filter(({ key }) => !turning.has(key)).length;
  const vanAntwoorden = answered.length;
  return {
    gelijkBij,
    vanAntwoorden,
    tekst:
      gelijkBij === vanAntwoorden
        ? `Uw hoofdknelpunt blijft gelijk, welk ander antwoord u ook op één vraag geeft (${vanAntwoorden} vragen).`
        : `Uw hoofdknelpunt blijft gelijk bij ${gelijkBij} van de ${vanAntwoorden} antwoorden; een ander antwoord op een van de overige kan het veranderen.`,
  };
}

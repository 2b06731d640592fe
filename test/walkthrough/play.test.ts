import { describe, expect, it } from 'vitest';
import { ALLES, PROEF, play } from './walkthrough-fixture.ts';

const missersOf = (stappen: string) => play(stappen).flatMap(({ missers }) => missers);

describe('a walkthrough', () => {
  it('comes true when every expectation holds', () => {
    const stappen = `  - antwoorden: { opgave: Een plein }
  - antwoord: { vraag: fase, waarde: verkenning, omdat: Het begint net. }
  - verwacht: { volgende: steun-raad, overgeslagen: cijfer }
  - pauze: { tekst: Stop, vragen: [Wat nu?], notities: [Wacht.], minuten: 5 }
  - wat_als: { vraag: fase, waarde: uitvoering, verwacht: { volgende: steun-raad } }
`;
    expect(missersOf(stappen)).toEqual([]);
  });

  it('checks levels, lessons and reasons of the advice', () => {
    const stappen = `${ALLES}  - verwacht:
      volgende: einde
      niveau: { legitimiteit: zwak }
      in_zicht: breng-terug
      niet_in_zicht: kies-rol
      reden: { les: breng-terug, omdat: herken }
`;
    const [, moment] = play(stappen);
    expect(moment?.missers.map(({ verwacht }) => verwacht)).toEqual(["de les 'kies-rol' is niet in zicht"]);
  });

  it('leaves a branch again', () => {
    const stappen = `  - antwoorden: { opgave: Een plein }
  - antwoord: { vraag: fase, waarde: verkenning }
  - wat_als: { vraag: fase, waarde: uitvoering, verwacht: { overgeslagen: cijfer } }
  - verwacht: { overgeslagen: cijfer }
`;
    const missers = missersOf(stappen);
    expect(missers).toHaveLength(1);
    expect(missers[0]).toMatchObject({ stap: 3, verwacht: "de vraag 'cijfer' wordt overgeslagen" });
  });

  it('says where a level is another, why, and how to mend it', () => {
    const [misser] = missersOf(`${ALLES}  - verwacht:\n      niveau:\n        legitimiteit: sterk\n`);
    expect(misser).toMatchObject({
      plaats: { file: PROEF, line: 23, column: 23 },
      stap: 2,
      verwacht: 'legitimiteit is sterk',
      gebeurde: 'legitimiteit is zwak (door steun-raad, steun-inwoners).',
    });
    expect(misser?.herstel).toContain('Pas dan de antwoorden of het verwachte niveau aan.');
  });

  it('says which question is asked when an answer comes too early, and plays no further', () => {
    const momenten = play(`  - antwoorden: { fase: verkenning }\n  - verwacht: { volgende: steun-raad }\n`);
    expect(momenten[0]?.missers).toMatchObject([
      { gebeurde: "nu is 'opgave' aan de beurt.", herstel: "Beantwoord eerst 'opgave'." },
    ]);
    expect(momenten[1]).toMatchObject({ isOvergeslagen: true, missers: [] });
  });

  it('says that a question is not asked in this situation', () => {
    const [misser] = missersOf(
      `  - antwoorden: { opgave: Een plein, fase: verkenning, steun-raad: breed, cijfer: 3 }\n`,
    );
    expect(misser).toMatchObject({
      verwacht: "de vraag 'cijfer' kan nu worden beantwoord",
      gebeurde: "deze vraag wordt bij deze antwoorden niet gesteld; nu is 'steun-inwoners' aan de beurt.",
    });
  });

  it('understands a typed sentence, and says what it took it for when it does not', () => {
    const stappen = (typ: string) =>
      `  - antwoorden: { opgave: Een plein }\n  - antwoord: { vraag: fase, typ: ${typ} }\n`;
    expect(missersOf(stappen('we voeren uit'))).toEqual([]);
    expect(missersOf(stappen('waarom vraagt u dat?'))).toMatchObject([
      { verwacht: "de zin “waarom vraagt u dat?” is een antwoord op 'fase'" },
    ]);
  });
});

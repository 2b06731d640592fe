import type { FC } from 'hono/jsx';
import { count } from '../../export/rapport/woorden.ts';
import { BESTAND_FOUTEN } from '../../gesprek/bestand-fout.ts';
import type { Overzetting } from '../../gesprek/carry-over.ts';
import type { BestandFout } from '../../gesprek/open-bewaarbestand.ts';
import { Layout } from '../layout.tsx';
import { Foutoverzicht } from '../parts/foutoverzicht.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { type GesprekProps, Naar } from '../parts/naar.tsx';
import { Overzetregels } from '../parts/overzetregels.tsx';
import type { Site } from '../site.ts';

export const FILE_INPUT = 'bestand';

/** What can be wrong with what was sent: also that nothing was. */
export type UploadFout = BestandFout | 'geen-bestand';

export function describeUploadFout(fout: UploadFout): string {
  return fout === 'geen-bestand' ? 'Kies eerst een bestand op uw computer.' : BESTAND_FOUTEN[fout];
}

/** The field for a private file, with what was wrong with the last one. */
export const BestandVeld: FC<{ readonly naam: string; readonly label: string; readonly fout?: string }> = ({
  naam,
  label,
  fout,
}) => (
  <div class="veld">
    <label for={naam}>{label}</label>
    <p class="hulp klein" id={`${naam}-hulp`}>
      Het bestand dat u bij “Bewaar op mijn computer” kreeg. De naam eindigt op .json.
    </p>
    {fout === undefined ? null : (
      <p class="fout" id={`${naam}-fout`}>
        {fout}
      </p>
    )}
    <input
      type="file"
      id={naam}
      name={naam}
      accept=".json,application/json"
      aria-describedby={fout === undefined ? `${naam}-hulp` : `${naam}-fout ${naam}-hulp`}
      {...(fout === undefined ? {} : { 'aria-invalid': 'true' })}
    />
  </div>
);

/** Puts a conversation back that was kept on a computer. */
export const TerugzettenPage: FC<{ readonly site: Site; readonly fout?: UploadFout }> = ({ site, fout }) => {
  const told = fout === undefined ? undefined : describeUploadFout(fout);
  return (
    <Layout site={site} titel="Een gesprek terugzetten" deel="gesprek" isEigen isFout={told !== undefined}>
      {told === undefined ? null : <Foutoverzicht fouten={[{ veld: FILE_INPUT, tekst: told }]} />}
      <h1>Een gesprek van uw computer terugzetten</h1>
      <p>
        Kies het bestand dat u eerder bewaarde. Wij zetten het gesprek terug op deze server en u gaat verder
        waar u was. Er gaat geen antwoord verloren. Zijn de vragen intussen gewijzigd, dan leest u wat u moet
        nakijken.
      </p>
      <form method="post" action={site.url('/gesprek/terugzetten')} enctype="multipart/form-data">
        <BestandVeld naam={FILE_INPUT} label="Uw bestand" {...(told === undefined ? {} : { fout: told })} />
        <button type="submit" class="knop">
          Zet terug
        </button>
      </form>
    </Layout>
  );
};

/** After putting back a conversation whose questions are known here no more: what needs another look. */
export const TeruggezetPage: FC<GesprekProps & { readonly overzetting?: Overzetting }> = ({
  site,
  sessie,
  overzetting,
}) => {
  const { size } = sessie.geopend.gesprek.antwoorden;
  return (
    <GesprekKader site={site} sessie={sessie} titel="Uw gesprek is teruggezet" plek="overzetten">
      <h1>Uw gesprek is teruggezet</h1>
      <p>
        {size === 1 ? 'Uw antwoord staat' : `Uw ${count(size, 'antwoord', 'antwoorden')} staan`} weer op deze
        server, met een nieuwe code. U vindt die bij “Later verder”.
      </p>
      {overzetting === undefined ? null : (
        <>
          <p>
            De vragen zijn gewijzigd sinds u dit gesprek bewaarde. Hieronder staat wat er anders is. De rest
            is precies gelijk gebleven.
          </p>
          <Overzetregels regels={overzetting.regels} koppen={['Toen', 'Nu']} />
        </>
      )}
      <p>
        <Naar site={site} sessie={sessie} pad="/gesprek" class="knop">
          Ga verder
        </Naar>
      </p>
    </GesprekKader>
  );
};

import type { FC } from 'hono/jsx';
import { Code, Stap } from './code.tsx';
import type { Platform } from './wens.ts';

/** Stands in the code until a person fills in the address of their portal. */
export const FALLBACK_PORTAL = 'https://portaal.uw-organisatie.nl';
const FALLBACK_SHAREPOINT = 'https://uw-tenant.sharepoint.com';

interface Props {
  readonly platform: Platform;
  readonly herkomst: string | undefined;
  readonly genoemd: readonly string[];
}

/** On the server of Stuurwijzer: which portal may embed it. */
export const StapLijst: FC<Props> = ({ herkomst, genoemd, platform }) => {
  const portaal = herkomst ?? (platform === 'sharepoint' ? FALLBACK_SHAREPOINT : FALLBACK_PORTAL);
  return (
    <Stap id="lijst" kop="Zet uw portaal op de lijst">
      {genoemd.includes(portaal) ? (
        <p>
          <strong>Dat is al gedaan.</strong> <code>{portaal}</code> staat op de lijst van deze Stuurwijzer.
        </p>
      ) : (
        <>
          <p>
            {herkomst === undefined
              ? 'U vulde geen adres in. Vervang het voorbeeld door het adres van uw portaal.'
              : 'Dit portaal staat nog niet op de lijst.'}{' '}
            Vraag wie Stuurwijzer beheert om deze instelling. Start Stuurwijzer daarna opnieuw.
          </p>
          <Code
            naam="Instelling van Stuurwijzer"
            tekst={`EMBED_ORIGINS="${[...genoemd, portaal].join(' ')}"`}
          />
        </>
      )}
      <p>
        Alleen wie op de lijst staat, mag Stuurwijzer in een frame tonen en vanuit een pagina aanroepen. Een
        adres telt tot en met de poort; wat daarachter staat, doet er niet toe.
      </p>
    </Stap>
  );
};

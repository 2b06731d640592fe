import { z } from '@hono/zod-openapi';
import { vindplaatsSchema } from '../vindplaats-schema.ts';

/** A study behind the lessons. */
export const bronSchema = z
  .object({
    id: z.string().describe('Het id van de bron.').openapi({ example: 'waardevol-bestuur' }),
    titel: z.string().describe('De titel.'),
    ondertitel: z.string().optional().describe('De ondertitel.'),
    auteurs: z.array(z.string()).readonly().describe('De auteurs.'),
    jaar: z.int().describe('Het jaar.').openapi({ example: 2017 }),
    uitgever: z.string().describe('De uitgever.'),
    soort: z.string().describe('Wat voor studie het is.'),
    kort: z.string().describe('De korte titel.'),
    bewijs: z.string().describe('Welk bewijs de bron heeft.'),
    grenzen: z.array(z.string()).readonly().describe('Wat het bewijs niet kan dragen.'),
    nietVoor: z.array(z.string()).readonly().describe('Waarvoor u de bron niet moet aanhalen.'),
    outline: z
      .array(
        z.object({
          paragraaf: z.string().describe('De paragraaf of het deel.'),
          titel: z.string().describe('De titel ervan.'),
          pagina: z.string().optional().describe('De bladzijde, waar bekend.'),
        }),
      )
      .readonly()
      .describe('De opbouw van de bron.'),
  })
  .describe('Een bron.')
  .openapi('Bron');

/** A term of the field. */
export const begripSchema = z
  .object({
    id: z.string().describe('Het id van het begrip.'),
    term: z.string().describe('Het woord.'),
    uitleg: z.string().describe('De uitleg.'),
    ook: z.array(z.string()).readonly().optional().describe('Andere woorden ervoor.'),
    bronnen: z.array(vindplaatsSchema).readonly().describe('Waarop de uitleg berust.'),
    verschil: z.string().optional().describe('Hoe de bronnen het woord anders gebruiken.'),
  })
  .describe('Een begrip.')
  .openapi('Begrip');

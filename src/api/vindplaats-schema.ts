import { z } from '@hono/zod-openapi';

const plaats = {
  bron: z.string().describe('Het id van de bron.').openapi({ example: 'waardevol-bestuur' }),
  paragraaf: z.string().describe('De paragraaf of het deel van de bron.').openapi({ example: '5.4.1' }),
  pagina: z.string().optional().describe('De bladzijde, waar bekend.').openapi({ example: '58' }),
};

/** A place in a source. */
export const vindplaatsSchema = z.object(plaats).describe('Een plaats in een bron.').openapi('Vindplaats');

/** A place in a source, with the title of the source. */
export const vindplaatsMetTitelSchema = z
  .object({ ...plaats, titel: z.string().describe('De titel van de bron.') })
  .describe('Een plaats in een bron, met de titel van die bron.')
  .openapi('VindplaatsMetTitel');

const bewijsSchema = z
  .enum([
    'auteur',
    'literatuur',
    'norm',
    'een-respondent',
    'meerdere-respondenten',
    'een-casus',
    'meerdere-casussen',
    'enquete',
  ])
  .describe('Hoe sterk het bewijs is.')
  .openapi('Bewijs');

/** A place in a source, with what its evidence is. */
export const bronverwijzingSchema = z
  .object({ ...plaats, titel: z.string().describe('De titel van de bron.'), bewijs: bewijsSchema })
  .describe('Een plaats in een bron, met de sterkte van het bewijs daar.')
  .openapi('Bronverwijzing');

export const lessoortSchema = z
  .enum(['advies', 'waarschuwing', 'kader', 'vraag', 'gespreksvorm'])
  .describe('De soort les.')
  .openapi('Lessoort');

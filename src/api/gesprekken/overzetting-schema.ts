import { z } from '@hono/zod-openapi';

const regelSchema = z
  .object({
    vraag: z.string().describe('Het id van de vraag.'),
    gevolg: z
      .enum(['gelijk', 'gewijzigd', 'vervallen', 'nieuw'])
      .describe(
        'gelijk: blijft staan · gewijzigd: blijft staan, maar de teksten zijn anders · vervallen: telt niet meer mee · nieuw: komt erbij.',
      ),
    oud: z
      .object({
        stelt: z.string().describe('De vraag zoals die was.'),
        tekst: z.string().describe('Het antwoord zoals het was.'),
      })
      .optional()
      .describe('Hoe het was.'),
    nieuw: z
      .object({
        stelt: z.string().describe('De vraag zoals die wordt.'),
        tekst: z.string().optional().describe('Het antwoord zoals het dan luidt.'),
      })
      .optional()
      .describe('Hoe het wordt.'),
  })
  .describe('Wat er met één vraag gebeurt.')
  .openapi('OverzetRegel');

/** What carrying over to the newest version would change. */
export const overzettingSchema = z
  .object({
    isNieuwste: z.boolean().describe('Of het gesprek de nieuwste versie al volgt; dan verandert er niets.'),
    van: z.string().describe('De versie die het gesprek nu volgt.'),
    naar: z.string().describe('De nieuwste versie.'),
    regels: z.array(regelSchema).readonly().describe('Per vraag wat er verandert.'),
  })
  .describe('Wat overzetten naar de nieuwste versie verandert.')
  .openapi('Overzetting');

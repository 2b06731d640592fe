import { z } from '@hono/zod-openapi';
import { bronverwijzingSchema, lessoortSchema } from '../vindplaats-schema.ts';

const kort = {
  id: z.string().describe('Het id van de les.').openapi({ example: 'boter-bij-de-vis' }),
  titel: z.string().describe('De les in één zin.'),
  soort: lessoortSchema,
  thema: z
    .object({ id: z.string().describe('Het id.'), titel: z.string().describe('De titel.') })
    .describe('Het thema waar de les bij hoort.'),
  hoek: z
    .array(z.string())
    .readonly()
    .describe('Waar de les bij helpt.')
    .openapi({ example: ['legitimiteit'] }),
  kern: z.string().describe('Wat de les zegt.'),
  bronnen: z.array(bronverwijzingSchema).readonly().describe('De bronnen.'),
  wachtOp: z.string().optional().describe('De flow die er nog niet is en deze les nodig heeft.'),
};

/** A lesson in a list. */
export const lesKortSchema = z.object(kort).describe('Een les in een lijst.').openapi('LesKort');

const stapSchema = z.object({
  tekst: z.string().describe('Wat u doet.'),
  termijn: z.enum(['week', 'maand', 'kwartaal']).describe('Wanneer.'),
  eigen: z.boolean().describe('Of de stap van ons is.'),
});

/** A lesson. */
export const lesSchema = z
  .object({
    ...kort,
    html: z.string().describe('Wat de les zegt, als veilige HTML.'),
    stappen: z.array(stapSchema).readonly().describe('Wat u kunt doen.'),
    kanttekening: z.string().optional().describe('Wat u erbij moet bedenken.'),
    bijThema: z
      .array(z.string())
      .readonly()
      .optional()
      .describe('Bij een gespreksvorm: de thema’s waar die bij past.'),
    rechtVan: z
      .int()
      .optional()
      .describe('Het jaar van het recht waar de les op steunt; controleer de huidige wet.'),
  })
  .describe('Een les.')
  .openapi('Les');

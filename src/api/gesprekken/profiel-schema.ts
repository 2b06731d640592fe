import { z } from '@hono/zod-openapi';
import { vindplaatsSchema } from '../vindplaats-schema.ts';

const bronnen = z.array(vindplaatsSchema).readonly().describe('Waarop het berust.');

const regelSchema = z
  .object({
    id: z.string().describe('Het id van de regel.'),
    toon: z.string().describe('Wat de regel zegt.'),
    isZeker: z.boolean().describe('Onwaar als het afhangt van wat nog onbekend is.'),
    bronnen,
    eigen: z.boolean().describe('Of de regel van ons is.'),
  })
  .describe('Een regel die geldt of kan gelden.')
  .openapi('ProfielRegel');

const regels = z.array(regelSchema).readonly().describe('De regels die gelden of kunnen gelden.');
const niveau = z
  .string()
  .describe('Het ene mogelijke niveau, anders "onbekend".')
  .openapi({ example: 'wisselend' });
const mogelijk = z.array(z.string()).readonly().describe('De niveaus die met deze antwoorden nog kunnen.');

const itemSchema = z
  .object({
    item: z.string().describe('Het id van het onderdeel.').openapi({ example: 'p1' }),
    tekst: z.string().describe('De tekst van het onderdeel.'),
    niveau,
    mogelijk,
    regels,
  })
  .describe('De diagnose voor één onderdeel van een lijst, zoals een partij.')
  .openapi('ProfielItem');

const dimensieSchema = z
  .object({
    id: z.string().describe('Het id van de dimensie.').openapi({ example: 'legitimiteit' }),
    titel: z.string().describe('De titel.'),
    uitleg: z.string().describe('Wat de dimensie zegt.'),
    groep: z
      .enum(['hoek', 'as', 'kader', 'route', 'regie', 'urgentie', 'capaciteit', 'context', 'stopsignaal'])
      .describe('Waar de dimensie bij hoort.'),
    niveau,
    tekst: z.string().describe('Het niveau in woorden, zoals "zwak of wisselend".'),
    mogelijk,
    zeker: z.number().min(0).max(1).describe('Van 0 (alles kan nog) tot 1 (één niveau).'),
    omdat: z.array(z.string()).readonly().describe('De antwoorden erachter, als ids van vragen.'),
    regels,
    perItem: z.array(itemSchema).readonly().optional().describe('Per onderdeel van een lijst.'),
    bronnen,
    eigen: z.string().optional().describe('Wat eraan van ons is en in geen bron staat.'),
  })
  .describe('Eén dimensie van de diagnose.')
  .openapi('Dimensie');

const zinSchema = z
  .object({
    id: z.string().describe('Het id van de zin.'),
    tekst: z.string().describe('De zin.'),
    bronnen,
    eigen: z.boolean().describe('Of de zin van ons is.'),
  })
  .describe('Een zin van de samenvatting.')
  .openapi('ProfielZin');

/** The diagnosis of all dimensions. */
export const profielSchema = z
  .object({
    dimensies: z.array(dimensieSchema).readonly().describe('Alle dimensies.'),
    samenvatting: z.string().describe('De situatie in een paar zinnen.'),
    zinnen: z.array(zinSchema).readonly().describe('Dezelfde zinnen, elk met herkomst.'),
  })
  .describe('De diagnose.')
  .openapi('Profiel');

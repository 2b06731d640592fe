import { z } from 'zod';
import { askedText } from '../advies/reasons.ts';
import { contentHash } from '../content/canonical.ts';
import type { Vraag } from '../content/schema/vraag.ts';
import { type Antwoord, type Antwoorden, splitAnswerKey } from '../flow/antwoord.ts';
import { LONGEST_TEXT } from '../flow/vraagsoort/tekst.ts';
import { walk } from '../flow/walk.ts';
import type { BewaardGesprek } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';
import { waardeSchema } from './waarde-schema.ts';

/** What the private file says of itself, for programs. */
export const BESTAND_SOORT = 'stuurwijzer-gesprek';
/** The form of the file; raised when an older program can no longer read it. */
const BESTAND_FORMAAT = 1;

/** For people who open the file in an editor. */
const UITLEG = [
  'Dit bestand bevat uw hele gesprek: de vragen, uw antwoorden en uw toelichtingen.',
  'Zet het terug op de site van Stuurwijzer, bij “Een gesprek van uw computer terugzetten”.',
  'Wie dit bestand heeft, kan uw antwoorden lezen. Bewaar het zoals u het dossier zelf bewaart.',
  'Wijzig niets in dit bestand. Stuurwijzer ziet dat aan de controle onderaan en leest het dan niet meer.',
] as const;

const text = z.string().max(20_000);
const key = z.string().min(1).max(200);

const gevraagdSchema = z.strictObject({
  id: key,
  soort: z.enum(['keuze', 'meerkeuze', 'schaal', 'tekst', 'lijst']),
  stelt: text,
  toelichting: text.optional(),
  nvt: z.literal(true).optional(),
  opties: z
    .array(z.strictObject({ id: key, tekst: text, alleen: z.literal(true).optional() }))
    .max(50)
    .optional(),
  schaal: z
    .strictObject({ van: z.int(), tot: z.int(), labels: z.record(z.string(), text).optional() })
    .optional(),
  lijst: z.strictObject({ minstens: z.int(), hoogstens: z.int(), enkelvoud: text }).optional(),
});
/** A question as it was asked: enough to lay it beside a newer one. */
export type Gevraagd = z.output<typeof gevraagdSchema>;

const antwoordSchema = z.strictObject({
  vraag: key,
  stelt: text,
  antwoord: text,
  waarde: waardeSchema,
  toelichting: z.string().max(LONGEST_TEXT).optional(),
  eerder: z.strictObject({ stelt: text, tekst: text }).optional(),
});

/** Without `controle`, which is the hash over the rest. */
const inhoudSchema = z.strictObject({
  bestand: text,
  uitleg: z.array(text).max(20),
  soort: z.literal(BESTAND_SOORT),
  formaat: z.literal(BESTAND_FORMAAT),
  flow: z.strictObject({ id: key, titel: text, versie: key }),
  begonnenOp: z.iso.datetime(),
  gewijzigdOp: z.iso.datetime(),
  antwoorden: z.array(antwoordSchema).max(1000),
  nummers: z.array(z.strictObject({ vraag: key, hoogste: z.int().min(0).max(1_000_000) })).max(100),
  opgepakt: z.array(key).max(200),
  vragen: z.array(gevraagdSchema).max(1000),
});
type Inhoud = z.output<typeof inhoudSchema>;

const bestandSchema = inhoudSchema.extend({ controle: z.string() });

/** A private file that was read: whole, and as it was written. */
export interface Bewaarbestand extends Pick<Inhoud, 'flow' | 'begonnenOp' | 'gewijzigdOp' | 'opgepakt'> {
  readonly antwoorden: Antwoorden;
  readonly laatsteItems: ReadonlyMap<string, number>;
  readonly vragen: readonly Gevraagd[];
}

/** Why a text is no private file that can be read here. */
export type Leesfout = 'leeg' | 'ander-bestand' | 'niet-heel' | 'beschadigd' | 'nieuwer';

/**
 * The whole conversation as one file that a person can read, and that can be put back without loss.
 *
 * It holds the questions as they were asked, so that it can be laid beside newer ones when this version of the
 * flow is known nowhere any more, and a hash that tells damage. It holds no id and no sleutel.
 *
 * @param opgepakt the ids of the lessons that the person says to have taken up
 */
export function writeBewaarbestand(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  opgepakt: readonly string[] = [],
): string {
  const { id, titel } = versie.flow.definition;
  const inhoud: Inhoud = {
    bestand: `Gesprek met Stuurwijzer: ${titel}`,
    uitleg: [...UITLEG],
    soort: BESTAND_SOORT,
    formaat: BESTAND_FORMAAT,
    flow: { id, titel, versie: versie.flow.versie },
    begonnenOp: gesprek.aangemaaktOp,
    gewijzigdOp: gesprek.gewijzigdOp,
    antwoorden: answersInOrder(versie, gesprek),
    nummers: [...gesprek.laatsteItems].map(([vraag, hoogste]) => ({ vraag, hoogste })),
    opgepakt: [...opgepakt],
    vragen: [...versie.flow.vragen.values()].map(({ vraag }) => asGevraagd(vraag)),
  };
  return `${JSON.stringify({ ...inhoud, controle: contentHash(inhoud) }, null, 2)}\n`;
}

/**
 * Reads a private file. Nothing of it is trusted: whether its answers fit a flow is for the caller to judge.
 *
 * Other line ends, other white space and a byte order mark do no harm; any other change does.
 */
export function readBewaarbestand(
  raw: string,
): { readonly ok: true; readonly bestand: Bewaarbestand } | { readonly ok: false; readonly fout: Leesfout } {
  const source = raw.replace(/^\uFEFF/, '').trim();
  if (source === '') return { ok: false, fout: 'leeg' };
  const value = parseJson(source);
  // A file of ours that was cut off still begins as ours.
  if (value === undefined) {
    return { ok: false, fout: source.includes(`"${BESTAND_SOORT}"`) ? 'niet-heel' : 'ander-bestand' };
  }
  const said = saysOfItself.safeParse(value);
  if (!said.success) return { ok: false, fout: 'ander-bestand' };
  if (said.data.formaat > BESTAND_FORMAAT) return { ok: false, fout: 'nieuwer' };
  const parsed = bestandSchema.safeParse(value);
  if (!parsed.success) return { ok: false, fout: 'beschadigd' };
  const { controle, ...inhoud } = parsed.data;
  if (controle !== contentHash(inhoud)) return { ok: false, fout: 'beschadigd' };
  return { ok: true, bestand: asBewaarbestand(inhoud) };
}

const saysOfItself = z.object({ soort: z.literal(BESTAND_SOORT), formaat: z.number() });

/** The answers on the path in the order of asking, and then those that sleep. */
function answersInOrder(versie: FlowVersie, gesprek: BewaardGesprek): Inhoud['antwoorden'] {
  const onPath = walk(versie.flow, gesprek.antwoorden).path;
  const items = new Map(onPath.map(({ key: asked, item }) => [asked, item?.tekst]));
  const keys = new Set([...onPath.map(({ key: asked }) => asked), ...gesprek.antwoorden.keys()]);
  return [...keys].flatMap((vraag) => {
    const antwoord = gesprek.antwoorden.get(vraag);
    if (antwoord === undefined) return [];
    const compiled = versie.flow.vragen.get(splitAnswerKey(vraag).vraag);
    const stelt = compiled?.vraag.stelt ?? antwoord.eerder?.stelt ?? vraag;
    const { waarde, ...rest } = antwoord;
    return [
      {
        vraag,
        stelt: askedText(stelt, items.get(vraag)),
        antwoord: compiled?.soort.toText(waarde) ?? antwoord.eerder?.tekst ?? '',
        ...rest,
        waarde,
      },
    ];
  });
}

function asGevraagd(vraag: Vraag): Gevraagd {
  const { id, soort, stelt, toelichting, nvt } = vraag;
  return {
    id,
    soort,
    stelt,
    ...(toelichting === undefined ? {} : { toelichting }),
    ...(nvt === undefined ? {} : { nvt }),
    ...('opties' in vraag
      ? {
          opties: vraag.opties.map((optie) => ({
            id: optie.id,
            tekst: optie.tekst,
            ...(optie.alleen === undefined ? {} : { alleen: optie.alleen }),
          })),
        }
      : {}),
    ...(vraag.soort === 'schaal' ? { schaal: vraag.schaal } : {}),
    ...(vraag.soort === 'lijst' ? { lijst: vraag.lijst } : {}),
  };
}

function asBewaarbestand(inhoud: Inhoud): Bewaarbestand {
  const { flow, begonnenOp, gewijzigdOp, opgepakt, vragen } = inhoud;
  const antwoorden = inhoud.antwoorden.map(({ vraag, waarde, toelichting, eerder }): [string, Antwoord] => [
    vraag,
    {
      waarde,
      ...(toelichting === undefined ? {} : { toelichting }),
      ...(eerder === undefined ? {} : { eerder }),
    },
  ]);
  return {
    flow,
    begonnenOp,
    gewijzigdOp,
    opgepakt,
    vragen,
    antwoorden: new Map(antwoorden),
    laatsteItems: new Map(inhoud.nummers.map(({ vraag, hoogste }) => [vraag, hoogste])),
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

import type { z } from 'zod';
import { contradictionFaults } from './check-contradiction.ts';
import type { Namespace } from './condition/namespace.ts';
import type { Report } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { type CheckedFile, type CheckedMarkdown, type ReportAt, reportAt } from './read-file.ts';
import type { Begrip } from './schema/begrip.ts';
import type { Bron } from './schema/bron.ts';
import type { CasusFront } from './schema/casus.ts';
import type { Dilemma } from './schema/dilemma.ts';
import type { FlowFile } from './schema/flow-file.ts';
import type { LesFront } from './schema/les.ts';
import type { ModelFile } from './schema/model-file.ts';
import type { samenvattingFile } from './schema/samenvatting.ts';
import type { Vindplaats } from './schema/shared.ts';
import type { SynoniemenFile } from './schema/synoniemen.ts';
import type { themaFile } from './schema/thema.ts';
import type { Vraag } from './schema/vraag.ts';
import type { WalkthroughFile } from './schema/walkthrough.ts';

/** All files whose form is right, before names are resolved. */
export interface CheckedFiles {
  readonly model: CheckedFile<ModelFile>;
  readonly themas: CheckedFile<z.output<typeof themaFile>>;
  readonly samenvatting: CheckedFile<z.output<typeof samenvattingFile>>;
  /** One file, or none: without it the search knows no other words. */
  readonly synoniemen: readonly CheckedFile<SynoniemenFile>[];
  readonly vragen: readonly CheckedFile<Vraag>[];
  readonly flows: readonly CheckedFile<FlowFile>[];
  readonly bronnen: readonly CheckedFile<Bron>[];
  readonly lessen: readonly CheckedMarkdown<LesFront>[];
  readonly dilemmas: readonly CheckedFile<Dilemma>[];
  readonly casussen: readonly CheckedMarkdown<CasusFront>[];
  readonly begrippen: readonly CheckedFile<Begrip>[];
  readonly walkthroughs: readonly CheckedFile<WalkthroughFile>[];
}

/** Checks that every name in one file exists in another: ids, themes, lessons, cases and vindplaatsen. */
export function checkReferences(files: CheckedFiles, names: Namespace, report: Report): void {
  checkIds(files, report);
  const outlines = new Map(
    files.bronnen.map(({ value }) => [value.id, new Set(value.outline.map((part) => part.paragraaf))]),
  );
  const known: Known = {
    outlines,
    themas: new Set(files.themas.value.themas.map((thema) => thema.id)),
    lessen: new Set(files.lessen.map(({ value }) => value.id)),
    casussen: new Set(files.casussen.map(({ value }) => value.id)),
    names,
  };
  for (const source of files.vragen) {
    checkVindplaatsen(source.value.bronnen ?? [], ['bronnen'], known, reportAt(source, report));
    checkQuestion(source, known, report);
  }
  for (const source of files.begrippen) {
    checkVindplaatsen(source.value.bronnen, ['bronnen'], known, reportAt(source, report));
  }
  checkModelSources(files.model, known, report);
  for (const source of files.lessen) checkLesson(source, known, report);
  for (const source of files.dilemmas) checkDilemma(source, known, report);
  for (const source of files.casussen) checkCase(source, known, report);
  for (const source of files.walkthroughs) {
    checkVindplaatsen(source.value.bronnen ?? [], ['bronnen'], known, reportAt(source, report));
  }
}

interface Known {
  readonly outlines: ReadonlyMap<string, ReadonlySet<string>>;
  readonly themas: ReadonlySet<string>;
  readonly lessen: ReadonlySet<string>;
  readonly casussen: ReadonlySet<string>;
  readonly names: Namespace;
}

/** An id is the file's name and is used once among files of its kind. */
function checkIds(files: CheckedFiles, report: Report): void {
  const kinds: readonly (readonly CheckedFile<{ id: string }>[])[] = [
    files.vragen,
    files.flows,
    files.bronnen,
    files.lessen,
    files.dilemmas,
    files.casussen,
    files.begrippen,
    files.walkthroughs,
  ];
  for (const sources of kinds) {
    const seen = new Map<string, string>();
    for (const source of sources) {
      const { id } = source.value;
      const at = reportAt(source, report);
      const name = source.file.replace(/^.*\//, '').replace(/\.\w+$/, '');
      if (name !== id)
        at(['id'], 'bestandsnaam', `het bestand heet '${name}', maar het id is '${id}'.`, 'Maak die gelijk.');
      const first = seen.get(id);
      if (first !== undefined) at(['id'], 'dubbel-id', `het id '${id}' is al gebruikt in ${first}.`);
      seen.set(id, source.file);
    }
  }
}

function mustBeKnown(
  wanted: string,
  known: Iterable<string>,
  kind: string,
  path: readonly PropertyKey[],
  at: ReportAt,
): void {
  const names = new Set(known);
  if (!names.has(wanted))
    at(path, 'onbekende-verwijzing', `${kind} '${wanted}' bestaat niet.`, didYouMean(wanted, names));
}

function checkVindplaatsen(
  bronnen: readonly Vindplaats[],
  path: readonly PropertyKey[],
  known: Known,
  at: ReportAt,
): void {
  for (const [index, { bron, paragraaf }] of bronnen.entries()) {
    const outline = known.outlines.get(bron);
    if (outline === undefined)
      mustBeKnown(bron, known.outlines.keys(), 'de bron', [...path, index, 'bron'], at);
    else if (!outline.has(paragraaf)) {
      const message = `'${bron}' heeft in zijn inhoudsopgave geen paragraaf '${paragraaf}'.`;
      at([...path, index, 'paragraaf'], 'vindplaats', message, didYouMean(paragraaf, outline));
    }
  }
}

function checkQuestion(source: CheckedFile<Vraag>, known: Known, report: Report): void {
  const vraag = source.value;
  const at = reportAt(source, report);
  if (!('opties' in vraag)) return;
  for (const { option, message } of contradictionFaults(vraag)) {
    at(['opties', option, 'geldt'], 'tegenspraak', message);
  }
  const seen = new Set<string>();
  for (const [index, optie] of vraag.opties.entries()) {
    if (seen.has(optie.id))
      at(['opties', index, 'id'], 'dubbel-id', `de optie '${optie.id}' staat er twee keer.`);
    if (['weet-niet', 'nvt'].includes(optie.id)) {
      at(
        ['opties', index, 'id'],
        'gereserveerd',
        `'${optie.id}' is een vast antwoord.`,
        'Geef de optie een andere naam.',
      );
    }
    seen.add(optie.id);
    for (const dimensie of Object.keys(optie.telt ?? {})) {
      const spec = known.names.get(dimensie);
      if (spec?.kind === 'dimensie') continue;
      const dimensies = [...known.names.values()]
        .filter((name) => name.kind === 'dimensie')
        .map((name) => name.id);
      const message = `'${dimensie}' is geen dimensie.`;
      at(['opties', index, 'telt', dimensie], 'onbekende-naam', message, didYouMean(dimensie, dimensies));
    }
  }
}

function checkModelSources(source: CheckedFile<ModelFile>, known: Known, report: Report): void {
  const at = reportAt(source, report);
  for (const [id, dimensie] of Object.entries(source.value.dimensies)) {
    const path = ['dimensies', id];
    checkVindplaatsen(dimensie.bronnen ?? [], [...path, 'bronnen'], known, at);
    const traced = [
      ...(dimensie.doorslag ?? []).map((entry, index) => ({ entry, at: [...path, 'doorslag', index] })),
      ...(dimensie.regels ?? []).map((entry, index) => ({ entry, at: [...path, 'regels', index] })),
    ];
    for (const { entry, at: place } of traced) {
      checkVindplaatsen(entry.bronnen ?? [], [...place, 'bronnen'], known, at);
      if (entry.bronnen === undefined && entry.eigen === undefined) {
        at(
          place,
          'herkomst',
          'deze regel noemt geen bron en zegt niet dat hij van ons is.',
          'Voeg bronnen of eigen toe.',
        );
      }
    }
  }
}

const FEWEST_WORDS_IN_A_CORE = 3;
const MOST_WORDS_IN_A_CORE = 6;

function checkLesson(source: CheckedFile<LesFront>, known: Known, report: Report): void {
  const les = source.value;
  const at = reportAt(source, report);
  mustBeKnown(les.thema, known.themas, 'het thema', ['thema'], at);
  for (const thema of les.bijThema ?? []) mustBeKnown(thema, known.themas, 'het thema', ['bij_thema'], at);
  const dimensies = [...known.names.values()]
    .filter((name) => name.kind === 'dimensie')
    .map((name) => name.id);
  for (const [index, hoek] of les.hoek.entries())
    mustBeKnown(hoek, dimensies, 'de dimensie', ['hoek', index], at);
  checkVindplaatsen(
    les.bronnen.map(({ bron, paragraaf }) => ({ bron, paragraaf })),
    ['bronnen'],
    known,
    at,
  );
  for (const [index, { kernInBron }] of les.bronnen.entries()) {
    const words = kernInBron.split(/\s+/).length;
    if (words >= FEWEST_WORDS_IN_A_CORE && words <= MOST_WORDS_IN_A_CORE) continue;
    at(
      ['bronnen', index, 'kern_in_bron'],
      'kern-in-bron',
      `kern_in_bron heeft drie tot zes woorden, niet ${words}.`,
    );
  }
  if (les.soort === 'kader' && les.nietBij !== undefined) {
    at(['niet_bij'], 'kader', 'een kader moet altijd op orde zijn en heeft daarom geen niet_bij.');
  }
}

function checkDilemma(source: CheckedFile<Dilemma>, known: Known, report: Report): void {
  const at = reportAt(source, report);
  const dilemma = source.value;
  for (const [index, les] of dilemma.lessen.entries())
    mustBeKnown(les, known.lessen, 'de les', ['lessen', index], at);
  for (const [index, { les }] of dilemma.wanneer.entries()) {
    mustBeKnown(les, dilemma.lessen, 'in dit dilemma de les', ['wanneer', index, 'les'], at);
  }
  if (dilemma.beslistOp !== undefined)
    mustBeKnown(dilemma.beslistOp, known.names.keys(), 'de vraag of dimensie', ['beslist_op'], at);
  for (const casus of dilemma.casussen ?? [])
    mustBeKnown(casus, known.casussen, 'de casus', ['casussen'], at);
}

function checkCase(source: CheckedFile<CasusFront>, known: Known, report: Report): void {
  const at = reportAt(source, report);
  const casus = source.value;
  checkVindplaatsen([{ bron: casus.bron, paragraaf: casus.paragraaf }], [], known, (_, ...rest) =>
    at(['paragraaf'], ...rest),
  );
  for (const les of casus.lessen ?? []) mustBeKnown(les, known.lessen, 'de les', ['lessen'], at);
  for (const [dimensie, niveaus] of Object.entries(casus.positie)) {
    const spec = known.names.get(dimensie);
    const path = ['positie', dimensie];
    if (spec?.kind !== 'dimensie') mustBeKnown(dimensie, [...known.names.keys()], 'de dimensie', path, at);
    else
      for (const niveau of niveaus)
        mustBeKnown(
          niveau,
          spec.values.map((value) => value.id),
          'het niveau',
          path,
          at,
        );
  }
}

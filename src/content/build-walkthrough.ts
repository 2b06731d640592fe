import { NVT, WEET_NIET } from './condition/condition.ts';
import type { Report } from './finding.ts';
import type { FlowDefinition } from './flow-definition.ts';
import { didYouMean } from './nearest.ts';
import { type CheckedFile, type ReportAt, reportAt } from './read-file.ts';
import type { Vraag } from './schema/vraag.ts';
import type { StapFile, VerwachtFile, WalkthroughFile } from './schema/walkthrough.ts';
import {
  EINDE,
  type Stapwaarde,
  type Verwachting,
  type Walkthrough,
  type WalkthroughStap,
} from './walkthrough.ts';
import type { ValuePath } from './yaml-text.ts';

/** The names that a walkthrough can use. */
export interface WalkthroughNames {
  readonly flows: readonly FlowDefinition[];
  readonly lessen: readonly { readonly id: string }[];
  readonly dilemmas: readonly { readonly id: string }[];
  readonly casussen: readonly { readonly id: string }[];
}

interface Context {
  readonly source: CheckedFile<WalkthroughFile>;
  readonly names: WalkthroughNames;
  readonly flow: FlowDefinition;
  readonly at: ReportAt;
}

/**
 * Checks every name in a walkthrough and gives each step its place in the file. Whether its expectations come true
 * is for who runs it.
 */
export function buildWalkthrough(
  source: CheckedFile<WalkthroughFile>,
  names: WalkthroughNames,
  report: Report,
): readonly Walkthrough[] {
  const at = reportAt(source, report);
  const { formaat: _, stappen, ...front } = source.value;
  const flow = names.flows.find(({ id }) => id === front.flow);
  const flows = names.flows.map(({ id }) => id);
  if (flow === undefined) {
    at(
      ['flow'],
      'onbekende-verwijzing',
      `de flow '${front.flow}' bestaat niet.`,
      didYouMean(front.flow, flows),
    );
    return [];
  }
  const context: Context = { source, names, flow, at };
  if (front.casus !== undefined) mustBeOne(context, front.casus, names.casussen, 'de casus', ['casus']);
  return [{ ...front, stappen: stappen.flatMap((stap, index) => buildStep(context, stap, index)) }];
}

function buildStep(context: Context, stap: StapFile, index: number): readonly WalkthroughStap[] {
  const path = ['stappen', index];
  const plaats = context.source.locate(path);
  const { antwoord, antwoorden, verwacht, pauze, watAls } = stap;
  if (Object.keys(stap).length !== 1) {
    const message = 'een stap is precies één van deze: antwoord, antwoorden, verwacht, pauze, wat_als.';
    context.at(path, 'stap', message, 'Zet elk onderdeel in een eigen stap, met een streepje ervoor.');
    return [];
  }
  if (antwoord !== undefined) return buildAnswer(context, antwoord, [...path, 'antwoord'], plaats);
  if (pauze !== undefined) return [{ soort: 'pauze', plaats, ...pauze }];
  if (verwacht !== undefined) {
    const verwachtingen = buildExpectations(context, verwacht, [...path, 'verwacht']);
    return [{ soort: 'verwacht', plaats, verwachtingen }];
  }
  if (watAls !== undefined) {
    const { vraag, waarde, verwacht: then, ...rest } = watAls;
    const inside = [...path, 'wat_als'];
    const checked = checkValue(context, vraag, waarde, [...inside, 'vraag'], [...inside, 'waarde']);
    const verwachtingen = buildExpectations(context, then, [...inside, 'verwacht']);
    return [{ soort: 'wat-als', plaats, vraag, waarde: checked, verwachtingen, ...rest }];
  }
  const given = Object.entries(antwoorden ?? {}).map(([vraag, waarde]) => {
    const place = [...path, 'antwoorden', vraag];
    return {
      plaats: context.source.locate(place, { key: true }),
      vraag,
      waarde: checkValue(context, vraag, waarde, place, place),
    };
  });
  return [{ soort: 'antwoorden', plaats, antwoorden: given }];
}

function buildAnswer(
  context: Context,
  { vraag, waarde, typ, omdat }: NonNullable<StapFile['antwoord']>,
  path: ValuePath,
  plaats: WalkthroughStap['plaats'],
): readonly WalkthroughStap[] {
  const because = omdat === undefined ? {} : { omdat };
  if ((waarde === undefined) === (typ === undefined)) {
    context.at(path, 'stap', 'een antwoord heeft een waarde of een getypte zin (typ), en niet allebei.');
    return [];
  }
  if (typ !== undefined) {
    findQuestion(context, vraag, [...path, 'vraag']);
    return [{ soort: 'antwoord', plaats, vraag, typ, ...because }];
  }
  const checked = checkValue(context, vraag, waarde ?? [], [...path, 'vraag'], [...path, 'waarde']);
  return [{ soort: 'antwoord', plaats, vraag, waarde: checked, ...because }];
}

/** The value as a conversation takes it; an option that does not exist is reported. */
function checkValue(
  context: Context,
  key: string,
  values: readonly string[],
  keyPath: ValuePath,
  path: ValuePath,
): Stapwaarde {
  const vraag = findQuestion(context, key, keyPath);
  const [single = ''] = values;
  if (vraag === undefined) return values;
  const shared = [WEET_NIET, ...(vraag.nvt === true ? [NVT] : [])];
  if (values.length === 1 && shared.includes(single)) return single;
  if ('opties' in vraag) {
    const ids = vraag.opties.map(({ id }) => id);
    for (const value of values.filter((entry) => !ids.includes(entry))) {
      const message = `'${value}' is geen antwoord op '${vraag.id}'.`;
      context.at(path, 'onbekende-waarde', message, didYouMean(value, [...ids, ...shared]));
    }
  }
  if (vraag.soort === 'meerkeuze' || vraag.soort === 'lijst') return values;
  if (values.length > 1) context.at(path, 'onbekende-waarde', `op '${vraag.id}' past één antwoord.`);
  return vraag.soort === 'schaal' ? Number(single) : single;
}

function findQuestion(context: Context, key: string, path: ValuePath): Vraag | undefined {
  const { vragen } = context.flow;
  const [id = ''] = key.split('--');
  mustBeOne(context, id, vragen, `in de flow '${context.flow.id}' de vraag`, path);
  return vragen.find((vraag) => vraag.id === id);
}

function buildExpectations(
  context: Context,
  verwacht: VerwachtFile,
  path: ValuePath,
): readonly Verwachting[] {
  checkExpectedNames(context, verwacht, path);
  const at = (...inner: ValuePath) => ({ plaats: context.source.locate([...path, ...inner]) });
  const { volgende, reden, overgeslagen = [], niveau = {}, inZicht = [], nietInZicht = [] } = verwacht;
  const all: Verwachting[] = [];
  if (volgende !== undefined) all.push({ soort: 'volgende', vraag: volgende, ...at('volgende') });
  for (const vraag of overgeslagen) all.push({ soort: 'overgeslagen', vraag, ...at('overgeslagen') });
  for (const [dimensie, niveaus] of Object.entries(niveau)) {
    all.push({ soort: 'niveau', dimensie, niveaus, ...at('niveau', dimensie) });
  }
  for (const les of inZicht) all.push({ soort: 'in-zicht', les, ...at('in_zicht') });
  for (const les of nietInZicht) all.push({ soort: 'niet-in-zicht', les, ...at('niet_in_zicht') });
  if (reden !== undefined) all.push({ soort: 'reden', ...reden, ...at('reden') });
  for (const dilemma of verwacht.dilemma ?? []) all.push({ soort: 'dilemma', dilemma, ...at('dilemma') });
  return all;
}

function checkExpectedNames(context: Context, verwacht: VerwachtFile, path: ValuePath): void {
  const { volgende, reden, overgeslagen = [], niveau = {}, inZicht = [], nietInZicht = [] } = verwacht;
  const { lessen, dilemmas } = context.names;
  const lesson = (les: string, ...inner: ValuePath): void =>
    mustBeOne(context, les, lessen, 'de les', [...path, ...inner]);
  if (volgende !== undefined && volgende !== EINDE) findQuestion(context, volgende, [...path, 'volgende']);
  for (const vraag of overgeslagen) findQuestion(context, vraag, [...path, 'overgeslagen']);
  for (const les of inZicht) lesson(les, 'in_zicht');
  for (const les of nietInZicht) lesson(les, 'niet_in_zicht');
  if (reden !== undefined) lesson(reden.les, 'reden', 'les');
  for (const vraag of reden?.omdat ?? []) findQuestion(context, vraag, [...path, 'reden', 'omdat']);
  for (const id of verwacht.dilemma ?? []) {
    mustBeOne(context, id, dilemmas, 'het dilemma', [...path, 'dilemma']);
  }
  for (const [dimensie, niveaus] of Object.entries(niveau)) checkLevels(context, dimensie, niveaus, path);
}

function checkLevels(context: Context, dimensie: string, niveaus: readonly string[], path: ValuePath): void {
  const place = [...path, 'niveau', dimensie];
  mustBeOne(context, dimensie, context.flow.dimensies, 'de dimensie', place);
  const found = context.flow.dimensies.find(({ id }) => id === dimensie);
  if (found === undefined) return;
  const known = [...found.niveaus, { id: 'onbekend' }];
  for (const niveau of niveaus) mustBeOne(context, niveau, known, `in '${dimensie}' het niveau`, place);
}

function mustBeOne(
  { at }: Context,
  wanted: string,
  known: readonly { readonly id: string }[],
  kind: string,
  path: ValuePath,
): void {
  const ids = known.map(({ id }) => id);
  if (ids.includes(wanted)) return;
  at(path, 'onbekende-verwijzing', `${kind} '${wanted}' bestaat niet.`, didYouMean(wanted, ids));
}

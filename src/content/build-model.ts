import { keysOf } from './condition/condition.ts';
import { createNamespace, type Namespace } from './condition/namespace.ts';
import { parseCondition } from './condition/parse.ts';
import type { Report } from './finding.ts';
import type { Afleiding, Dimensie, Doorslag, Regel } from './model.ts';
import { didYouMean } from './nearest.ts';
import { type CheckedFile, conditionContext, type ReportAt, reportAt } from './read-file.ts';
import type { DimensieFile, ModelFile } from './schema/model-file.ts';
import type { Vraag } from './schema/vraag.ts';

/**
 * Resolves the model file against the question bank.
 *
 * @param perOf for each question used in a block, the list of that block
 * @returns the dimensions in an order in which each comes after those it looks at, and all names
 */
export function buildModel(
  source: CheckedFile<ModelFile>,
  vragen: readonly Vraag[],
  perOf: ReadonlyMap<string, string>,
  report: Report,
): { readonly dimensies: readonly Dimensie[]; readonly names: Namespace } {
  const at = reportAt(source, report);
  const entries = Object.entries(source.value.dimensies);
  const skeletons = entries.map(([id, file]) => skeleton(id, file));
  const names = createNamespace(vragen, skeletons, perOf);
  const bank = new Map(vragen.map((vraag) => [vraag.id, vraag]));
  const dimensies = entries.map(([id, file]) => {
    checkNames(id, file, bank, names, at);
    return resolve(id, file, names, at);
  });
  return { dimensies: orderByNeed(dimensies, at), names };
}

/** The dimensions and questions whose values decide about a dimension. */
export function inputsOf(dimensie: Dimensie, vragen: readonly Vraag[]): ReadonlySet<string> {
  const inputs = new Set<string>(dimensie.doorslag.flatMap((cap) => [...keysOf(cap.als)]));
  if (dimensie.uit.soort === 'antwoord') inputs.add(dimensie.id);
  if (dimensie.uit.soort === 'regels') {
    for (const regel of dimensie.uit.regels)
      for (const key of regel.als ? keysOf(regel.als) : []) inputs.add(key);
    if (dimensie.per !== undefined) inputs.add(dimensie.per);
  }
  if (dimensie.uit.soort === 'hoofdknelpunt') {
    for (const niveau of dimensie.niveaus) if (niveau.id !== 'geen') inputs.add(niveau.id);
    for (const vraag of Object.values(dimensie.uit.signalen ?? {})) inputs.add(vraag);
  }
  if (dimensie.uit.soort === 'telt') {
    for (const vraag of vragen) if (countsFor(vraag, dimensie.id)) inputs.add(vraag.id);
  }
  return inputs;
}

/** Whether an option of the question counts for the dimension. */
function countsFor(vraag: Vraag, dimensie: string): boolean {
  return 'opties' in vraag && vraag.opties.some((optie) => optie.telt?.[dimensie] !== undefined);
}

function skeleton(id: string, file: DimensieFile): Dimensie {
  return {
    id,
    titel: file.titel,
    uitleg: file.uitleg,
    groep: file.groep,
    soort: file.soort,
    niveaus: file.niveaus.map((niveau) => ({ id: niveau, titel: file.niveauTitels?.[niveau] ?? niveau })),
    uit: { soort: 'antwoord' },
    doorslag: [],
    bronnen: file.bronnen ?? [],
    ...(file.tussen === undefined ? {} : { tussen: file.tussen as [string, string] }),
    ...(file.per === undefined ? {} : { per: file.per }),
    ...(file.eigen === undefined ? {} : { eigen: file.eigen }),
  };
}

function resolve(id: string, file: DimensieFile, names: Namespace, at: ReportAt): Dimensie {
  const path = ['dimensies', id];
  const perItem = file.per === undefined ? {} : { perItem: file.per };
  const condition = (raw: unknown, inner: readonly PropertyKey[]) =>
    parseCondition(raw, conditionContext(names, at, [...path, ...inner], perItem));
  const doorslag = (file.doorslag ?? []).map((cap, index): Doorslag => {
    const { als, bronnen = [], ...rest } = cap;
    return { ...rest, bronnen, als: condition(als, ['doorslag', index, 'als']) };
  });
  const regels = (file.regels ?? []).map((regel, index): Regel => {
    const { als, sluitUit = [], bronnen = [], ...rest } = regel;
    const base = { ...rest, sluitUit, bronnen };
    return als === undefined ? base : { ...base, als: condition(als, ['regels', index, 'als']) };
  });
  return { ...skeleton(id, file), doorslag, uit: afleiding(id, file, regels, at) };
}

function afleiding(id: string, file: DimensieFile, regels: readonly Regel[], at: ReportAt): Afleiding {
  if (file.uit === 'regels') {
    return { soort: 'regels', regels, ...(file.geheel === undefined ? {} : { geheel: file.geheel }) };
  }
  if (file.uit === 'hoofdknelpunt') {
    return { soort: file.uit, ...(file.signalen === undefined ? {} : { signalen: file.signalen }) };
  }
  if (file.uit !== 'telt') return { soort: file.uit };
  const lowest = file.niveaus[0] ?? '';
  const highest = file.niveaus.at(-1) ?? '';
  const laagsteTot = file.grenzen?.[lowest];
  const hoogsteVanaf = file.grenzen?.[highest];
  if (laagsteTot === undefined || hoogsteVanaf === undefined || file.niveaus.length !== 3) {
    const message = `'uit: telt' vraagt drie niveaus en grenzen voor '${lowest}' en '${highest}'.`;
    at(['dimensies', id], 'grenzen', message);
  }
  return {
    soort: 'telt',
    laagsteTot: laagsteTot ?? -0.5,
    hoogsteVanaf: hoogsteVanaf ?? 0.5,
    minstens: file.minstens ?? 1,
  };
}

function checkNames(
  id: string,
  file: DimensieFile,
  bank: ReadonlyMap<string, Vraag>,
  names: Namespace,
  at: ReportAt,
): void {
  const path = ['dimensies', id];
  const vraag = bank.get(id);
  if (file.uit === 'antwoord') checkAnswered(id, file, vraag, at);
  else if (vraag !== undefined)
    at(path, 'dubbele-naam', `'${id}' is ook een vraag; een naam hoort bij één ding.`);
  for (const [hoek, signalen] of Object.entries(file.signalen ?? {})) {
    if (!file.niveaus.includes(hoek))
      at([...path, 'signalen', hoek], 'onbekend-niveau', `'${hoek}' is geen niveau van '${id}'.`);
    if (bank.get(signalen)?.soort === 'meerkeuze') continue;
    const message = `'${signalen}' is geen vraag van soort meerkeuze.`;
    at([...path, 'signalen', hoek], 'onbekende-naam', message, didYouMean(signalen, bank.keys()));
  }
  for (const niveau of file.tussen ?? []) {
    if (!names.has(niveau)) at([...path, 'tussen'], 'onbekende-naam', `'${niveau}' is geen dimensie.`);
  }
  if (file.per !== undefined && bank.get(file.per)?.soort !== 'lijst') {
    at([...path, 'per'], 'onbekende-naam', `'${file.per}' is geen vraag van soort lijst.`);
  }
  const levels = new Set(file.niveaus);
  const level = (wanted: string | undefined, inner: readonly PropertyKey[]) => {
    if (wanted === undefined || levels.has(wanted)) return;
    at(
      [...path, ...inner],
      'onbekend-niveau',
      `'${wanted}' is geen niveau van '${id}'.`,
      didYouMean(wanted, levels),
    );
  };
  level(file.geheel, ['geheel']);
  for (const [index, cap] of (file.doorslag ?? []).entries()) {
    level(cap.hoogstens, ['doorslag', index, 'hoogstens']);
    level(cap.minstens, ['doorslag', index, 'minstens']);
  }
  for (const [index, regel] of (file.regels ?? []).entries()) {
    level(regel.kies, ['regels', index, 'kies']);
    level(regel.ookGoed, ['regels', index, 'ook_goed']);
    for (const excluded of regel.sluitUit ?? []) level(excluded, ['regels', index, 'sluit_uit']);
  }
}

function checkAnswered(id: string, file: DimensieFile, vraag: Vraag | undefined, at: ReportAt): void {
  const path = ['dimensies', id];
  if (vraag === undefined) {
    at(path, 'geen-vraag', `'uit: antwoord' vraagt een vraag met de naam '${id}'.`);
    return;
  }
  const options = 'opties' in vraag ? vraag.opties.map((optie) => optie.id) : [];
  if (options.join() === file.niveaus.join()) return;
  const message = `de niveaus horen de opties van de vraag te zijn, in die volgorde: ${options.join(', ')}.`;
  at([...path, 'niveaus'], 'niveaus', message);
}

function orderByNeed(dimensies: readonly Dimensie[], at: ReportAt): readonly Dimensie[] {
  const byId = new Map(dimensies.map((dimensie) => [dimensie.id, dimensie]));
  const ordered: Dimensie[] = [];
  const state = new Map<string, 'busy' | 'done'>();
  const visit = (dimensie: Dimensie, trail: readonly string[]): void => {
    const seen = state.get(dimensie.id);
    if (seen === 'busy') {
      const circle = [...trail.slice(trail.indexOf(dimensie.id)), dimensie.id].join(' → ');
      at(['dimensies', dimensie.id], 'kring', `deze dimensies wachten op elkaar: ${circle}.`);
    }
    if (seen !== undefined) return;
    state.set(dimensie.id, 'busy');
    for (const input of inputsOf(dimensie, [])) {
      const needed = byId.get(input);
      if (needed !== undefined && needed !== dimensie) visit(needed, [...trail, dimensie.id]);
    }
    state.set(dimensie.id, 'done');
    ordered.push(dimensie);
  };
  for (const dimensie of dimensies) visit(dimensie, []);
  return ordered;
}

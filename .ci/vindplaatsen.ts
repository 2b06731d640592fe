import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Proves every vindplaats against the texts of the sources: `tsx .ci/vindplaatsen.ts [folder of texts]`.
 * Exit code 0: all right, 1: errors, 2: the texts are not on this machine.
 */
const DEFAULT_SEEDS = '../shared/seeds';
const SEEDS_ABSENT = 2;

const FEWEST_WORDS_IN_KERN = 3;
const MOST_WORDS_IN_KERN = 6;
const OWN_WORDS_RUN = 12;

interface Finding {
  readonly file: string;
  readonly message: string;
}

/** The part of an outline entry that says where its text stands. */
interface Onderdeel {
  readonly paragraaf: string;
  readonly kop: string | undefined;
  readonly keer: number;
  readonly tot: string | undefined;
}

interface Bron {
  readonly file: string;
  readonly id: string;
  readonly herkenning: string;
  readonly outline: readonly Onderdeel[];
}

interface Vindplaats {
  readonly bron: string;
  readonly paragraaf: string;
  readonly kern: string;
}

/** A lesson or a case: what it cites, and the texts that must be in our own words. */
interface Stuk {
  readonly file: string;
  readonly vindplaatsen: readonly Vindplaats[];
  readonly texts: readonly (readonly [part: string, text: string])[];
}

/** A text in the form in which it is compared, with the places where a line of the original starts. */
interface Seed {
  readonly text: string;
  readonly lineStarts: ReadonlySet<number>;
}

/** Where a paragraaf stands in the text: from `start` up to `end`. */
interface Range {
  readonly paragraaf: string;
  readonly start: number;
  readonly end: number;
}

interface Source {
  readonly bron: Bron;
  readonly seed: Seed;
  readonly ranges: ReadonlyMap<string, Range>;
}

function main(seedsFolder: string): number {
  if (!existsSync(seedsFolder)) {
    console.error(`vindplaatsen: de map met bronteksten '${seedsFolder}' bestaat niet; niets gecontroleerd.`);
    return SEEDS_ABSENT;
  }
  const findings: Finding[] = [];
  const seeds = filesIn(seedsFolder, '.txt').map((file) => normaliseSeed(readFileSync(file, 'utf8')));
  const bronnen = filesIn('content/bronnen', '.yaml').map(readBron);
  const sources = bronnen.flatMap((bron) => locate(bron, seeds, findings));
  const stukken = [...filesIn('content/lessen', '.md'), ...filesIn('content/casussen', '.md')].map(readStuk);
  const runs = sourceRuns(sources);

  for (const stuk of stukken) {
    for (const place of stuk.vindplaatsen) {
      const message = checkVindplaats(place, bronnen, sources);
      if (message !== undefined) findings.push({ file: stuk.file, message });
    }
    findings.push(...borrowedRuns(stuk, runs));
  }

  for (const { file, message } of findings) console.log(`${file}: ${message}`);
  const checked = stukken.reduce((sum, stuk) => sum + stuk.vindplaatsen.length, 0);
  console.log(`vindplaatsen: ${checked} gecontroleerd, ${findings.length} fouten`);
  return findings.length === 0 ? 0 : 1;
}

// ── Reading the files ────────────────────────────────────────────────────────────────────────────────

function filesIn(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name));
}

function readBron(file: string): Bron {
  const fields = readFields(readFileSync(file, 'utf8'));
  return {
    file,
    id: textOf(fields, 'id') ?? '',
    herkenning: textOf(fields, 'herkenning') ?? '',
    outline: mappingsOf(fields, 'outline').map((entry) => ({
      paragraaf: textOf(entry, 'paragraaf') ?? '',
      kop: textOf(entry, 'kop'),
      keer: Number(textOf(entry, 'keer') ?? 1),
      tot: textOf(entry, 'tot'),
    })),
  };
}

function readStuk(file: string): Stuk {
  const [, head = '', body = ''] =
    /^---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  const fields = readFields(head);
  const own = ['titel', 'kanttekening', 'risico'].map((part) => [part, textOf(fields, part) ?? ''] as const);
  const steps = mappingsOf(fields, 'stappen').map(
    (stap, index) => [`stap ${index + 1}`, textOf(stap, 'tekst') ?? ''] as const,
  );
  return {
    file,
    vindplaatsen: [...mappingsOf(fields, 'bronnen'), fields].flatMap(readVindplaats),
    texts: [...own, ...steps, ['tekst', body]],
  };
}

/** A case names its source at the top of its file, a lesson in a list; what cites nothing gives nothing. */
function readVindplaats(entry: Fields): readonly Vindplaats[] {
  const bron = textOf(entry, 'bron');
  const kern = textOf(entry, 'kern_in_bron');
  if (bron === undefined || kern === undefined) return [];
  return [{ bron, paragraaf: textOf(entry, 'paragraaf') ?? '', kern }];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads every value as text: "5.10" is not 5.1. */
function readFields(yaml: string): Fields {
  const value: unknown = parse(yaml, { schema: 'failsafe' });
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function mappingsOf(fields: Fields, key: string): readonly Fields[] {
  const value = fields[key];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

// ── Comparing texts ──────────────────────────────────────────────────────────────────────────────────

/** Joins the lines of a text; a word broken off at the end of a line becomes whole. */
function normaliseSeed(original: string): Seed {
  const lineStarts = new Set<number>();
  let text = '';
  for (const line of original.split('\n').map(unify)) {
    if (line === '') continue;
    lineStarts.add(text.length);
    text += withoutHyphens(line) + (line.endsWith('-') ? '' : ' ');
  }
  return { text, lineStarts };
}

function normalise(text: string): string {
  return withoutHyphens(unify(text));
}

/** Lower case, one kind of quote and hyphen, single spaces. */
function unify(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒−]/g, '-')
    .replace(/[–—]/g, ' ')
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a hyphen at a line end belongs to the word cannot be seen, so none counts. */
function withoutHyphens(text: string): string {
  return text.replaceAll('-', '');
}

function occurrences(text: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** Where whole words stand; a number right behind is the mark of a footnote. */
function wordOccurrences(text: string, words: string): readonly number[] {
  return occurrences(text, words).filter(
    (at) => !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length)),
  );
}

// ── Finding the paragrafen of a source ───────────────────────────────────────────────────────────────

function locate(bron: Bron, seeds: readonly Seed[], findings: Finding[]): readonly Source[] {
  const report = (message: string) => findings.push({ file: bron.file, message });
  const sign = normalise(bron.herkenning);
  const matching = sign === '' ? [] : seeds.filter((seed) => seed.text.includes(sign));
  const [seed] = matching;
  if (seed === undefined || matching.length > 1) {
    report(
      `de herkenning '${bron.herkenning}' staat in ${matching.length} bronteksten; het hoort er één te zijn.`,
    );
    return [];
  }
  const starts = new Map<string, number>();
  for (const onderdeel of bron.outline) {
    if (onderdeel.kop === undefined) continue;
    const start = headingAt(seed, onderdeel.kop, onderdeel.keer);
    if (start === undefined)
      report(`de kop van '${onderdeel.paragraaf}' staat niet in de brontekst: ${onderdeel.kop}`);
    else starts.set(onderdeel.paragraaf, start);
  }
  const ranges = new Map<string, Range>();
  for (const onderdeel of bron.outline) {
    const range = rangeOf(onderdeel, bron, seed, starts);
    if (range !== undefined) ranges.set(onderdeel.paragraaf, range);
    else if (onderdeel.tot !== undefined)
      report(`het einde van '${onderdeel.paragraaf}' staat niet in de brontekst.`);
  }
  return [{ bron, seed, ranges }];
}

function headingAt(seed: Seed, kop: string, keer: number): number | undefined {
  return occurrences(seed.text, normalise(kop)).filter((at) => seed.lineStarts.has(at))[keer - 1];
}

/** From the heading to the next one that lies outside; without a heading, all that surrounds it. */
function rangeOf(
  onderdeel: Onderdeel,
  bron: Bron,
  seed: Seed,
  starts: ReadonlyMap<string, number>,
): Range | undefined {
  const { paragraaf } = onderdeel;
  if (onderdeel.kop === undefined) {
    const around = surrounding(paragraaf, bron);
    const range = around && rangeOf(around, bron, seed, starts);
    return range && { ...range, paragraaf };
  }
  const start = starts.get(paragraaf);
  if (start === undefined) return undefined;
  if (onderdeel.tot !== undefined) {
    const end = seed.text.indexOf(normalise(onderdeel.tot), start + 1);
    return end === -1 ? undefined : { paragraaf, start, end };
  }
  const next = [...starts]
    .filter(([other, at]) => at > start && !liesWithin(other, paragraaf))
    .map(([, at]) => at);
  return { paragraaf, start, end: Math.min(...next, seed.text.length) };
}

/** The nearest part of the outline around it that has a heading of its own. */
function surrounding(paragraaf: string, bron: Bron): Onderdeel | undefined {
  return bron.outline
    .filter((other) => isPartOf(paragraaf, other.paragraaf) && other.kop !== undefined)
    .toSorted((a, b) => b.paragraaf.length - a.paragraaf.length)[0];
}

function liesWithin(paragraaf: string, outer: string): boolean {
  return isPartOf(paragraaf, outer) || (isInset(paragraaf) && !isInset(outer));
}

/** "5.4.1" is part of "5.4", "E3: Achtergrond" of "E3". */
function isPartOf(paragraaf: string, outer: string): boolean {
  return paragraaf.startsWith(outer) && /^[.: -]/.test(paragraaf.slice(outer.length));
}

/** A box, table or figure stands in the middle of a paragraaf and never ends it. */
function isInset(paragraaf: string): boolean {
  return /^(box|tabel|figuur) /.test(paragraaf);
}

// ── The two rules ────────────────────────────────────────────────────────────────────────────────────

function checkVindplaats(
  { bron: id, paragraaf, kern }: Vindplaats,
  bronnen: readonly Bron[],
  sources: readonly Source[],
): string | undefined {
  const bron = bronnen.find((candidate) => candidate.id === id);
  if (bron === undefined) return `de bron '${id}' bestaat niet.`;
  if (!bron.outline.some((onderdeel) => onderdeel.paragraaf === paragraaf)) {
    return `'${id}' heeft in zijn inhoudsopgave geen paragraaf '${paragraaf}'.`;
  }
  const words = kern.split(/\s+/).length;
  if (words < FEWEST_WORDS_IN_KERN || words > MOST_WORDS_IN_KERN) {
    return `kern_in_bron '${kern}' heeft ${words} woorden; het horen er 3 tot 6 te zijn.`;
  }
  const source = sources.find((candidate) => candidate.bron === bron);
  const range = source?.ranges.get(paragraaf);
  if (source === undefined || range === undefined)
    return `de plaats van '${paragraaf}' in '${id}' is niet te vinden.`;
  const places = wordOccurrences(source.seed.text, normalise(kern));
  if (places.some((at) => holds(range, at))) return undefined;
  if (places.length === 0) return `'${kern}' staat niet in '${id}'.`;
  const elsewhere = [...new Set(places.map((at) => narrowestAt(source, at)))].map((name) => `'${name}'`);
  return `'${kern}' staat niet in paragraaf '${paragraaf}' van '${id}', wel in ${elsewhere.join(' en ')}.`;
}

function holds(range: Range, at: number): boolean {
  return range.start <= at && at < range.end;
}

function narrowestAt(source: Source, at: number): string {
  const around = [...source.ranges.values()].filter((range) => holds(range, at));
  around.sort((a, b) => a.end - a.start - (b.end - b.start));
  return around[0]?.paragraaf ?? 'een deel buiten de inhoudsopgave';
}

/** Every run of twelve words in the sources, with the source it stands in. */
function sourceRuns(sources: readonly Source[]): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  for (const { bron, seed } of sources) {
    for (const run of runsOf(seed.text)) runs.set(run, bron.id);
  }
  return runs;
}

function runsOf(text: string): readonly string[] {
  const words = text.replace(/(\p{L})\d+/gu, '$1').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(OWN_WORDS_RUN - 1)
    .map((_, index) => words.slice(index, index + OWN_WORDS_RUN).join(' '));
}

function borrowedRuns(stuk: Stuk, runs: ReadonlyMap<string, string>): readonly Finding[] {
  return stuk.texts.flatMap(([part, text]) => {
    const run = runsOf(normalise(text)).find((candidate) => runs.has(candidate));
    if (run === undefined) return [];
    const message = `${part} neemt twaalf woorden of meer over uit '${runs.get(run)}': "${run}". Zeg het in eigen woorden.`;
    return [{ file: stuk.file, message }];
  });
}

process.exitCode = main(process.argv[2] ?? DEFAULT_SEEDS);

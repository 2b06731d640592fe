import type { z } from 'zod';
import { buildFlow, listsOfBlocks } from './build-flow.ts';
import { buildCase, buildLesson, buildSummary } from './build-lessons.ts';
import { buildModel } from './build-model.ts';
import { buildWalkthrough } from './build-walkthrough.ts';
import { contentHash } from './canonical.ts';
import { type CheckedFiles, checkReferences } from './check-references.ts';
import type { CheckedLibrary } from './checks/check.ts';
import { findFaults } from './checks/check-library.ts';
import { ContentError, compareFindings, compareText, type Finding, type Report } from './finding.ts';
import type { Bibliotheek } from './library.ts';
import { type CheckedFile, readMarkdownFile, readYamlFile } from './read-file.ts';
import { begrip } from './schema/begrip.ts';
import { bron } from './schema/bron.ts';
import { casusFront } from './schema/casus.ts';
import { dilemma } from './schema/dilemma.ts';
import { flowFile } from './schema/flow-file.ts';
import { lesFront } from './schema/les.ts';
import { modelFile } from './schema/model-file.ts';
import { samenvattingFile } from './schema/samenvatting.ts';
import { synoniemenFile } from './schema/synoniemen.ts';
import { themaFile } from './schema/thema.ts';
import { vraag } from './schema/vraag.ts';
import { walkthroughFile } from './schema/walkthrough.ts';

/** Texts by path from the root of the repository; reading them is for others (DESIGN, law 8). */
export type ContentFiles = ReadonlyMap<string, string>;

/** What came of reading: the findings, and the library when none of them is an error. */
export interface ReadResult {
  readonly findings: readonly Finding[];
  readonly bibliotheek?: Bibliotheek;
  /** The library with the files behind it, for checks that look further. */
  readonly checked?: CheckedLibrary;
}

/**
 * Checks all content files and builds the library from them.
 *
 * All findings are collected, ordered by place; nothing is thrown.
 */
export function readLibrary(files: ContentFiles): ReadResult {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const source = readFiles(files, report);
  const checked = source && { files: source, bibliotheek: build(source, report) };
  // A fault in one file makes others look wrong too: first that one.
  if (checked !== undefined && !hasErrors(findings)) findings.push(...findFaults(checked));
  findings.sort(compareFindings);
  if (checked === undefined || hasErrors(findings)) return { findings };
  return { findings, bibliotheek: checked.bibliotheek, checked };
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'fout');
}

/** As `readLibrary`, for who cannot go on with errors. @throws ContentError with every finding */
export function requireLibrary(files: ContentFiles): Bibliotheek {
  const { bibliotheek, findings } = readLibrary(files);
  if (bibliotheek === undefined) throw new ContentError(findings);
  return bibliotheek;
}

function readFiles(files: ContentFiles, report: Report): CheckedFiles | undefined {
  const paths = [...files.keys()].sort(compareText);
  const yaml = <Schema extends z.ZodType>(schema: Schema, pattern: RegExp): CheckedFile<z.output<Schema>>[] =>
    paths
      .filter((path) => pattern.test(path))
      .flatMap((path) => readYamlFile(schema, path, files.get(path) ?? '', report) ?? []);
  const markdown = <Schema extends z.ZodType>(schema: Schema, pattern: RegExp) =>
    paths
      .filter((path) => pattern.test(path))
      .flatMap((path) => readMarkdownFile(schema, path, files.get(path) ?? '', report) ?? []);
  const single = <Schema extends z.ZodType>(schema: Schema, path: string) => {
    const text = files.get(path);
    if (text !== undefined) return readYamlFile(schema, path, text, report);
    report({
      file: path,
      line: 1,
      column: 1,
      rule: 'bestand-ontbreekt',
      severity: 'fout',
      message: 'dit bestand ontbreekt.',
    });
    return undefined;
  };
  const model = single(modelFile, 'content/model.yaml');
  const themas = single(themaFile, 'content/themas.yaml');
  const samenvatting = single(samenvattingFile, 'content/samenvatting.yaml');
  if (model === undefined || themas === undefined || samenvatting === undefined) return undefined;
  return {
    model,
    themas,
    samenvatting,
    synoniemen: yaml(synoniemenFile, /^content\/synoniemen\.yaml$/),
    vragen: yaml(vraag, /^flows\/vragen\/[^/]+\.ya?ml$/),
    flows: yaml(flowFile, /^flows\/[^/]+\.ya?ml$/),
    bronnen: yaml(bron, /^content\/bronnen\/[^/]+\.ya?ml$/),
    lessen: markdown(lesFront, /^content\/lessen\/.+\.md$/),
    dilemmas: yaml(dilemma, /^content\/dilemmas\/.+\.ya?ml$/),
    casussen: markdown(casusFront, /^content\/casussen\/.+\.md$/),
    begrippen: yaml(begrip, /^content\/begrippen\/.+\.ya?ml$/),
    walkthroughs: yaml(walkthroughFile, /^flows\/walkthroughs\/.+\.ya?ml$/),
  };
}

function build(checked: CheckedFiles, report: Report): Bibliotheek {
  const vragen = checked.vragen.map((source) => source.value);
  const { dimensies, names } = buildModel(checked.model, vragen, listsOfBlocks(checked.flows), report);
  checkReferences(checked, names, report);
  const flows = checked.flows.map((source) => buildFlow(source, { vragen, dimensies, names }, report));
  const lessen = checked.lessen.map((source) => buildLesson(source, names, report));
  const casussen = checked.casussen.map(buildCase);
  const dilemmas = checked.dilemmas.map((source) => source.value);
  const bronnen = checked.bronnen.map((source) => source.value);
  const samenvatting = buildSummary(checked.samenvatting, names, report);
  const known = { flows, lessen, dilemmas, casussen };
  return {
    formaat: 1,
    // All that an advice shows or is chosen by, besides the flow version.
    versie: contentHash({ lessen, dilemmas, casussen, bronnen, samenvatting }),
    vragen,
    dimensies,
    flows,
    lessen,
    dilemmas,
    casussen,
    themas: checked.themas.value.themas,
    bronnen,
    begrippen: checked.begrippen.map((source) => source.value),
    samenvatting,
    synoniemen: checked.synoniemen.flatMap((source) => source.value.groepen),
    walkthroughs: checked.walkthroughs.flatMap((source) => buildWalkthrough(source, known, report)),
  };
}

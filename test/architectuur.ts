import { posix } from 'node:path';
import ts from 'typescript';

/** One `import`, `export … from`, `import()` or `import('…').Type` of a file. */
export interface ImportedName {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** How a layer may use another: its values, or only its types. */
type Use = 'values' | 'types';

interface Layer {
  readonly layers: Readonly<Record<string, Use>>;
  /** The packages it may use (a name covers its subpaths), or `'any'`. */
  readonly packages: readonly string[] | 'any';
}

const CORE_PACKAGES = ['zod', 'yaml', 'xstate', 'marked', 'minisearch', '@orama/stemmers', '@noble/hashes'];
const CORE = {
  content: 'values',
  flow: 'values',
  diagnose: 'values',
  advies: 'values',
  gesprek: 'values',
} as const;

const SHELL_MAY_USE = {
  zoeken: 'values',
  verstaan: 'values',
  walkthrough: 'values',
  export: 'values',
  http: 'values',
} as const;

/** `root` stands for the files directly in `src/`. A layer that is not listed here is an error. */
const LAYERS: Readonly<Record<string, Layer>> = {
  content: { layers: {}, packages: CORE_PACKAGES },
  flow: { layers: { content: 'values' }, packages: CORE_PACKAGES },
  diagnose: { layers: { content: 'values', flow: 'values' }, packages: CORE_PACKAGES },
  advies: { layers: { content: 'values', flow: 'values', diagnose: 'values' }, packages: CORE_PACKAGES },
  gesprek: {
    layers: { content: 'values', flow: 'values', diagnose: 'values', advies: 'values' },
    packages: CORE_PACKAGES,
  },
  opslag: {
    layers: { content: 'values', flow: 'values', gesprek: 'values' },
    // node: only in open-store.ts, which makes the folder of the embedded file and does not run on Workers.
    packages: [...CORE_PACKAGES, 'drizzle-orm', '@libsql/client', 'node:fs/promises', 'node:path'],
  },
  zoeken: { layers: { content: 'values' }, packages: CORE_PACKAGES },
  verstaan: { layers: { ...CORE, zoeken: 'values' }, packages: CORE_PACKAGES },
  walkthrough: { layers: { ...CORE, verstaan: 'values' }, packages: CORE_PACKAGES },
  export: { layers: { ...CORE, walkthrough: 'values' }, packages: [...CORE_PACKAGES, 'docx'] },
  http: { layers: { root: 'types' }, packages: ['hono', '@noble/hashes'] },
  // Small scripts for pages of a portal; they run in a browser, like the widget.
  inbedden: { layers: { http: 'values' }, packages: [] },
  api: {
    layers: { ...CORE, ...SHELL_MAY_USE, opslag: 'types', root: 'types' },
    packages: [...CORE_PACKAGES, 'hono', '@hono/zod-openapi'],
  },
  site: {
    layers: { ...CORE, ...SHELL_MAY_USE, opslag: 'types', root: 'types' },
    packages: [...CORE_PACKAGES, 'hono'],
  },
  widget: {
    layers: {
      content: 'types',
      flow: 'types',
      diagnose: 'types',
      advies: 'types',
      gesprek: 'types',
      api: 'types',
    },
    packages: [],
  },
  cli: { layers: { ...CORE, ...SHELL_MAY_USE, opslag: 'values', root: 'values' }, packages: 'any' },
  root: {
    layers: {
      ...CORE,
      ...SHELL_MAY_USE,
      opslag: 'values',
      api: 'values',
      site: 'values',
      cli: 'values',
    },
    packages: 'any',
  },
};

/** Every import of a TypeScript file, as the compiler's own parser sees it. */
export function importsOf(path: string, text: string): ImportedName[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: ImportedName[] = [];
  const visit = (node: ts.Node): void => {
    const imported = readImport(node);
    if (imported !== undefined) found.push(imported);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false, kind));
  return found;
}

function readImport(node: ts.Node): ImportedName | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, onlyTypes(node));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return named(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return undefined;
}

function onlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): ImportedName {
  const known = specifier !== undefined && ts.isStringLiteralLike(specifier);
  return { specifier: known ? specifier.text : '(computed)', typeOnly };
}

/**
 * Checks the files of `src/` against the law that imports point inward only.
 *
 * @param files the text of each file by its path from the root, with `/`
 * @returns one sentence for each import that breaks the law
 */
export function findBreaches(files: ReadonlyMap<string, string>): string[] {
  const breaches: string[] = [];
  for (const [path, text] of files) {
    for (const imported of importsOf(path, text)) {
      const breach = judge(path, imported);
      if (breach !== undefined) breaches.push(`${path}: ${breach}`);
    }
  }
  return breaches;
}

function judge(path: string, { specifier, typeOnly }: ImportedName): string | undefined {
  const from = layerOf(path);
  const layer = LAYERS[from];
  if (layer === undefined) return `src/${from} has no place in the layers`;
  if (!specifier.startsWith('.')) {
    if (allowsPackage(layer, specifier)) return undefined;
    return `${from} may not use the package ${specifier}`;
  }
  const target = resolve(path, specifier);
  if (!target.startsWith('src/')) return `${specifier} lies outside src`;
  const to = layerOf(target);
  if (to === from) return undefined;
  const use = layer.layers[to];
  if (use === undefined) return `${from} may not import from ${to} (${specifier})`;
  if (use === 'types' && !typeOnly) return `${from} may import only types from ${to} (${specifier})`;
  return undefined;
}

function allowsPackage({ packages }: Layer, specifier: string): boolean {
  if (packages === 'any') return true;
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function layerOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'root' : folder;
}

function resolve(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier));
}

/** The first circle of each group of files that import each other, types included, as a list of paths. */
export function findCycles(files: ReadonlyMap<string, string>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    trail.push(path);
    for (const { specifier } of importsOf(path, files.get(path) ?? '')) {
      if (specifier.startsWith('.') && files.has(resolve(path, specifier))) visit(resolve(path, specifier));
    }
    trail.pop();
    done.add(path);
  };
  for (const path of files.keys()) visit(path);
  return cycles;
}

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d|css))*\.[a-z0-9]+$/;
const FOLDER_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The paths of which a folder or the file is not in kebab-case. */
export function findBadNames(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    return !FILE_NAME.test(file) || !folders.every((folder) => FOLDER_NAME.test(folder));
  });
}

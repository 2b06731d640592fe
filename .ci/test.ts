import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../test/e2e/find-browser.ts';
import { add, type Count, countCheck, countVitest, NONE, type VitestReport, verdict } from './count.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({ options: { seeds: { type: 'string' } } });

const TSCONFIGS = [
  'tsconfig.json',
  'tsconfig.core.json',
  'src/inbedden/tsconfig.json',
  'src/widget/tsconfig.json',
  'test/e2e/tsconfig.json',
];

/** The script of the source locators says with this code that the texts of the sources are not there. */
const SEEDS_ABSENT = 2;

type Step = readonly [title: string, run: () => Promise<Count>];

const STEPS: readonly Step[] = [
  ...TSCONFIGS.map(
    (file): Step => [`types: ${file}`, () => check(bin('typescript/bin/tsc'), '--project', file)],
  ),
  ['lint', () => check(bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.')],
  ['build', () => check(bin('tsx/dist/cli.mjs'), '.ci/build.ts')],
  ['content and flows', () => check('dist/cli.js', 'controleer')],
  ['locators in the sources', checkLocators],
  ['unit and integration tests', () => vitest('unit')],
  ['browser tests', () => vitest('e2e')],
];

async function main(): Promise<number> {
  heading('browser');
  const browser = await findBrowser();
  if (!browser.found) {
    console.error(browser.advice);
    return 1;
  }
  console.log(browser.path);
  process.env.CHROMIUM_PATH = browser.path;

  let total = NONE;
  const broken: string[] = [];
  for (const [title, run] of STEPS) {
    heading(title);
    const count = await run();
    if (count.failed > 0) broken.push(title);
    total = add(total, count);
  }
  const { line, exitCode } = verdict(total);
  heading('result');
  if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
  console.log(line);
  return exitCode;
}

function heading(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}

function bin(path: string): string {
  return join('node_modules', path);
}

async function check(script: string, ...args: string[]): Promise<Count> {
  return countCheck(await node(script, ...args));
}

async function checkLocators(): Promise<Count> {
  const folder = options.seeds === undefined ? [] : [options.seeds];
  const exitCode = await node(bin('tsx/dist/cli.mjs'), '.ci/vindplaatsen.ts', ...folder);
  if (exitCode === SEEDS_ABSENT && options.seeds === undefined) {
    console.log('Not checked here: the texts of the sources are not beside this repository (see --seeds).');
    return NONE;
  }
  return countCheck(exitCode);
}

async function vitest(project: 'unit' | 'e2e'): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'stuurwijzer-test-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await node(
      bin('vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    return countVitest(await readReport(file), exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<VitestReport | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as VitestReport);
}

/** Runs a script of Node.js with its output on ours, and resolves to its exit code. */
function node(script: string, ...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await main();

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPlaces } from './browser-places.ts';
import { LAUNCH_ARGS } from './launch-args.ts';

export type BrowserSearch = { found: true; path: string } | { found: false; advice: string };

const ADVICE =
  'No Chromium, Chrome or Edge that starts. Install one (Debian: sudo apt-get install chromium; ' +
  'macOS: brew install --cask chromium; Windows: winget install Google.Chrome) or set CHROMIUM_PATH.';

const MINUTE = 60_000;
const DOWNLOAD_LIMIT = 4 * MINUTE;
const INSTALL_LIMIT = 10 * MINUTE;

/**
 * Finds a browser that really starts, or gets one: first Playwright's own download, then the system's
 * package manager where this person may use it. Never installs anything when `CHROMIUM_PATH` is set.
 */
export async function findBrowser(): Promise<BrowserSearch> {
  const present = await findPresent();
  if (present !== undefined) return { found: true, path: present };
  if (process.env.CHROMIUM_PATH) {
    return {
      found: false,
      advice: `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start. ${ADVICE}`,
    };
  }
  for (const install of [downloadWithPlaywright, installWithApt]) {
    await install();
    const path = await findPresent();
    if (path !== undefined) return { found: true, path };
  }
  return { found: false, advice: ADVICE };
}

async function findPresent(): Promise<string | undefined> {
  const places = browserPlaces({ platform: process.platform, env: process.env });
  if (!process.env.CHROMIUM_PATH) places.push(chromium.executablePath());
  for (const place of places) {
    if (existsSync(place) && (await starts(place))) return place;
  }
  return undefined;
}

/** A file that is there may still be a stub, or miss a library: only a launch tells. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: MINUTE });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${firstLine(error)}`);
    return false;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}

async function downloadWithPlaywright(): Promise<void> {
  console.log('No browser here; trying the download of Playwright …');
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], DOWNLOAD_LIMIT);
}

async function installWithApt(): Promise<void> {
  const prefix = aptPrefix();
  if (prefix === undefined) return;
  console.log('Trying the package manager of the system …');
  const [command = 'apt-get', ...before] = [...prefix, 'apt-get'];
  const options = ['-o', 'DPkg::Lock::Timeout=300'];
  await run(command, [...before, ...options, 'update'], INSTALL_LIMIT);
  await run(
    command,
    [...before, ...options, 'install', '-y', '--no-install-recommends', 'chromium'],
    INSTALL_LIMIT,
  );
}

/** What must stand before `apt-get`; undefined when there is none, or no right to use it without a password. */
function aptPrefix(): string[] | undefined {
  const succeeds = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !succeeds('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Runs a command with its output on ours; its failure shows in what is found afterwards. */
function run(command: string, args: string[], timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { stdio: 'inherit', timeout, env });
    child.on('error', (error) => {
      console.log(`${command}: ${error.message}`);
      resolve();
    });
    child.on('exit', (_code, signal) => {
      if (signal !== null) console.log(`${command} was stopped after ${timeout / MINUTE} minutes.`);
      resolve();
    });
  });
}

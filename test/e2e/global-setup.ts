import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    chromiumPath: string;
  }
}

/** Finds the browser once, before the first test file starts. */
export default async function setup(project: TestProject): Promise<void> {
  const browser = await findBrowser();
  if (!browser.found) throw new Error(browser.advice);
  project.provide('chromiumPath', browser.path);
}

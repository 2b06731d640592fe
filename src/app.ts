import { Hono } from 'hono';
import { closedPage } from './api/closed-page.ts';
import { createApi } from './api/create-api.ts';
import { createHealth } from './api/health.ts';
import { logRequests, type RequestLog } from './api/request-log.ts';
import { API_PATH } from './api/version.ts';
import type { AppDeps } from './app-deps.ts';
import { basePathOf } from './http/base-path.ts';
import { BROWSER_FILES_PATH, browserFileRoutes } from './http/browser-files.ts';
import { createSite } from './site/create-site.ts';

const NO_LOG: RequestLog = () => {};

/**
 * The whole service as one Hono app, for Node, Workers and tests alike: API, pages and health.
 *
 * Everything works under the path of PUBLIC_URL. GESLOTEN closes API and pages, and leaves the health check open.
 *
 * @param log gets method, route pattern, status and duration of each request, and nothing else
 */
export function createApp(deps: AppDeps, log: RequestLog = NO_LOG): Hono {
  const { PUBLIC_URL, GESLOTEN } = deps.settings;
  const root = basePathOf(PUBLIC_URL);
  const app = new Hono();
  app.use('*', logRequests(log));
  app.route(`${root}/gezond`, createHealth(deps.ping));
  app.route(`${root}${API_PATH}`, createApi(deps));
  // Open when closed too: the widget in a portal says why.
  if (deps.browserFiles !== undefined) {
    app.route(`${root}${BROWSER_FILES_PATH}`, browserFileRoutes(deps.browserFiles));
  }
  app.route(root === '' ? '/' : root, GESLOTEN === undefined ? createSite(deps) : closedPage(GESLOTEN));
  return app;
}

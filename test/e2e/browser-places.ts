/** What a search for a browser needs to know of the machine. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const LINUX_PLACES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PLACES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The paths where a Chromium, Chrome or Edge may be, the most wanted first.
 *
 * With `CHROMIUM_PATH` set, that is the only one: who names a browser does not want another.
 */
export function browserPlaces({ platform, env }: Machine): string[] {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return [named];
  if (platform === 'darwin') return macPlaces(env);
  if (platform === 'win32') return windowsPlaces(env);
  return linuxPlaces(env);
}

function linuxPlaces(env: Machine['env']): string[] {
  const folders = [
    ...(env.PATH ?? '').split(':').filter((folder) => folder !== ''),
    '/usr/bin',
    '/usr/local/bin',
  ];
  const onPath = LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...new Set([...onPath, ...LINUX_PLACES])];
}

function macPlaces(env: Machine['env']): string[] {
  const folders = ['/Applications', ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
  return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
}

function windowsPlaces(env: Machine['env']): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const known = folders.filter((folder) => folder !== undefined);
  return WINDOWS_PLACES.flatMap((place) => known.map((folder) => `${folder}\\${place}`));
}

import { describe, expect, it } from 'vitest';
import { browserPlaces } from './browser-places.ts';

describe('the places to look for a browser', () => {
  it('are the one place that CHROMIUM_PATH names', () => {
    expect(
      browserPlaces({ platform: 'linux', env: { CHROMIUM_PATH: '/own/chrome', PATH: '/usr/bin' } }),
    ).toEqual(['/own/chrome']);
  });

  it('do not change for an empty CHROMIUM_PATH', () => {
    const env = { PATH: '/usr/bin' };
    expect(browserPlaces({ platform: 'linux', env: { ...env, CHROMIUM_PATH: '' } })).toEqual(
      browserPlaces({ platform: 'linux', env }),
    );
  });

  it('are on Linux every folder of PATH, Chromium before Chrome before Edge, each place once', () => {
    const places = browserPlaces({ platform: 'linux', env: { PATH: '/own/bin:/usr/bin' } });
    expect(places[0]).toBe('/own/bin/chromium');
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/own/bin/google-chrome'));
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/own/bin/microsoft-edge'));
    expect(new Set(places).size).toBe(places.length);
  });

  it('are on Linux known even without PATH', () => {
    expect(browserPlaces({ platform: 'linux', env: {} })).toContain('/usr/bin/chromium');
  });

  it('are on macOS the applications of the machine and of the person', () => {
    const places = browserPlaces({ platform: 'darwin', env: { HOME: '/Users/anna' } });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/anna/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('are on Windows the programs of the machine and of the person, as far as known', () => {
    const places = browserPlaces({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local' },
    });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('C:\\Users\\anna\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
    expect(places.some((place) => place.startsWith('undefined'))).toBe(false);
  });
});

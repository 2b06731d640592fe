import { describe, expect, it } from 'vitest';
import { parseSettings, SettingsError } from '../src/env.ts';

describe('the settings', () => {
  it('have defaults that work on one machine', () => {
    expect(parseSettings({})).toMatchObject({
      PORT: 8787,
      HOST: '127.0.0.1',
      DATABASE_URL: 'file:data/stuurwijzer.db',
      BEWAARTERMIJN_DAGEN: 30,
      EMBED_ORIGINS: [],
      TRUSTED_PROXIES: 0,
    });
  });

  it('count an empty variable as not set', () => {
    expect(parseSettings({ PORT: '', BEHEER_TOKEN: '' }).PORT).toBe(8787);
  });

  it('name every wrong one at once', () => {
    const parse = () => parseSettings({ PORT: 'poort', BEHEER_TOKEN: 'kort', EMBED_ORIGINS: 'portaal.nl' });
    expect(parse).toThrow(SettingsError);
    expect(parse).toThrow(/PORT .*BEHEER_TOKEN .*EMBED_ORIGINS/);
  });

  it('want every origin in full', () => {
    expect(() => parseSettings({ EMBED_ORIGINS: 'https://*.gemeente.example' })).toThrow(/zonder \*/);
  });

  it('read several origins from one line', () => {
    const { EMBED_ORIGINS } = parseSettings({ EMBED_ORIGINS: 'https://a.example https://b.example' });
    expect(EMBED_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
  });
});

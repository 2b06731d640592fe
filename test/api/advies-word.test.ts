import { describe, expect, it } from 'vitest';
import { WORD_TYPE } from '../../src/export/rapport-word.ts';
import { problemOf, startApi } from './api-client.ts';

describe('het advies als Word', () => {
  it('komt op verzoek met de header Accept, als bestand met een naam', async () => {
    const gesprek = await (await startApi()).begin();
    await gesprek.put('opgave', { waarde: 'Het buurthuis' });
    const response = await gesprek.get('/advies', { Accept: `${WORD_TYPE}, application/json;q=0.5` });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(WORD_TYPE);
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="stuurwijzer-advies.docx"',
    );
    expect(response.headers.get('Vary')).toContain('Accept');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  });

  it('staat bij de vormen die een 406 noemt', async () => {
    const gesprek = await (await startApi()).begin();
    const response = await gesprek.get('/advies', { Accept: 'application/pdf' });
    expect(response.status).toBe(406);
    expect((await problemOf(response)).detail).toContain(WORD_TYPE);
  });
});

import { describe, expect, it } from 'vitest';
import { problemOf, startApi } from './api-client.ts';

describe('het gesprek als walkthrough', () => {
  it('komt als YAML-bestand met een naam', async () => {
    const gesprek = await (await startApi()).begin();
    await gesprek.put('opgave', { waarde: 'Het buurthuis', toelichting: 'Dit blijft hier' });
    const response = await gesprek.get('/walkthrough');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/yaml');
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="stuurwijzer-walkthrough.yaml"',
    );
    const text = await response.text();
    expect(text).toContain('opgave: Het buurthuis');
    expect(text).not.toContain('Dit blijft hier');
  });

  it('komt in geen andere vorm', async () => {
    const gesprek = await (await startApi()).begin();
    const response = await gesprek.get('/walkthrough', { Accept: 'application/json' });
    expect(response.status).toBe(406);
    expect((await problemOf(response)).detail).toContain('application/yaml');
  });
});

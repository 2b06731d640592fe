import { describe, expect, it } from 'vitest';
import type { AntwoordView, GesprekView } from '../../src/gesprek/view.ts';
import { isBewaard, verschillen } from '../../src/widget/verschil.ts';

const antwoord = (
  vraag: string,
  waarde: AntwoordView['waarde'],
  more: Partial<AntwoordView> = {},
): AntwoordView => ({
  vraag,
  stelt: `${vraag}?`,
  waarde,
  tekst: String(waarde),
  ...more,
});

const gesprek = (...antwoorden: AntwoordView[]): GesprekView => ({
  id: 'k3v9t2m7xq4h8n5r1d6c',
  flow: { id: 'klein', titel: 'Klein', versie: '1' },
  status: 'bezig',
  vraag: null,
  antwoorden,
  voortgang: { beantwoord: 0, nogOngeveer: 0, tekst: '' },
  profiel: { dimensies: [], samenvatting: '', zinnen: [] },
  vervallen: [],
  aangemaaktOp: '2026-11-21T10:00:00Z',
  gewijzigdOp: '2026-11-21T10:00:00Z',
});

describe('what changed between two readings of a conversation', () => {
  it('is nothing when nothing changed', () => {
    const same = gesprek(antwoord('fase', 'aanpak'), antwoord('koers', 3));
    expect(verschillen(same, gesprek(...same.antwoorden))).toEqual([]);
  });

  it('names what is new, what is other and what is gone', () => {
    const found = verschillen(
      gesprek(antwoord('fase', 'aanpak'), antwoord('koers', 3)),
      gesprek(antwoord('fase', 'kaders'), antwoord('steun', 'breed')),
    );
    expect(found.map(({ vraag, stelt, tekst }) => [vraag, stelt, tekst])).toEqual([
      ['fase', 'fase?', 'kaders'],
      ['steun', 'steun?', 'breed'],
      ['koers', 'koers?', undefined],
    ]);
  });
});

describe('whether the server holds what was sent', () => {
  it('sees the same value, in the forms in which it is sent and read', () => {
    expect(isBewaard(antwoord('fase', 'aanpak'), { waarde: 'aanpak' })).toBe(true);
    expect(isBewaard(antwoord('koers', 3), { waarde: 3 })).toBe(true);
    expect(isBewaard(antwoord('knelpunt', ['geld', 'mensen']), { waarde: ['mensen', 'geld'] })).toBe(true);
    expect(
      isBewaard(antwoord('partijen', ['Aa', 'Bee']), {
        waarde: [{ tekst: 'Aa' }, { id: 'p2', tekst: 'Bee' }],
      }),
    ).toBe(true);
  });

  it('sees another value, another toelichting and no answer', () => {
    expect(isBewaard(undefined, { waarde: 'aanpak' })).toBe(false);
    expect(isBewaard(antwoord('fase', 'aanpak'), { waarde: 'kaders' })).toBe(false);
    expect(isBewaard(antwoord('fase', 'aanpak'), { waarde: 'aanpak', toelichting: 'bijna' })).toBe(false);
    expect(isBewaard(antwoord('knelpunt', ['geld']), { waarde: ['geld', 'mensen'] })).toBe(false);
  });
});

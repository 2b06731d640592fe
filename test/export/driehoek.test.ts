import { describe, expect, it } from 'vitest';
import type { Dimensie } from '../../src/content/model.ts';
import type { ProfielDimensie } from '../../src/diagnose/profiel.ts';
import { type Beeld, drawDriehoek } from '../../src/export/rapport/driehoek.ts';

const LEVELS = ['zwak', 'wisselend', 'sterk'];

function beeld(id: string, titel: string, mogelijk: readonly string[], tussen?: [string, string]): Beeld {
  const shared = { id, titel, uitleg: '', groep: tussen === undefined ? 'hoek' : 'as', bronnen: [] } as const;
  const dimensie: Dimensie = {
    ...shared,
    soort: 'orde',
    niveaus: LEVELS.map((niveau) => ({ id: niveau, titel: niveau })),
    uit: { soort: 'antwoord' },
    doorslag: [],
    ...(tussen === undefined ? {} : { tussen }),
  };
  const profiel: ProfielDimensie = {
    ...shared,
    niveau: mogelijk.length === 1 ? (mogelijk[0] ?? '') : 'onbekend',
    tekst: mogelijk.join(' of '),
    mogelijk,
    zeker: 1,
    omdat: [],
    regels: [],
  };
  return { dimensie, profiel };
}

describe('the triangle', () => {
  const hoeken = [
    beeld('waarde', 'Waarde (willen)', ['sterk']),
    beeld('legitimiteit', 'Legitimiteit (mogen)', ['zwak', 'wisselend']),
    beeld('capaciteit', 'Capaciteit (kunnen)', ['zwak']),
  ];
  const assen = [beeld('as', 'Willen en mogen', ['gebroken'], ['waarde', 'legitimiteit'])];
  const kaders = [beeld('kader', 'Heldere visie', ['wisselend'])];
  const drawing = drawDriehoek({ hoeken, assen, kaders, knelt: 'capaciteit' });
  const ofStyle = (stijl: string) => drawing.vormen.filter((vorm) => vorm.stijl === stijl);
  const words = drawing.vormen.flatMap((vorm) => (vorm.soort === 'tekst' ? [vorm.tekst] : []));

  it('has a text that says what it shows', () => {
    expect(drawing.tekst).toContain(
      'Legitimiteit (mogen): zwak of wisselend. Capaciteit (kunnen): zwak. Willen en mogen: gebroken.',
    );
  });

  it('shows the level in filled bars, and what is only possible in dashed ones', () => {
    expect(ofStyle('vulling')).toHaveLength(3 + 1 + 1 + 2);
    expect(ofStyle('misschien')).toHaveLength(1);
  });

  it('says in words where it chafes and draws the state of an axis by its line', () => {
    expect(words.filter((text) => text === 'knelt het meest')).toHaveLength(1);
    expect(ofStyle('as gebroken')).toHaveLength(1);
  });

  it('has the frames below the triangle, within its height', () => {
    expect(words).toContain('Heldere visie: wisselend');
    const lowest = Math.max(...drawing.vormen.flatMap((vorm) => (vorm.soort === 'tekst' ? [vorm.op.y] : [])));
    expect(lowest).toBeLessThan(drawing.hoogte);
  });
});

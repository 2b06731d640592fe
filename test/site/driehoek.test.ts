import { describe, expect, it } from 'vitest';
import type { Dimensie } from '../../src/content/model.ts';
import type { ProfielDimensie } from '../../src/diagnose/profiel.ts';
import { type Beeld, Driehoek } from '../../src/site/parts/driehoek.tsx';

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
  const svg = String(Driehoek({ hoeken, assen, knelt: 'capaciteit' }));

  it('has a name and a text that says what it shows', () => {
    expect(svg).toContain('role="img" aria-labelledby="driehoek-titel driehoek-tekst"');
    expect(svg).toContain(
      'Legitimiteit (mogen): zwak of wisselend. Capaciteit (kunnen): zwak. Willen en mogen: gebroken.',
    );
  });

  it('shows the level in filled bars, and what is only possible in dashed ones', () => {
    expect(svg.match(/class="vulling"/g)).toHaveLength(3 + 1 + 1);
    expect(svg.match(/class="misschien"/g)).toHaveLength(1);
  });

  it('says in words where it chafes and draws the state of an axis by its line', () => {
    expect(svg).toContain('knelt het meest');
    expect(svg).toContain('class="as gebroken"');
  });
});

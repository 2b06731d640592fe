import { describe, expect, it } from 'vitest';
import type { Begrip } from '../../src/content/schema/begrip.ts';
import type { VraagView } from '../../src/gesprek/view.ts';
import { inVraag, plaats } from '../../src/widget/uitleg.ts';

const begrip = (term: string): Begrip => ({
  formaat: 1,
  id: term.toLowerCase(),
  term,
  uitleg: `${term} is …`,
  bronnen: [],
});

const vraag: VraagView = {
  id: 'steun',
  soort: 'keuze',
  stelt: 'Wie geeft u mandaat?',
  toelichting: 'Het college, of de raad.',
  waarom: 'Zonder draagvlak lukt het niet.',
  weetHet: [],
  bronnen: [],
  opties: [{ id: 'raad', tekst: 'De gemeenteraad, met een publieke waarde als doel' }],
  nvt: false,
};

describe('the words of the field in a question', () => {
  it('are found in the question and its options, as whole words', () => {
    const terms = ['Mandaat', 'College', 'Gemeenteraad', 'Publieke waarde', 'Raad', 'Draagvlak', 'Colleg'];
    const found = inVraag(vraag, terms.map(begrip)).map(({ term }) => term);
    expect(found).toEqual(['Mandaat', 'College', 'Gemeenteraad', 'Publieke waarde', 'Raad']);
  });
});

describe('a place in a source', () => {
  it('is said in words', () => {
    expect(plaats('5.4.1', '58')).toBe('§ 5.4.1, pagina 58');
    expect(plaats('E3: Vliegwiel', undefined)).toBe('E3: Vliegwiel');
  });
});

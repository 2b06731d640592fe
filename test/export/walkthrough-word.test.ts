import { describe, expect, it } from 'vitest';
import { walkthroughWord } from '../../src/export/walkthrough-word.ts';
import { maakHandout } from '../../src/walkthrough/handout.ts';
import { playWalkthrough } from '../../src/walkthrough/play.ts';
import { worldOf } from '../walkthrough/walkthrough-fixture.ts';
import { faultsInXml, unzip } from './unzip.ts';

const STAPPEN = `  - antwoorden: { opgave: Een plein }
  - antwoord: { vraag: fase, waarde: verkenning, omdat: Het begint net. }
  - pauze: { tekst: Stop even., vragen: [Wat doet u nu?], notities: [Laat stil schrijven.], minuten: 7 }
`;

async function documentText(): Promise<string> {
  const { walkthrough, versie } = worldOf(STAPPEN);
  const handout = maakHandout(walkthrough, versie, playWalkthrough(versie, walkthrough));
  const files = unzip(await walkthroughWord(handout, ['Bron: Het boek, paragraaf 5.10.']));
  return files.get('word/document.xml') ?? '';
}

describe('the handout as a Word document', () => {
  it('is well formed, and has the case, its source and the questions with room to write', async () => {
    const xml = await documentText();
    expect(faultsInXml(xml)).toEqual([]);
    for (const words of [
      'Het buurthuis loopt leeg.',
      'Bron: Het boek',
      '☐ We verkennen',
      'Wat doet u nu?',
      '.....',
    ])
      expect(xml).toContain(words);
  });

  it('has the answers after all questions, and nothing of the notes for the trainer', async () => {
    const xml = await documentText();
    expect(xml.indexOf('Het begint net.')).toBeGreaterThan(xml.indexOf('Wat doet u nu?'));
    expect(xml).not.toContain('Laat stil schrijven.');
  });
});

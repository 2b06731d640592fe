import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { createKennis } from '../../src/gesprek/kennis.ts';
import { neemOp, OPNAME_ID } from '../../src/walkthrough/opnemen.ts';
import { playWalkthrough } from '../../src/walkthrough/play.ts';
import { emptyGesprek } from '../../src/walkthrough/stand.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { smallFiles, smallFlow } from '../fixtures/small-library.ts';

const ANTWOORDEN = {
  opgave: 'Een plein: "ons plein" # en\nnog een regel',
  fase: 'uitvoering',
  'steun-raad': 'nvt',
  'steun-inwoners': 'boos',
  mensen: ['tijd', 'tekort'],
};

/** Reads a recorded file back and plays it. */
function playRecorded(text: string) {
  const { bibliotheek, findings } = readLibrary(
    smallFiles({ [`flows/walkthroughs/${OPNAME_ID}.yaml`]: text }),
  );
  expect(findings).toEqual([]);
  const versie = bibliotheek && createKennis(bibliotheek).flows.get('klein');
  const [walkthrough] = bibliotheek?.walkthroughs ?? [];
  if (versie === undefined || walkthrough === undefined) throw new Error('nothing was read');
  return playWalkthrough(versie, walkthrough);
}

describe('a recorded conversation', () => {
  const versie = smallFlow();

  it('is a walkthrough that comes true, with the same answers', () => {
    const gesprek = give(versie, conversation(versie), ANTWOORDEN);
    const momenten = playRecorded(neemOp(versie, gesprek));
    expect(momenten.flatMap(({ missers }) => missers)).toEqual([]);
    expect(momenten.at(-1)?.na.antwoorden).toEqual(gesprek.antwoorden);
  });

  it('leaves out what the person said about an answer', () => {
    const gesprek = give(versie, conversation(versie), { opgave: 'Een plein' });
    const told = new Map(gesprek.antwoorden).set('opgave', {
      waarde: { soort: 'tekst', tekst: 'Een plein' },
      toelichting: 'Jan zei dit',
    });
    expect(neemOp(versie, { ...gesprek, antwoorden: told })).not.toContain('Jan');
  });

  it('works for a conversation in which nothing was said yet', () => {
    expect(playRecorded(neemOp(versie, emptyGesprek(versie))).flatMap(({ missers }) => missers)).toEqual([]);
  });
});

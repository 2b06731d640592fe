import { describe, expect, it } from 'vitest';
import { smallFiles } from '../../fixtures/small-library.ts';
import { PROEF, walkthroughText } from '../../walkthrough/walkthrough-fixture.ts';
import { tempFolder } from '../temp-folder.ts';
import { runTyped } from '../test-terminal.ts';

const GOED = '  - antwoorden: { opgave: Een plein }\n  - verwacht: { volgende: fase }\n';
const MIS = '  - antwoorden: { opgave: Een plein }\n  - verwacht: { volgende: slot }\n';

const run = (stappen: string, ...typed: string[]) =>
  runTyped(['loop', ...typed], tempFolder(smallFiles({ [PROEF]: walkthroughText(stappen) })));

describe('loop', () => {
  it('tells that all walkthroughs come true', async () => {
    const { exitCode, stdout } = await run(GOED);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('goed  proef (2 stappen)\n1 walkthrough, 0 mis.');
  });

  it('tells file and line of what did not, what happened instead, and how to mend it', async () => {
    const { exitCode, stdout } = await run(MIS);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`  ${PROEF}:9:27 stap 2`);
    expect(stdout).toContain("verwacht: de volgende vraag is 'slot'");
    expect(stdout).toContain("maar:     de volgende vraag is 'fase'.");
    expect(stdout).toContain("herstel:  Schrijf 'volgende: fase' als dat klopt.");
  });

  it('runs only those that are asked for, and knows a name that was typed wrong', async () => {
    expect((await run(GOED, 'proef')).exitCode).toBe(0);
    const wrong = await run(GOED, 'proeff');
    expect(wrong).toMatchObject({ exitCode: 2 });
    expect(wrong.stderr).toContain("De walkthrough 'proeff' bestaat niet. Bedoelde u 'proef'?");
  });

  it('gives the outcome as JSON', async () => {
    const { stdout } = await run(MIS, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ walkthroughs: [{ id: 'proef', missers: [{ stap: 2 }] }] });
  });
});

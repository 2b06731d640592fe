import { didYouMean } from '../../content/nearest.ts';
import type { Walkthrough } from '../../content/walkthrough.ts';
import { createKennis } from '../../gesprek/kennis.ts';
import { type Misser, playWalkthrough } from '../../walkthrough/play.ts';
import { requireContent } from '../check-content.ts';
import type { Command } from '../command.ts';
import { countOf } from '../dutch-numbers.ts';
import { ownContent } from '../own-content.ts';
import { UsageError } from '../parse-arguments.ts';
import { type ContentFolder, readContentFiles } from '../read-content-files.ts';

/** Plays the walkthroughs and tells which expectation did not come true. */
export const loop: Command = {
  naam: 'loop',
  kort: 'speel de walkthroughs en controleer of zij uitkomen',
  uitleg:
    'Speelt de gesprekken uit flows/walkthroughs/ na, stap voor stap. Elke verwachting die niet uitkomt, staat er\n' +
    'met bestand en regel, wat er gebeurde en hoe u het herstelt. Zonder id: alle walkthroughs. Gaat er iets mis,\n' +
    'dan is de exitcode 1.',
  argumenten: [],
  meer: 'ID',
  opties: [{ naam: 'json', uitleg: 'geef de uitkomst als JSON' }],
  async run(parsed, terminal) {
    const folder = await readContentFiles(terminal.root, ownContent(terminal.env));
    const kennis = createKennis(requireContent(folder));
    const played = choose(kennis.bibliotheek.walkthroughs, parsed.argumenten).map((walkthrough) => {
      const versie = kennis.flows.get(walkthrough.flow);
      const momenten = versie === undefined ? [] : playWalkthrough(versie, walkthrough);
      const missers = momenten.flatMap((moment) => moment.missers.map((misser) => onDisk(misser, folder)));
      const overgeslagen = momenten.filter(({ isOvergeslagen }) => isOvergeslagen === true).length;
      return { id: walkthrough.id, stappen: walkthrough.stappen.length, missers, overgeslagen };
    });
    const failed = played.filter(({ missers }) => missers.length > 0).length;
    if (parsed.has('json')) terminal.out(JSON.stringify({ walkthroughs: played }, null, 2));
    else {
      for (const { id, stappen, missers, overgeslagen } of played) {
        terminal.out(
          `${missers.length === 0 ? 'goed' : 'MIS '}  ${id} (${countOf(stappen, 'stap', 'stappen')})`,
        );
        for (const misser of missers) for (const line of describe(misser)) terminal.out(line);
        if (overgeslagen > 0) terminal.out(`  De ${overgeslagen} stappen hierna zijn niet gespeeld.`);
      }
      terminal.out(`${countOf(played.length, 'walkthrough', 'walkthroughs')}, ${failed} mis.`);
    }
    return failed > 0 ? 1 : 0;
  },
};

function choose(all: readonly Walkthrough[], ids: readonly string[]): readonly Walkthrough[] {
  const known = all.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    throw new UsageError(`De walkthrough '${id}' bestaat niet. ${didYouMean(id, known) ?? ''}`.trim());
  }
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}

function describe({ plaats, stap, verwacht, gebeurde, herstel }: Misser): readonly string[] {
  return [
    `  ${plaats.file}:${plaats.line}:${plaats.column} stap ${stap}`,
    `    verwacht: ${verwacht}`,
    `    maar:     ${gebeurde}`,
    `    herstel:  ${herstel}`,
  ];
}

function onDisk(misser: Misser, { own }: ContentFolder): Misser {
  const { plaats } = misser;
  return { ...misser, plaats: { ...plaats, file: own.get(plaats.file) ?? plaats.file } };
}

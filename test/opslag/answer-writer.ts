// Run by durability.test.ts as a process of its own: writes answers without end, and prints each one that the
// store acknowledged as `<id> <revisie> <vraag>`.
import { openStore } from '../../src/opslag/open-store.ts';
import { hashOf, keuze, startGesprek } from './example.ts';

const [url = '', name = '', rounds = 'Infinity'] = process.argv.slice(2);
const store = await openStore({ url });

async function answerOn(id: string): Promise<void> {
  let { revisie } = (await store.find(id, hashOf(id))) ?? (await startGesprek(store, id));
  for (let at = 0; at < Number(rounds); at += 1) {
    const vraag = `vraag--${name}${at}`;
    const outcome = await store.write(id, revisie, [
      keuze(vraag, `${id}-${vraag}`, 'x'.repeat(at % 200)),
      keuze('laatste', vraag),
    ]);
    if (outcome.soort !== 'opgeslagen') throw new Error(outcome.soort);
    revisie = outcome.revisie;
    process.stdout.write(`${id} ${revisie} ${vraag}\n`);
  }
}

await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => answerOn(name + id)));
await store.close();

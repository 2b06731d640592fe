import { situatiescan } from '../fixtures/real-content.ts';
import { type Score, scoreVignet, total } from './score.ts';
import { readVignetten } from './vignet.ts';

/** `npm run vignetten`: how the advice compares with what the sources would say, vignette by vignette. */
const versie = situatiescan();
const wanted = new Set(process.argv.slice(2));
const scores = readVignetten()
  .filter(({ id }) => wanted.size === 0 || wanted.has(id))
  .map((vignet) => scoreVignet(versie, vignet));

for (const score of scores) show(score);
for (const bron of new Set(scores.map((score) => score.bron))) {
  showTotal(
    bron,
    scores.filter((score) => score.bron === bron),
  );
}
showTotal('alle bronnen', scores);

function show({ id, hoofdknelpunt, regierol, niveaus, moet, geschonden, advies }: Score): void {
  const role = regierol === undefined ? '' : ` · regierol ${mark(regierol.isGoed)} ${regierol.gevonden}`;
  console.log(
    `\n${id} · knelpunt ${mark(hoofdknelpunt.isGoed)} ${hoofdknelpunt.gevonden}${role} · niveaus ${niveaus.goed}/${niveaus.van}`,
  );
  for (const { tekst, hoe } of moet) console.log(`  ${hoe.padEnd(8)} ${tekst}`);
  for (const tekst of geschonden) console.log(`  MAG NIET ${tekst}`);
  if (wanted.size === 0) return;
  for (const { groep, les, titel, rang } of advies.suggesties)
    console.log(`  > ${groep} ${les}: ${titel} (${rang.trap}/${rang.precies})`);
  for (const { titel, lessen } of advies.dilemmas)
    console.log(`  > dilemma ${titel}: ${lessen.join(' of ')}`);
  for (const { les, titel } of advies.ookPassend) console.log(`  + ${les}: ${titel}`);
  for (const { stelt } of advies.uitzoeken) console.log(`  ? ${stelt}`);
  for (const { titel, tekst } of advies.profiel.dimensies) console.log(`  = ${titel}: ${tekst}`);
  console.log(`  ${advies.profiel.samenvatting}`);
}

function showTotal(name: string, some: readonly Score[]): void {
  const sums = total(some);
  const share = (part: number, whole: number) =>
    `${part}/${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
  console.log(
    `\n${name}: moet genoemd ${share(sums.genoemd, sums.moet)}, in zicht ${share(sums.inZicht, sums.moet)}, mag niet ${sums.geschonden}, knelpunt ${share(sums.hoofdknelpunt, sums.aantal)}, regierol ${share(sums.regierol, sums.regierollen)}, niveaus ${share(sums.niveaus, sums.niveausVan)}`,
  );
}

function mark(isRight: boolean): string {
  return isRight ? 'goed' : 'ANDERS';
}

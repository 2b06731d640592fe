import { situatiescan } from '../fixtures/real-content.ts';
import { beoordeel, tabel } from './verwarring.ts';

/** `npx tsx test/verstaan/toon-verwarring.ts`: what is understood of the utterances, by category. */
const beoordeeld = beoordeel(situatiescan());
console.log(tabel(beoordeeld));
console.log(`\n${beoordeeld.length} uitspraken`);

import { describe, expect, it } from 'vitest';
import { requireLibrary } from '../../src/content/read-library.ts';
import { smallFilesWith } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';
import { createTestSite, Visitor } from './visitor.ts';

describe('a newer version of the flow', () => {
  it('is offered, shown old beside new, and followed only when the person says so', async () => {
    const store = createMemoryStore();
    const before = new Visitor(await createTestSite({ store }));
    await before.start();
    await before.answer('opgave', [], { tekst: 'Het buurthuis.' });
    await before.answer('fase', 'uitvoering');
    const later = await before.visit('/gesprek/later');
    const code = /<code class="code">(.*?)<\/code>/.exec(later.html)?.[1] ?? '';

    const changed = smallFilesWith('flows/vragen/fase.yaml', 'In welke fase zit u?', 'Hoe ver bent u?');
    const person = new Visitor(await createTestSite({ store, bibliotheek: requireLibrary(changed) }));
    const page = await person.submit('/gesprek/verder', { code });
    expect(page.text).toContain('Er is een nieuwere versie van deze vragen');
    expect(page.text).toContain('In welke fase zit u?');

    const preview = await person.visit('/gesprek/overzetten');
    expect(preview.text).toContain(
      'Nu In welke fase zit u? We voeren uit Straks Hoe ver bent u? We voeren uit',
    );

    const list = await person.submit('/gesprek/overzetten/bevestig');
    expect(list.text).toContain('Uw gesprek volgt nu de nieuwe vragen.');
    expect(list.text).toContain('Eerder stond er: “In welke fase zit u?”');
    expect((await person.visit('/gesprek')).text).not.toContain('nieuwere versie');
  });
});

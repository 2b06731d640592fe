import { describe, expect, it } from 'vitest';
import { createTestSite, Visitor } from './visitor.ts';

const INTRANET = 'http://stuurwijzer.intranet';

describe('where the browser keeps no cookie (plain http on another name than localhost)', () => {
  it('a hidden field carries the sleutel from form to form', async () => {
    const person = new Visitor(await createTestSite(), INTRANET);
    const first = await person.start();
    expect(person.cookie).toBeUndefined();
    const gesprek = /name="gesprek" value="([^"]+)"/.exec(first.html)?.[1] ?? '';
    expect(gesprek).toMatch(/\.sw_/);
    const second = await person.answer('opgave', [], { tekst: 'Het buurthuis.', gesprek });
    expect(second.title).toContain('Vraag 2');
    expect(second.html).toContain(gesprek);
    // Every link inside the conversation is a button of a form, and no address holds the sleutel.
    expect(second.html).not.toMatch(/href="[^"]*\/gesprek/);
    expect(second.html).not.toMatch(/(?:href|action|formaction)="[^"]*sw_/);
    const list = await person.submit('/gesprek/overzicht', { gesprek });
    expect(list.text).toContain('Het buurthuis.');
    const again = await person.submit('/gesprek/vragen/opgave?naar=overzicht', { gesprek });
    expect(again.html).toContain('name="naar" value="overzicht"');
    const changed = await person.answer('opgave', [], { tekst: 'De bieb.', gesprek, naar: 'overzicht' });
    expect(changed.text).toContain('De bieb.');
    const gone = await person.submit('/gesprek/wissen/bevestig', { gesprek });
    expect(gone.text).toContain('Uw gesprek is gewist');
    expect((await person.submit('/gesprek', { gesprek })).status).toBe(404);
  });

  it('a conversation can be resumed with its code', async () => {
    const site = await createTestSite();
    const first = await new Visitor(site, INTRANET).start();
    const code = /name="gesprek" value="([^"]+)"/.exec(first.html)?.[1] ?? '';
    const page = await new Visitor(site, INTRANET).submit('/gesprek/verder', { code });
    expect(page.title).toContain('Vraag 1');
  });

  it('also on localhost, for a browser that refuses the cookie there', async () => {
    const person = new Visitor(await createTestSite());
    const lost = await person.visit('/gesprek');
    expect(lost.html).toContain('name="zonder-cookie"');
    const page = await person.submit('/flows/klein/start', { 'zonder-cookie': 'ja' });
    expect(person.cookie).toBeUndefined();
    expect(page.title).toContain('Vraag 1');
  });
});

import { describe, expect, it } from 'vitest';
import { smallFilesWith, smallLibrary } from '../fixtures/small-library.ts';
import { createTestSite, Visitor } from './visitor.ts';

async function visitor(env: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  return new Visitor(await createTestSite({ env }));
}

describe('the library', () => {
  it('lists all lessons and narrows them by what the person chooses', async () => {
    const person = await visitor();
    expect((await person.visit('/lessen')).text).toContain('4 lessen');
    const narrowed = await person.visit('/lessen?hoek=capaciteit&zoek=');
    expect(narrowed.text).toContain('1 les');
    expect(narrowed.text).toContain('Les maak-tijd');
    expect(narrowed.html).toMatch(/value="capaciteit" selected/);
    expect((await person.visit('/lessen?thema=bestaat-niet')).text).toContain('Geen les gevonden');
  });

  it('finds lessons by words', async () => {
    const person = await visitor();
    const found = await person.visit('/lessen?zoek=TEKST+vraag-steun');
    expect(found.text).toMatch(/Les vraag-steun .*Les breng-terug/);
    expect((await person.visit('/lessen?zoek=kies&thema=rol')).text).toContain('1 les');
    expect((await person.visit('/lessen?zoek=%22%3E%3Cscript%3E')).html).not.toContain('<script>');
  });

  it('gives each lesson a stable address, with its source and when it is given', async () => {
    const page = await (await visitor()).visit('/lessen/breng-terug');
    expect(page.text).toContain('Dit is de tekst van breng-terug.');
    expect(page.text).toContain('Het boek , paragraaf 5.10 (één casus)');
    expect(page.text).toContain('“Wat herkent u?”: Geen antwoord op inbreng');
    expect(page.text).toContain('Niet bij “Hoe staat de raad erin?”: Brede steun');
  });

  it('says of each source what it can carry and what it must not be used for', async () => {
    const person = await visitor();
    expect((await person.visit('/bronnen')).text).toContain('4 lessen uit deze bron');
    const page = await person.visit('/bronnen/boek');
    expect(page.text).toContain('Grenzen Klein');
    expect(page.text).toContain('Gebruik deze bron niet voor Alles');
    expect(page.html).toContain('id="par-5-10"');
  });

  it('has terms only when there are any', async () => {
    expect((await (await visitor()).visit('/begrippen')).status).toBe(404);
    const begrip = `formaat: 1
id: mandaat
term: Mandaat
uitleg: De ruimte om zelf te beslissen.
bronnen: [{ bron: boek, paragraaf: "5.10" }]
`;
    const bibliotheek = smallLibrary({ 'content/begrippen/mandaat.yaml': begrip });
    const person = new Visitor(await createTestSite({ bibliotheek }));
    expect((await person.visit('/begrippen')).text).toContain('Mandaat De ruimte om zelf te beslissen.');
    expect((await person.visit('/begrippen?zoek=beslissen')).text).toContain('1 begrip');
    expect((await person.visit('/begrippen?zoek=zonnebloem')).text).toContain('Geen begrip gevonden');
    const page = await person.visit('/begrippen/mandaat');
    expect(page.text).toContain('Alle begrippen Mandaat De ruimte om zelf te beslissen.');
    expect(page.html).toContain('href="/lessen?zoek=Mandaat"');
    expect((await person.visit('/begrippen/weg')).status).toBe(404);
  });

  it('narrows lessons to those that are meant for a phase', async () => {
    const path = 'content/lessen/kies-rol.md';
    const lesson =
      smallFilesWith(path, '{ rol: { een: coproducent } }', '{ fase: uitvoering }').get(path) ?? '';
    const other = lesson.replaceAll('kies-rol', 'kijk-rond').replace('fase: uitvoering', 'fase: verkenning');
    const bibliotheek = smallLibrary({ [path]: lesson, 'content/lessen/kijk-rond.md': other });
    const person = new Visitor(await createTestSite({ bibliotheek }));
    expect((await person.visit('/lessen')).html).toMatch(
      /<option value="verkenning">[^<]*1[^<]*<\/option><option value="uitvoering"/,
    );
    const found = await person.visit('/lessen?fase=uitvoering');
    expect(found.text).toContain('1 les');
    expect(found.text).toContain('Les kies-rol');
  });

  it('lists cases, to search and to narrow, and has none when there are none', async () => {
    expect((await (await visitor()).visit('/casussen')).status).toBe(404);
    const casus = (id: string, fase: string, tekst: string) =>
      `---\nformaat: 1\nid: ${id}\ntitel: Casus ${id}\ndomein: wonen\nbron: boek\nparagraaf: "5.10"\n` +
      `positie: { fase: ${fase} }\nrisico: Het was maar één plek.\n---\n${tekst}\n`;
    const bibliotheek = smallLibrary({
      'content/casussen/dorp.md': casus('dorp', 'verkenning', 'Een dorpsraad vroeg om hulp.'),
      'content/casussen/stad.md': casus('stad', 'uitvoering', 'De stad bouwde woningen.'),
    });
    const person = new Visitor(await createTestSite({ bibliotheek }));
    const all = await person.visit('/casussen');
    expect(all.text).toContain('2 casussen');
    expect(all.text).toContain('Lessen Casussen Bronnen');
    const found = await person.visit('/casussen?zoek=woning');
    expect(found.text).toContain('1 casus');
    expect((await person.visit('/casussen?fase=verkenning')).text).toContain('Casus dorp');
    expect((await person.visit('/casussen?zoek=zonnebloem')).text).toContain('Geen casus gevonden');
    expect((await person.visit('/casussen/stad')).text).toContain('Alle casussen Casus stad');
  });

  it.each(['/lessen/weg', '/bronnen/weg', '/casussen/weg', '/flows/weg', '/weg', '/lessen/'])(
    'has no %s',
    async (path) => {
      const page = await (await visitor()).visit(path);
      expect(page.status).toBe(404);
      expect(page.text).toContain('Deze pagina is er niet');
    },
  );
});

describe('the pages around it', () => {
  it('say on the first page what it is, what is kept, and for how long', async () => {
    const page = await (await visitor({ BEWAARTERMIJN_DAGEN: '1', CONTACT: 'Team Advies' })).visit('/');
    expect(page.text).toContain('Naar de klein gesprek');
    expect(page.text).toContain('wissen ze 1 dag na uw laatste wijziging');
    expect(page.text).toContain('Team Advies');
  });

  it('give the machine of a flow', async () => {
    const page = await (await visitor()).visit('/flows/klein/machine.json');
    expect(JSON.parse(page.html)).toMatchObject({ id: 'klein', initial: 'opgave' });
  });

  it('give the style sheet under a name that changes with its text', async () => {
    const person = await visitor();
    const path = /href="(\/stijl\.[0-9a-f]{12}\.css)"/.exec((await person.visit('/')).html)?.[1] ?? '';
    const { headers, html } = await person.visit(path);
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(html).not.toMatch(/@import|url\(|https?:/);
  });

  it('answer a HEAD request', async () => {
    const answer = await (await createTestSite()).request('/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  it('work under the path of the public address', async () => {
    const { html } = await (await visitor({ PUBLIC_URL: 'https://advies.example/stuurwijzer/' })).visit('/');
    const links = [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/^\/stuurwijzer\//);
  });
});

describe('security.txt', () => {
  it('is there when CONTACT holds an address to turn to', async () => {
    const person = await visitor({ CONTACT: 'Team Advies (advies@gemeente.example)' });
    const { headers, html } = await person.visit('/.well-known/security.txt');
    expect(headers.get('content-type')?.toLowerCase()).toBe('text/plain; charset=utf-8');
    expect(html).toContain('Contact: mailto:advies@gemeente.example\n');
    const expires = new Date(/Expires: (.*)/.exec(html)?.[1] ?? '').getTime();
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
  });

  it.each([{}, { CONTACT: 'Team Advies' }])('is not there without one: %o', async (env) => {
    expect((await (await visitor(env)).visit('/.well-known/security.txt')).status).toBe(404);
  });
});

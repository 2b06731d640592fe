import { compareText } from '../../content/finding.ts';
import type { Bibliotheek } from '../../content/library.ts';
import { searchIn } from '../../zoeken/library-search.ts';
import type { Api } from '../api-env.ts';
import { unknownLes } from '../problems.ts';
import { haalLes, toonBegrippen, toonBronnen, toonLessen } from './bibliotheek-contract.ts';
import { viewLessen } from './view-lessen.ts';

/** The library: lessons, sources and terms. */
export function addBibliotheek(api: Api, bibliotheek: Bibliotheek): void {
  addLessen(api, bibliotheek);
  addBronnen(api, bibliotheek);
  addBegrippen(api, bibliotheek);
}

function addLessen(api: Api, bibliotheek: Bibliotheek): void {
  const lessen = viewLessen(bibliotheek);
  const all = [...lessen.values()].map(({ kort }) => kort);
  const search = searchIn(bibliotheek).lessen;

  api.openapi(toonLessen, (c) => {
    const { zoek, pagina, paginaGrootte } = c.req.valid('query');
    const found = isBlank(zoek) ? all : search(zoek).flatMap((id) => lessen.get(id)?.kort ?? []);
    const first = (pagina - 1) * paginaGrootte;
    const page = found.slice(first, first + paginaGrootte);
    return c.json({ lessen: page, totaal: found.length, pagina, paginaGrootte }, 200);
  });

  api.openapi(haalLes, (c) => {
    const les = lessen.get(c.req.valid('param').id);
    if (les === undefined) throw unknownLes();
    return c.json(les.heel, 200);
  });
}

function addBronnen(api: Api, bibliotheek: Bibliotheek): void {
  // How a source is recognised in its text is for our own checks.
  const bronnen = bibliotheek.bronnen.map(({ formaat: _, herkenning: __, outline, ...bron }) => ({
    ...bron,
    outline: outline.map(({ kop: _, keer: __, tot: ___, ...part }) => part),
  }));
  api.openapi(toonBronnen, (c) => c.json({ bronnen }, 200));
}

function addBegrippen(api: Api, bibliotheek: Bibliotheek): void {
  const begrippen = bibliotheek.begrippen
    .map(({ formaat: _, ...begrip }) => begrip)
    .sort((a, b) => compareText(a.id, b.id));
  const byId = new Map(begrippen.map((begrip) => [begrip.id, begrip]));
  const search = searchIn(bibliotheek).begrippen;
  api.openapi(toonBegrippen, (c) => {
    const { zoek } = c.req.valid('query');
    const found = isBlank(zoek) ? begrippen : search(zoek).flatMap((id) => byId.get(id) ?? []);
    return c.json({ begrippen: found }, 200);
  });
}

function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}

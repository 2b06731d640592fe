import type { z } from '@hono/zod-openapi';
import { compareText } from '../../content/finding.ts';
import type { Bibliotheek, Les } from '../../content/library.ts';
import type { lesKortSchema, lesSchema } from './les-schema.ts';

/** A lesson as the API gives it, short and whole. */
interface LesView {
  readonly kort: z.input<typeof lesKortSchema>;
  readonly heel: z.input<typeof lesSchema>;
}

/** All lessons by id, ordered by id; without their conditions, which only the advice reads. */
export function viewLessen({ lessen, bronnen, themas }: Bibliotheek): ReadonlyMap<string, LesView> {
  const sources = new Map(bronnen.map(({ id, titel }) => [id, titel]));
  const titles = new Map(themas.map(({ id, titel }) => [id, titel]));
  const views = [...lessen]
    .sort((a, b) => compareText(a.id, b.id))
    .map((les) => [les.id, viewLes(les, sources, titles)] as const);
  return new Map(views);
}

function viewLes(
  les: Les,
  sources: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): LesView {
  const { id, titel, soort, thema, hoek, kern, wachtOp, html, stappen, kanttekening, bijThema, rechtVan } =
    les;
  const kort = {
    id,
    titel,
    soort,
    thema: { id: thema, titel: titles.get(thema) ?? thema },
    hoek,
    kern,
    bronnen: les.bronnen.map((bron) => ({ ...bron, titel: sources.get(bron.bron) ?? bron.bron })),
    ...(wachtOp === undefined ? {} : { wachtOp }),
  };
  const heel = {
    ...kort,
    html,
    stappen: stappen.map((stap) => ({ ...stap, eigen: stap.eigen === true })),
    ...(kanttekening === undefined ? {} : { kanttekening }),
    ...(bijThema === undefined ? {} : { bijThema }),
    ...(rechtVan === undefined ? {} : { rechtVan }),
  };
  return { kort, heel };
}

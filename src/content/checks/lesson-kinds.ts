import type { Finding } from '../finding.ts';
import type { Les } from '../library.ts';
import { byId, type Check, type Fault, faultAt } from './check.ts';

/** What the kind of a lesson asks of its other fields: without it the lesson never gets the place it is meant for. */
export const lessonKinds: Check = ({ files, bibliotheek }) => {
  const sources = byId(files.lessen);
  const kaders = bibliotheek.dimensies.filter(({ groep }) => groep === 'kader').map(({ id }) => id);
  return bibliotheek.lessen.flatMap((les): readonly Finding[] => {
    const fault = faultOf(les, kaders);
    return fault === undefined ? [] : faultAt(sources.get(les.id), fault.field, fault);
  });
};

function faultOf(
  { soort, hoek, bijThema }: Les,
  kaders: readonly string[],
): (Fault & { field: string }) | undefined {
  if (soort === 'kader' && !hoek.some((dimensie) => kaders.includes(dimensie))) {
    return {
      field: 'hoek',
      rule: 'kader-zonder-kaderdimensie',
      severity: 'fout',
      message: 'een les van soort kader hoort bij een kader, maar hoek noemt er geen.',
      suggestion: `Noem onder hoek een van: ${kaders.join(', ')}.`,
    };
  }
  if (soort === 'gespreksvorm' && bijThema === undefined) {
    return {
      field: 'soort',
      rule: 'gespreksvorm-zonder-thema',
      severity: 'fout',
      message: 'een gespreksvorm hangt onder andere lessen, maar bij_thema ontbreekt.',
      suggestion: 'Noem onder bij_thema de thema’s waar de vorm bij helpt.',
    };
  }
  if (soort !== 'gespreksvorm' && bijThema !== undefined) {
    return {
      field: 'bij_thema',
      rule: 'bij-thema-zonder-gespreksvorm',
      severity: 'fout',
      message: 'alleen een gespreksvorm heeft bij_thema.',
      suggestion: 'Haal het veld weg, of maak de soort gespreksvorm.',
    };
  }
  return undefined;
}

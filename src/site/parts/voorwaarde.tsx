import type { FC } from 'hono/jsx';
import { type Condition, childrenOf, isAtom } from '../../content/condition/condition.ts';
import type { Namespace } from '../../content/condition/namespace.ts';
import { atomInWords } from '../../content/condition/words.ts';

interface VoorwaardeProps {
  readonly voorwaarde: Condition;
  readonly names: Namespace;
}

/** A condition as nested lists, so that "and" and "or" cannot be misread. */
export const Voorwaarde: FC<VoorwaardeProps> = ({ voorwaarde, names }) => {
  if (isAtom(voorwaarde)) return <>{atomInWords(voorwaarde, names)}</>;
  const parts = childrenOf(voorwaarde);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !('none' in voorwaarde)) {
    return <Voorwaarde voorwaarde={only} names={names} />;
  }
  return (
    <>
      {headOf(voorwaarde)}
      <ul>
        {parts.map((part) => (
          <li>
            <Voorwaarde voorwaarde={part} names={names} />
          </li>
        ))}
      </ul>
    </>
  );
};

function headOf(voorwaarde: Condition): string {
  if ('any' in voorwaarde) return 'Minstens één hiervan:';
  return 'all' in voorwaarde ? 'Dit allemaal:' : 'Niet als:';
}

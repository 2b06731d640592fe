import type { FC } from 'hono/jsx';
import type { Tekening as TekeningData, Vorm } from '../../export/rapport/tekening.ts';

/** A drawing of the report; its styles are classes, so that it follows light, dark, print and forced colours. */
export const Tekening: FC<{ readonly tekening: TekeningData }> = ({
  tekening: { id, titel, tekst, breedte, hoogte, vormen },
}) => (
  <figure class="driehoek">
    <svg viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-labelledby={`${id}-titel ${id}-tekst`}>
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-tekst`}>{tekst}</desc>
      {vormen.map((vorm) => (
        <VormTeken vorm={vorm} />
      ))}
    </svg>
  </figure>
);

const VormTeken: FC<{ vorm: Vorm }> = ({ vorm }) => {
  switch (vorm.soort) {
    case 'lijn':
      return <line class={vorm.stijl} x1={vorm.van.x} y1={vorm.van.y} x2={vorm.naar.x} y2={vorm.naar.y} />;
    case 'cirkel':
      return <circle class={vorm.stijl} cx={vorm.om.x} cy={vorm.om.y} r={vorm.straal} />;
    case 'vlak':
      return (
        <rect class={vorm.stijl} x={vorm.op.x} y={vorm.op.y} width={vorm.breedte} height={vorm.hoogte} />
      );
    case 'tekst':
      return (
        <text class={vorm.stijl} x={vorm.op.x} y={vorm.op.y} text-anchor={vorm.anker}>
          {vorm.tekst}
        </text>
      );
  }
};

import { describe, expectTypeOf, it } from 'vitest';
import type { StuurwijzerEventMap, StuurwijzerGesprek } from '../../src/widget/stuurwijzer.ts';

describe('the types for portal builders', () => {
  it('know the element by its tag, its methods and the detail of each event', () => {
    expectTypeOf<HTMLElementTagNameMap['stuurwijzer-gesprek']>().toEqualTypeOf<StuurwijzerGesprek>();
    expectTypeOf<StuurwijzerGesprek['open']>().toEqualTypeOf<() => void>();
    expectTypeOf<StuurwijzerGesprek['herstart']>().returns.toEqualTypeOf<Promise<void>>();
    const listen = (widget: StuurwijzerGesprek): void => {
      widget.addEventListener('stuurwijzer:antwoord', ({ detail }) => {
        expectTypeOf(detail.tekst).toEqualTypeOf<string | undefined>();
        expectTypeOf(detail.gewijzigd).toBeBoolean();
      });
      widget.addEventListener('stuurwijzer:advies', ({ detail }) => {
        expectTypeOf(detail.suggesties).toBeNumber();
      });
      widget.addEventListener('click', () => widget.close());
    };
    expectTypeOf(listen).toBeFunction();
  });

  it('name every event', () => {
    expectTypeOf<
      keyof StuurwijzerEventMap
    >().toEqualTypeOf<`stuurwijzer:${'start' | 'antwoord' | 'advies' | 'fout' | 'gewist'}`>();
  });

  it('know the events on the document, to which they bubble', () => {
    const listen = (page: Document): void =>
      page.addEventListener('stuurwijzer:fout', ({ detail }) => {
        expectTypeOf(detail.status).toBeNumber();
      });
    expectTypeOf(listen).toBeFunction();
  });
});

import { capital } from '../../export/rapport/woorden.ts';
import { FIELD } from './invulling.ts';
import { describedBy, FIRST_CONTROL, type Veldsoort } from './veldsoort.ts';

/**
 * Several short texts, a field each. The hidden id beside a field stays with it when its text is changed, so that
 * answers about a renamed item keep their place.
 */
export const lijst: Veldsoort = {
  Veld: (props) => {
    const { vraag, invulling, isFout } = props;
    const { hoogstens, enkelvoud } = vraag.lijst ?? { hoogstens: 1, enkelvoud: 'antwoord' };
    const rows = Array.from(
      { length: hoogstens },
      (_, index) => invulling.items[index] ?? { id: '', tekst: '' },
    );
    return (
      <ol class="items">
        {rows.map((item, index) => {
          const id = index === 0 ? FIRST_CONTROL : `${FIRST_CONTROL}-${index + 1}`;
          return (
            <li>
              <label for={id}>
                {capital(enkelvoud)} {index + 1}
              </label>
              <input type="hidden" name={FIELD.itemId} value={item.id} />
              <input
                type="text"
                id={id}
                name={FIELD.item}
                value={item.tekst}
                maxlength={120}
                autocomplete="off"
                {...(index === 0 ? describedBy(props) : {})}
                {...(index === 0 && isFout ? { 'aria-invalid': 'true' } : {})}
              />
            </li>
          );
        })}
      </ol>
    );
  },
  anders: 'checkbox',
  isFilled: ({ items }) => items.some(({ tekst }) => tekst.trim() !== ''),
  read: ({ items }, vraag) => {
    const filled = items.filter(({ tekst }) => tekst.trim() !== '');
    const { minstens, enkelvoud } = vraag.lijst ?? { minstens: 1, enkelvoud: 'antwoord' };
    if (filled.length < minstens) {
      const what =
        minstens === 1 ? `minstens één ${enkelvoud}` : `minstens ${minstens} keer een ${enkelvoud}`;
      return { ok: false, fout: `Noem ${what}, of kies “Weet ik niet”.` };
    }
    return { ok: true, waarde: filled.map(({ id, tekst }) => (id === '' ? { tekst } : { id, tekst })) };
  },
};

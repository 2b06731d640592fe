import type { FC, PropsWithChildren } from 'hono/jsx';

type OptieProps = PropsWithChildren<{
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly isGekozen: boolean;
  readonly id?: string;
  readonly toelichting?: string;
}>;

/** A radio button or checkbox with its words, as one large target. */
export const Optie: FC<OptieProps> = ({ type, name, value, isGekozen, id, toelichting, children }) => (
  <label class="optie">
    <input type={type} name={name} value={value} checked={isGekozen} {...(id === undefined ? {} : { id })} />
    <span>
      {children}
      {toelichting === undefined ? null : <small>{toelichting}</small>}
    </span>
  </label>
);

import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { formatNumber } from '@ui/number';
import { changes, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const longest = 9000;
const nameOf = (isOther: boolean) => `same-distance.${isOther ? 'other' : 'copies'}`;

export function Figure({ model: { picture, changed, other }, t, describedBy }: Props) {
  const copies = [
    ...changes.map((change, i) => {
      const { amount, pixels, distance } = changed[i];
      const said = change === 'tint' ? formatNumber(100 * amount, 0) : formatNumber(amount, 1);
      return { name: t[change], detail: t.amounts[change](said), pixels, distance };
    }),
    { name: t.other, detail: '', ...other },
  ];
  return (
    <div class="same">
      <figure>
        <PixelPicture pixels={picture} alt={t.picture} />
        <figcaption>{t.picture}</figcaption>
      </figure>
      {copies.map(({ name, detail, pixels, distance }) => (
        <HeldCopy key={name} isCopy={name !== t.other}>
          <figure class={name === t.other ? 'is-other' : ''}>
            <PixelPicture pixels={pixels} alt={name} />
            <figcaption>
              {name} <small>{detail}</small>
              <b data-quantity={nameOf(name === t.other)}>
                {t.distance} = {formatNumber(distance, 0)}
              </b>
            </figcaption>
          </figure>
        </HeldCopy>
      ))}
      <svg class="same-bars" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={describedBy}>
        {copies.map(({ name, distance }, i) => (
          <HeldCopy key={name} svg isCopy={name !== t.other}>
            <rect
              data-quantity={nameOf(name === t.other)}
              x={0}
              y={25 * i + 5}
              width={(100 * distance) / longest}
              height={15}
            />
          </HeldCopy>
        ))}
      </svg>
    </div>
  );
}

/** A changed copy, held back where the page asks whether all can be equally far; the other picture is not. */
function HeldCopy({ isCopy, svg, children }: { isCopy: boolean; svg?: boolean; children: ComponentChildren }) {
  return isCopy ? (
    <Held part="copies" svg={svg}>
      {children}
    </Held>
  ) : (
    <>{children}</>
  );
}

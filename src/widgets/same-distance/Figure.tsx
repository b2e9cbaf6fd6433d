import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { changes, type Change, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/covered.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const along = horizontal(0, 7000);
const ticks = along.ticks(4);
const nameOf = (isOther: boolean) => `same-distance.${isOther ? 'other' : 'copies'}`;

/** With more decimals where it would seem to be nothing. */
const toTell = (amount: number, decimals: number) =>
  formatNumber(amount, amount < 10 ** -decimals ? decimals + 1 : decimals);

/** A picture beside the first one, and how far it is from it. */
interface Shown {
  what: Change | 'other';
  detail: string;
  pixels: ArrayLike<number>;
  distance: number;
}

export function Figure({ model: { picture, changed, other }, t, labelledBy }: Props) {
  const copies = changes.map((what, i): Shown => {
    const { amount, pixels, distance } = changed[i];
    const said = what === 'tint' ? toTell(100 * amount, 0) : toTell(amount, 1);
    return { what, detail: t.amounts[what](said), pixels, distance };
  });
  const all: Shown[] = [...copies, { what: 'other', detail: '', ...other }];
  return (
    <div class="same">
      <figure>
        <PixelPicture pixels={picture} alt={t.picture} />
        <figcaption>{t.picture}</figcaption>
      </figure>
      {all.map((copy) => (
        <Asked key={copy.what} what={copy.what} instead={<Covered name={t[copy.what]} />}>
          <figure class={`is-${copy.what}`}>
            <PixelPicture pixels={copy.pixels} alt={t[copy.what]} follows />
            <figcaption>
              {t[copy.what]} <small>{copy.detail}</small>
              <b data-quantity={nameOf(copy.what === 'other')}>
                {t.distance} = {formatNumber(copy.distance, 0)}
              </b>
            </figcaption>
          </figure>
        </Asked>
      ))}
      <div class="same-bars">
        <p>{t.bars}</p>
        <ul>
          {all.map(({ what }) => (
            <li key={what}>{t[what]}</li>
          ))}
        </ul>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={labelledBy}>
          <path class="same-grid" d={ticks.map((value) => `M${along(value)} 0V100`).join('')} />
          {all.map(({ what, distance }, i) => (
            <Asked key={what} what={what} svg>
              <rect data-quantity={nameOf(what === 'other')} x={0} y={25 * i + 5} width={along(distance)} height={15} />
            </Asked>
          ))}
        </svg>
        <div class="same-axis" aria-hidden="true">
          {ticks.map((value) => (
            <span key={value} style={{ left: `${along(value)}%` }}>
              {value}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** In the place of a copy that is held back. */
const Covered = ({ name }: { name: string }) => (
  <figure>
    <span class="covered">?</span>
    <figcaption>{name}</figcaption>
  </figure>
);

interface AskedProps {
  what: Shown['what'];
  svg?: boolean;
  instead?: ComponentChildren;
  children: ComponentChildren;
}

/** Two of the copies are held back where the page asks whether they, too, can be as far as the one behind the box. */
function Asked({ what, svg, instead, children }: AskedProps) {
  if (what === 'box' || what === 'other') return <>{children}</>;
  return (
    <Held part="copies" {...{ svg, instead }}>
      {children}
    </Held>
  );
}

import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatPercent } from '@ui/number';
import type { Props } from './props';
import { bordersOf, colourOf, filled } from './hues';
import { area } from './picture';

const x = horizontal(0, 360);
const xTicks = [0, 60, 120, 180, 240, 300, 360].map((hue) => [hue, `${hue}°`] as const);

interface HistogramProps extends Props {
  places: number[];
  at: number | null;
  bin: number | null;
  choose(bin: number | null): void;
}

/** The histogram, as far as it has been counted; a bar that is chosen shows its pixels in the picture. */
export function Histogram({ state, model, t, labelledBy, places, at, bin, choose }: HistogramProps) {
  const { hues, weights, shares, without } = model;
  const bins = shares.length;
  const heights = useMemo(
    () => (state.pixel < area ? filled(hues, weights, bins, state.pixel) : shares),
    [hues, weights, shares, state.pixel],
  );
  const top = Math.max(0.2, Math.ceil(10 * Math.max(...shares)) / 10);
  const y = useMemo(() => vertical(0, top), [top]);
  const yTicks = [0, top / 2, top].map((share) => [share, formatPercent(share, 0)] as const);
  const now = at !== null ? places[at] : -1;
  const middle = (360 * ((bin ?? 0) + 0.5)) / bins;
  const buttons = useMemo(
    () => shares.map((_, i) => <Bin key={i} name={t.bar(...bordersOf(i, bins))} isReached={i === (bin ?? 0)} {...{ i, choose }} />), // prettier-ignore
    [shares, t, bin, choose],
  );
  return (
    <div class="huebars-bars">
      <Plane
        {...{ x, y, labelledBy, xTicks, yTicks }}
        yLabel={t.share}
        overlay={
          without === area ? (
            <p class="huebars-none">{t.colourless}</p>
          ) : (
            <div class="huebars-buttons needs-script" onPointerLeave={() => choose(null)}>
              {buttons}
              <Held part="bars">
                {bin !== null && (
                  <At
                    left={x(middle)}
                    top={y(heights[bin])}
                    class={`huebars-reading ${middle < 40 ? 'is-first' : middle > 320 ? 'is-last' : ''}`}
                  >
                    {formatPercent(heights[bin], 1)}
                  </At>
                )}
              </Held>
            </div>
          )
        }
      >
        <Held part="bars" svg>
          {heights.map((share, i) => (
            <rect
              key={i}
              class={`huebars-bar ${i === now || i === bin ? 'is-now' : ''}`}
              style={{ fill: colourOf(i, bins) }}
              x={x((360 * i) / bins)}
              width={100 / bins}
              y={y(share)}
              height={100 - y(share)}
            />
          ))}
        </Held>
        {now >= 0 && <path class="huebars-arrow" d={`M${x((360 * (now + 0.5)) / bins)} 0V100`} />}
      </Plane>
      <span class="huebars-strip" aria-hidden="true" />
    </div>
  );
}

interface BinProps extends Pick<HistogramProps, 'choose'> {
  i: number;
  name: string;
  /** Whether it is the one that Tab reaches. */
  isReached: boolean;
}

/** The place of a bar, which chooses it. */
const Bin = ({ i, name, isReached, choose }: BinProps) => (
  <button
    type="button"
    title={name}
    onPointerEnter={({ pointerType }) => pointerType === 'mouse' && choose(i)}
    onFocus={() => choose(i)}
    onClick={() => choose(i)}
    onBlur={() => choose(null)}
    onKeyDown={(event) => {
      const to = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[event.key];
      if (!to) return;
      (event.currentTarget[to as 'nextElementSibling'] as HTMLElement | null)?.focus();
      event.preventDefault();
    }}
    tabIndex={isReached ? 0 : -1}
  />
);

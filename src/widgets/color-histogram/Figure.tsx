import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { useChosen } from '@kit/moment/pieces';
import { OnePicture } from '@parts/ownPictures/OnePicture';
import { hueBin } from '@lib/features/hue';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { regionPath } from '@ui/figures/regions';
import { formatNumber, formatPercent } from '@ui/number';

import { Disc } from './Disc';
import { Histogram } from './Histogram';
import { bordersOf, colourOf } from './hues';
import type { Model, State } from './model';
import { own } from './own';
import { area, side } from './picture';
import type { Props } from './props';
import type { Strings } from './strings';
import './style.css';

export function Figure(props: Props) {
  const { state, model, t, locale } = props;
  const { pixels, hues, weights, without, moved, apart } = model;
  const root = useRef<HTMLDivElement>(null);
  const [pointed, point] = useState<number | null>(null);
  const [chosen, choose] = useChosen('bin');
  const isOwn = own.use() !== undefined;
  useEffect(() => point(null), [state.pixel]); // a finger leaves its mark until the count goes on
  const bins = model.shares.length;
  const places = useMemo(() => hues.map((hue, i) => (weights[i] > 0 ? hueBin(hue, bins) : -1)), [hues, weights, bins]);
  const counted = state.pixel;
  const at = pointed ?? (counted > 0 && counted < area ? counted - 1 : null);
  const bin = chosen !== null && chosen < bins ? chosen : null;
  const veil = useMemo(
    () =>
      regionPath(
        places.map((place, i) => (i >= counted || (bin !== null && place !== bin) ? 1 : 0)),
        side,
        1,
      ),
    [places, counted, bin],
  );
  const pixelUnder = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [column, row] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height].map(
      (share) => Math.min(side - 1, Math.max(0, Math.floor(share * side))),
    );
    point(row * side + column);
  };
  return (
    <div class="huebars" ref={root}>
      <div class="huebars-main" data-picture>
        <div
          class="huebars-picture"
          data-surface
          onPointerMove={pixelUnder}
          onPointerDown={pixelUnder}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && point(null)}
        >
          <PixelPicture pixels={pixels} alt={isOwn ? t.own : t.controls.picture.options[state.picture]} />
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path class="huebars-veil" d={veil} />
            {at !== null && (
              <rect
                class="huebars-at"
                x={(100 * (at % side)) / side}
                y={(100 * Math.floor(at / side)) / side}
                width={100 / side}
                height={100 / side}
              />
            )}
          </svg>
        </div>
        <Disc {...{ model, places, counted, at, bin }} />
        <Histogram {...props} {...{ places, at, bin, choose }} />
      </div>
      <Now {...{ model, places, at, t, counts: state.counts }} />
      <dl class="huebars-moved">
        <div>
          <dt>{t.grey_}</dt>
          <dd>{t.of(without, area)}</dd>
        </div>
        <div>
          <dt>{t.pixelsMoved}</dt>
          <dd>{t.levels(formatNumber(apart, 0))}</dd>
        </div>
        <div>
          <dt>{t.barsMoved}</dt>
          <dd>
            <Held part="moved" instead="?">
              {formatPercent(moved, 1)}
            </Held>
          </dd>
        </div>
      </dl>
      <OnePicture locale={locale} within={root} isShown={isOwn} instead={state.picture} onPicture={own.set} />
    </div>
  );
}

interface NowProps {
  model: Model;
  places: number[];
  at: number | null;
  counts: State['counts'];
  t: Strings;
}

/** The pixel that is being counted, or pointed at, in numbers. */
function Now({ model: { pixels, hues, chromas, shares }, places, at, counts, t }: NowProps) {
  if (at === null) return <p class="huebars-now needs-script">{t.point}</p>;
  const rgb = [0, 1, 2].map((c) => pixels[c * area + at]);
  const place = places[at];
  const borders = bordersOf(Math.max(0, place), shares.length);
  return (
    <p class="huebars-now">
      <i class="huebars-swatch" style={{ background: `rgb(${rgb.join(' ')})` }} />
      {t.pixel(Math.floor(at / side) + 1, (at % side) + 1, rgb.join(', '))}
      {place < 0 ? (
        <b>{t.noHue}</b>
      ) : (
        <>
          {t.hueIs(formatNumber(hues[at], 0), formatNumber(chromas[at], 2, true))}
          <b>
            <i class="huebars-swatch" style={{ background: colourOf(place, shares.length) }} />
            {t.counts(counts === 'each' ? '1' : formatNumber(chromas[at], 2, true), ...borders)}
          </b>
        </>
      )}
    </p>
  );
}

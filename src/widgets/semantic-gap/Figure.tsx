import { useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { ofQuantity, Sentence } from '@kit/quantities';
import { PointHandle } from '@ui/controls/PointHandle';
import { Bars } from '@ui/figures/Bars';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal, type Scale } from '@ui/figures/scale';
import { formatPercent } from '@ui/number';
import { cat, side, type Model } from './model';
import { patches, type Scene } from '@parts/openingCat/scene';
import type { Strings } from './strings';
import './style.css';

const size = 8; // the window shows 8 × 8 pixels
export const lastStart = side - size;
/** The axis of the distances: nearly all scenes end on it. */
const farthest = 9000;
const ticks = [0, 3000, 6000, 9000];
// the handle is the window's middle
const place: Scale = horizontal(-size / 2, side - size / 2);

interface State extends Scene {
  column: number[];
  row: number[];
}

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { pixels, before, changed, nearest, toFirst, toOther, other, isHidden } = model;
  const isRight = nearest.label === cat;
  const [column, row] = [state.column[0], state.row[0]];
  const [marked, setMarked] = useState<[i: number, j: number] | null>(null);
  const inWindow = Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [row + Math.floor(at / size), column + (at % size)];
    const value = pixels[i * side + j];
    return { i, j, value, isNew: value !== before[i * side + j] };
  });
  const percent = (value: number) => `${(100 * value) / side}%`;
  const onMove = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const j = Math.floor(((event.clientX - box.left) / box.width) * side);
    const i = Math.floor(((event.clientY - box.top) / box.height) * side);
    setMarked(i >= row && i < row + size && j >= column && j < column + size ? [i, j] : null);
  };
  return (
    <div class="gap">
      <figure>
        <svg viewBox="-1 -1 2 2" role="img" aria-labelledby={describedBy}>
          {patches(state).map(({ corners, colour }, i) => (
            <polygon
              key={i}
              points={corners.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join(' ')}
              fill={`rgb(${colour.map((value) => Math.round(255 * value)).join(' ')})`}
            />
          ))}
        </svg>
        <figcaption>
          {t.seen}
          <strong class="is-right">{isHidden ? t.labelHidden : t.labelValue}</strong>
        </figcaption>
      </figure>
      <figure>
        <div class="gap-picture" onPointerMove={onMove} onPointerLeave={() => setMarked(null)}>
          <PixelPicture pixels={pixels} alt={t.sampled} />
          <span
            class="gap-window"
            style={{ left: percent(column), top: percent(row), width: percent(size), height: percent(size) }}
          />
          {marked && (
            <span
              class="gap-pixel"
              style={{ left: percent(marked[1]), top: percent(marked[0]), width: percent(1), height: percent(1) }}
            />
          )}
          <PointHandle
            x={place}
            y={place}
            at={[column, row]}
            min={0}
            max={lastStart}
            step={1}
            label={t.window}
            tone="forward"
            onInput={([x, y]) => set({ column: [x], row: [y] })}
          />
        </div>
        <figcaption>{t.sampled}</figcaption>
      </figure>
      <figure>
        <div class="gap-numbers" onPointerLeave={() => setMarked(null)}>
          {inWindow.map(({ i, j, value, isNew }, at) => (
            <span
              key={at}
              class={`${value > 117 ? 'is-light' : ''} ${isNew ? 'is-new' : ''} ${marked?.[0] === i && marked[1] === j ? 'is-marked' : ''}`}
              style={{ background: `rgb(${value} ${value} ${value})` }}
              onPointerEnter={() => setMarked([i, j])}
            >
              {value}
            </span>
          ))}
        </div>
        <figcaption>
          {t.numbers}
          <strong>
            <Sentence
              said={t.changed(
                ofQuantity('semantic-gap.changed', formatPercent(changed, 0)),
                inWindow.filter(({ isNew }) => isNew).length,
              )}
            />
          </strong>
        </figcaption>
      </figure>
      <figure class="gap-nearest">
        <PixelPicture pixels={nearest.pixels} alt={t.classes[nearest.label]} />
        <figcaption>
          {t.nearest}
          <strong class={isRight ? 'is-right' : 'is-wrong'}>
            {isRight ? '✓' : '✗'} {t.classes[nearest.label]}
          </strong>
        </figcaption>
      </figure>
      <div class="gap-distances">
        <p id={`${describedBy}-distances`}>{t.distances}</p>
        <Bars
          max={farthest}
          ticks={ticks}
          describedBy={`${describedBy}-distances`}
          rows={[
            {
              name: t.toFirst,
              parts: [{ value: toFirst, tone: 'correct' }],
              reading: Math.round(toFirst).toLocaleString('en'),
            },
            {
              name: t.toOther(t.classes[other.label]),
              parts: [{ value: toOther, tone: 'gradient' }],
              reading: Math.round(toOther).toLocaleString('en'),
            },
          ]}
        />
      </div>
    </div>
  );
}

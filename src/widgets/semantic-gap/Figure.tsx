import { useMemo, useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { ofQuantity, Sentence } from '@kit/quantities';
import { PointHandle } from '@ui/controls/PointHandle';
import { Bars } from '@ui/figures/Bars';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal, type Scale } from '@ui/figures/scale';
import { formatCount, formatPercent } from '@ui/number';
import { steady } from '@ui/steady';
import { useDeferred } from '@ui/useDeferred';
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

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { pixels, before, changed, nearest, toFirst, toOther, other, isHidden } = model;
  const isRight = nearest.label === cat;
  const [column, row] = [state.column[0], state.row[0]];
  const [touched, touch] = useState<number | null>(null);
  const inWindow = Array.from({ length: size * size }, (_, at): Pixel => {
    const [i, j] = [row + Math.floor(at / size), column + (at % size)];
    const value = pixels[i * side + j];
    return { i, j, value, isNew: value !== before[i * side + j] };
  });
  const marked = inWindow.find(({ i, j }) => i * side + j === touched);
  const percent = (value: number) => `${(100 * value) / side}%`;
  // before the handle moves: otherwise its picture would be laid out twice
  const onMove = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const j = Math.floor(((event.clientX - box.left) / box.width) * side);
    const i = Math.floor(((event.clientY - box.top) / box.height) * side);
    const isIn = [i, j].every((at) => at >= 0 && at < side);
    touch(isIn ? i * side + j : null);
  };
  const { viewpoint, light, pose, occlusion, clutter, breed } = state;
  const scene = useMemo(
    () => <Drawing {...{ scene: { viewpoint, light, pose, occlusion, clutter, breed }, labelledBy }} />,
    [viewpoint, light, pose, occlusion, clutter, breed, labelledBy],
  );
  const distances = useMemo(
    () => <Distances {...{ toFirst, toOther, t, labelledBy }} other={other.label} />,
    [toFirst, toOther, other.label, t, labelledBy],
  );
  return (
    <div class="gap">
      <figure>
        {scene}
        <figcaption>
          {t.seen}
          <strong class="is-right">{isHidden ? t.labelHidden : t.labelValue}</strong>
        </figcaption>
      </figure>
      <figure>
        <div class="gap-picture" onPointerMoveCapture={onMove} onPointerLeave={() => touch(null)}>
          <PixelPicture pixels={pixels} alt={t.sampled} follows />
          <span
            class="gap-window"
            style={{ left: percent(column), top: percent(row), width: percent(size), height: percent(size) }}
          />
          {marked && (
            <span
              class="gap-pixel"
              style={{ left: percent(marked.j), top: percent(marked.i), width: percent(1), height: percent(1) }}
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
        <Numbers {...{ inWindow, touched, touch }} />
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
      {distances}
    </div>
  );
}

/** A pixel in the window: its row and column in the picture, its value, and whether it has changed. */
interface Pixel {
  i: number;
  j: number;
  value: number;
  isNew: boolean;
}

interface NumbersProps {
  inWindow: Pixel[];
  /** The place of the one that is pointed at. */
  touched: number | null;
  touch(at: number | null): void;
}

/** The numbers in the window, a frame after the picture. */
function Numbers({ inWindow, touched, touch }: NumbersProps) {
  const shown = useDeferred(inWindow);
  return (
    <div class="gap-numbers" onPointerLeave={() => touch(null)}>
      {shown.map(({ i, j, value, isNew }, at) => (
        <Cell key={at} {...{ value, isNew, touch }} at={i * side + j} isMarked={i * side + j === touched} />
      ))}
    </div>
  );
}

interface CellProps {
  value: number;
  isNew: boolean;
  /** Where it is in the picture. */
  at: number;
  isMarked: boolean;
  touch(at: number): void;
}

/** A number in the window; many of them stay as they are while the scene changes. */
const Cell = steady(({ value, isNew, at, isMarked, touch }: CellProps) => (
  <span
    class={`${value > 117 ? 'is-light' : ''} ${isNew ? 'is-new' : ''} ${isMarked ? 'is-marked' : ''}`}
    style={{ backgroundColor: `rgb(${value} ${value} ${value})` }}
    onPointerEnter={() => touch(at)}
  >
    {value}
  </span>
));

/** The scene as it is, in colours that have no numbers yet. */
const Drawing = ({ scene, labelledBy }: { scene: Scene; labelledBy: string }) => (
  <svg viewBox="-1000 -1000 2000 2000" role="img" aria-labelledby={labelledBy}>
    {patches(scene).map(({ corners, colour }, i) => (
      <polygon
        key={i}
        points={corners.map(([x, y]) => `${Math.round(1000 * x)},${Math.round(1000 * y)}`).join(' ')}
        fill={`rgb(${colour.map((value) => Math.round(255 * value)).join(' ')})`}
      />
    ))}
  </svg>
);

interface DistancesProps {
  toFirst: number;
  toOther: number;
  /** What the other one shows. */
  other: number;
  t: Strings;
  labelledBy: string;
}

/** How far the picture is from the cat as it was, and from the nearest other. */
const Distances = ({ toFirst, toOther, other, t, labelledBy }: DistancesProps) => (
  <div class="gap-distances">
    <p id={`${labelledBy}-distances`}>{t.distances}</p>
    <Bars
      max={farthest}
      ticks={ticks}
      labelledBy={`${labelledBy}-distances`}
      laterNames={t.classes.map(t.toOther)}
      rows={[
        {
          name: t.toFirst,
          parts: [{ value: toFirst, tone: 'correct' }],
          reading: formatCount(Math.round(toFirst)),
        },
        {
          name: t.toOther(t.classes[other]),
          parts: [{ value: toOther, tone: 'gradient' }],
          reading: formatCount(Math.round(toOther)),
        },
      ]}
    />
  </div>
);

import { useMemo, useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { useInMoment } from '@kit/moment/pieces';
import { PointHandle } from '@ui/controls/PointHandle';
import { chord, polygonPath, positiveSide, squareOf, type Line } from '@ui/figures/halfPlanes';
import { Plane } from '@ui/figures/Plane';
import { regionPath } from '@ui/figures/regions';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatPercent } from '@ui/number';
import { Dot, Line as Curve, RuleY } from '@ui/plot/marks';
import { bent } from './bent';
import { angles, extent, place, type Model, type State } from './model';
import { bestOf, own as ownName } from './names';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-1, 1);
const y = vertical(-1, 1);
const square = squareOf(1);
const degree = horizontal(0, angles);
const share = vertical(50, 100);
const degreeTicks = [0, 45, 90, 135, 180];
const shareTicks = [50, 75, 100];
/** Where the numbers of an axis stand: each upright one as the pixels that give it. */
const ticks = (feature: State['feature'], values: number[], pixels: (value: number) => [number, number]) =>
  values.map((value) => [place(feature, ...pixels(value))[1], formatNumber(value)] as const);
const upright = {
  none: ticks('none', [-2, -1, 0, 1, 2], (value) => [0, value]),
  product: ticks('product', [-4, -2, 0, 2, 4], (value) => [1, value]),
  square: ticks('square', [0, 2, 4, 6, 8], (value) => [Math.sqrt(value), 0]),
};
const [across, few] = [upright.none, upright.none.filter((_, i) => i % 2 === 0)];
const columns = 80;

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const { feature, line, angle } = state;
  const { own, best, now, accuracies, points } = model;
  const marks = useMemo(() => <Points points={points} feature={feature} />, [points, feature]);
  // the sides of the machine's line are shaded once it has tried, those of the reader's while it is dragged
  const tried = [angle, feature, state.data].join();
  const [draggedAt, setDraggedAt] = useState('');
  const isMine = draggedAt === tried;
  useInMoment('dragged', {
    tell: () => isMine || undefined,
    take: (told) => setDraggedAt(told === true ? tried : ''),
  });
  const shaded = angle > 0 && !isMine ? { line: best.line, class: 'is-best' } : { line: own.line, class: '' };
  const end = (i: number) => (
    <PointHandle
      {...{ x, y }}
      at={[line[2 * i], line[2 * i + 1]]}
      min={-1}
      max={1}
      step={0.01}
      label={t.end(i + 1)}
      tone="forward"
      onInput={(at) => {
        setDraggedAt(tried);
        set({ line: line.map((old, k) => at[k - 2 * i] ?? old) });
      }}
    />
  );
  const guessed = state.data === 'parity' && feature === 'none' ? guesses.angle : undefined;
  return (
    <div class={`separate ${feature === 'none' ? '' : 'has-feature'}`}>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={across}
        yTicks={upright[feature]}
        xLabel={t.pixel[0]}
        yLabel={t.features[feature]}
        overlay={
          <>
            {end(0)}
            {end(1)}
          </>
        }
      >
        <path class={`separate-side ${shaded.class}`} d={polygonPath(positiveSide(square, shaded.line), x, y)} />
        {marks}
        {angle > 0 && angle < angles && <Across line={now.line} name="separate-now" />}
        {angle > 0 && <Across line={best.line} name="separate-best" quantity={bestOf(state)} />}
        <Across line={own.line} name="separate-own" quantity={ownName} />
      </Plane>
      <div class="separate-told">
        {feature !== 'none' && (
          <Plane {...{ x, y, labelledBy }} xTicks={few} yTicks={few} yLabel={t.undone}>
            <Undone feature={feature} {...shaded} />
            {bent(feature, own.line).map((stretch, i) => (
              <path key={i} class="separate-own" d={`M${stretch.map(([u, v]) => `${x(u)} ${y(v)}`).join('L')}`} />
            ))}
            <Points points={points} feature="none" />
          </Plane>
        )}
        <dl>
          <dt class="is-own">{t.yours}</dt>
          <dd>
            <span data-quantity={ownName}>
              <Held part="own" instead="?">
                {formatPercent(own.accuracy, 1, true)}
              </Held>
            </span>
          </dd>
          <dt class="is-best">{t.best}</dt>
          <dd>
            <span data-quantity={bestOf(state)}>{angle > 0 ? formatPercent(best.accuracy, 1, true) : '–'}</span>
          </dd>
        </dl>
      </div>
      <div class="separate-sweep">
        <Plane
          x={degree}
          y={share}
          labelledBy={labelledBy}
          xTicks={degreeTicks}
          yTicks={shareTicks}
          xLabel={t.degrees}
          yLabel={t.accuracy}
          overlay={
            guessed !== undefined && (
              <GuessMark locale={locale} top={share(guessed)}>
                {`${guessed}%`}
              </GuessMark>
            )
          }
        >
          <Held svg part="own">
            <RuleY y={100 * own.accuracy} quantity={ownName} tone="forward" strokeWidth={1.5} strokeDasharray="4 4" />
            <Dot x={[own.degrees]} y={[100 * own.accuracy]} r={5} tone="forward" />
          </Held>
          {angle > 0 && (
            <Curve
              x={accuracies.map((_, at) => at)}
              y={accuracies.map((value) => 100 * value)}
              tone="correct"
              strokeWidth={2.5}
            />
          )}
        </Plane>
      </div>
    </div>
  );
}

/** The points of both classes, round and square. */
function Points({ points, feature }: { points: Model['points']; feature: State['feature'] }) {
  const dots = (wanted: boolean) => {
    const places = points.filter(({ first }) => first === wanted).map(({ at }) => place(feature, ...at));
    return { x: places.map(([px]) => px), y: places.map(([, py]) => py) };
  };
  return (
    <>
      <Dot {...dots(true)} r={3.5} tone="class-0" />
      <Dot {...dots(false)} r={3} symbol="square" tone="class-1" />
    </>
  );
}

function Across({ line, name, quantity }: { line: Line; name: string; quantity?: string }) {
  const ends = chord(square, line);
  return ends && <path class={name} data-quantity={quantity} d={polygonPath(ends, x, y)} />;
}

/** What lies above a line of the plane with the feature, where the pixels themselves are plotted. */
function Undone({ feature, line: [a, b, c], class: name }: { feature: State['feature']; line: Line; class: string }) {
  const path = useMemo(() => {
    const cells = Array.from({ length: columns * columns }, (_, i) => {
      const px = extent * (-1 + (2 * ((i % columns) + 0.5)) / columns);
      const py = extent * (1 - (2 * (Math.floor(i / columns) + 0.5)) / columns);
      const [u, v] = place(feature, px, py);
      return a * u + b * v + c > 0 ? 1 : 0;
    });
    return regionPath(cells, columns, 1);
  }, [feature, a, b, c]);
  return <path class={`separate-side ${name}`} d={path} />;
}

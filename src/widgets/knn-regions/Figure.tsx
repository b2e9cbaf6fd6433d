import { useMemo, useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { PointHandle } from '@ui/controls/PointHandle';
import { classAreas } from '@ui/figures/classAreas';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, snap } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { classOf, extent, mostClasses, mostPoints, voteAt, type Model, type State as ModelState } from './model';
import { axis, numbersOn, outline } from './outline';
import type { Strings } from './strings';
import { Vote } from './Vote';
import './style.css';

const x = horizontal(-extent, extent);
const y = vertical(-extent, extent);
const none: number[] = [];
/** What a place may be in the map: of a class, or of it by the nearest, at a tie. */
const kinds = Array.from({ length: 2 * mostClasses }, (_, c) => c);

export interface State extends ModelState {
  paint: '0' | '1' | '2' | '3' | '4';
  query: number[];
}

type Props = FigureOf<State, Model, Strings>;
type Point = [x: number, y: number];

/** The place of a pointer in the plane. */
function placeOf(event: MouseEvent): Point {
  const box = (event.currentTarget as Element).querySelector('.plane')!.getBoundingClientRect();
  const within = (value: number) => snap(Math.max(-extent, Math.min(extent, value)), 0.01);
  return [
    within(x.invert(((event.clientX - box.left) / box.width) * 100)),
    within(y.invert(((event.clientY - box.top) / box.height) * 100)),
  ];
}

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { points, paint, metric, angle, k } = state;
  const { map, count } = model;
  // a mouse over the plane asks about its own place, and leaves the query where it is
  const [hovered, setHovered] = useState<Point | null>(null);
  const query = hovered ?? ([state.query[0], state.query[1]] as const);
  const vote = useMemo(() => voteAt({ points, k, metric, angle }, query), [points, k, metric, angle, ...query]);
  const areas = useMemo(
    () =>
      classAreas(map, kinds).map((d, c) => (
        <path key={c} class={`regions-area tone-class-${c % mostClasses} ${c < mostClasses ? '' : 'is-tie'}`} d={d} />
      )),
    [map],
  );
  const ball = useMemo(() => outline(metric, angle, vote.reach, query), [metric, angle, vote.reach, ...query]);

  const present = useMemo(() => new Set(points.filter((_, i) => i % 3 === 2).map(classOf)), [points]);

  const isFull = points.length >= 3 * mostPoints;
  const add = (at: readonly [number, number]) =>
    set(({ points: known }) => {
      const isThere = known.some((px, i) => i % 3 === 0 && px === at[0] && known[i + 1] === at[1]);
      return isThere || known.length >= 3 * mostPoints ? {} : { points: [...known, ...at, Number(paint)] };
    });
  const isOver = (event: Event, what: string) => (event.target as Element).closest(what) !== null;

  return (
    <div class="regions">
      <div
        class="regions-plane"
        data-surface
        onClick={(event) => !isOver(event, '.handle') && add(placeOf(event))}
        onPointerMove={(event) => {
          if (event.pointerType !== 'mouse') return;
          setHovered(event.buttons || isOver(event, '.regions-query') ? null : placeOf(event));
        }}
        onPointerLeave={() => setHovered(null)}
      >
        <Plane
          x={x}
          y={y}
          labelledBy={labelledBy}
          xTicks={none}
          yTicks={none}
          ground={areas}
          overlay={
            <>
              {numbersOn(angle).map(({ x: u, y: v, value }, i) => (
                <At key={i} left={x(u)} top={y(v)} class="regions-number">
                  {formatNumber(value)}
                </At>
              ))}
              {Array.from({ length: points.length / 3 }, (_, i) => (
                <Known
                  key={i}
                  {...{ i, t, set }}
                  px={points[3 * i]}
                  py={points[3 * i + 1]}
                  c={classOf(points[3 * i + 2])}
                  isVoter={vote.voters.includes(i)}
                />
              ))}
              <PointHandle
                {...{ x, y }}
                at={[query[0], query[1]]}
                min={-extent}
                max={extent}
                step={0.01}
                label={t.query}
                tone="margin"
                class={`regions-query ${hovered ? 'is-hovering' : ''}`}
                onInput={(at) => set({ query: at })}
                onClick={() => add([query[0], query[1]])}
              />
            </>
          }
        >
          {[0, 1].map((turn) => (
            <Line key={turn} {...axis(angle + 90 * turn)} tone="muted" class="regions-axis" />
          ))}
          <Line x={ball.x} y={ball.y} tone="margin" class="regions-ball" />
          {vote.voters.map((i) => (
            <Line
              key={i}
              x={[query[0], points[3 * i]]}
              y={[query[1], points[3 * i + 1]]}
              tone={`class-${classOf(points[3 * i + 2])}`}
            />
          ))}
        </Plane>
      </div>
      <div class="regions-aside">
        <Vote {...{ t, vote, metric }} present={present} />
        {count === 0 && <b>{t.none}</b>}
        {isFull && <b>{t.full}</b>}
        <p>{t.hands}</p>
      </div>
    </div>
  );
}

interface KnownProps extends Pick<Props, 't' | 'set'> {
  i: number;
  px: number;
  py: number;
  /** Its class. */
  c: number;
  /** Whether it votes at the query. */
  isVoter: boolean;
}

/** A known point, which is moved, or taken out of the plane. */
const Known = steady(({ i, px, py, c, isVoter, t, set }: KnownProps) => {
  const change = ([px, py]: Point) =>
    set(({ points }) => ({ points: points.map((value, at) => (at === 3 * i ? px : at === 3 * i + 1 ? py : value)) }));
  const remove = () => set(({ points }) => ({ points: points.filter((_, at) => Math.floor(at / 3) !== i) }));
  return (
    <PointHandle
      {...{ x, y }}
      at={[px, py]}
      min={-extent}
      max={extent}
      step={0.01}
      label={t.point(i + 1, t.classes[c])}
      tone={`class-${c}`}
      class={`regions-point shape-${c} ${isVoter ? 'is-voter' : ''}`}
      onInput={change}
      onDelete={remove}
      onDragOut={remove}
    />
  );
});

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PointHandle } from '@ui/controls/PointHandle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Dot } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { boxOf, reach, type Line, type Point } from './bend';
import { acrossBox, carriedBack, cut, grid, pathOf, positivePart } from './curves';
import { count, inPlane, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-reach, reach);
const y = vertical(-reach, reach);
const across = horizontal(-1, 1);
const up = vertical(-1, 1);
const wholes = [-2, -1, 0, 1, 2];
const turns = [
  [-Math.PI, '−π'],
  [-Math.PI / 2, '−π/2'],
  [0, '0'],
  [Math.PI / 2, 'π/2'],
  [Math.PI, 'π'],
] as const;
/** How near the pointer marks a point, as a share of the plane. */
const near = 0.07;

type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  const { state, model, t, set, labelledBy } = props;
  const { share, pixels, places, isFirst, isWrong, line, wrong, straight, trained } = model;
  const [pointed, point] = useState<number | null>(null);
  useEffect(() => point(null), [state.point, state.data]); // a finger leaves its mark until another is chosen
  const marked = pointed ?? Math.min(count, state.point) - 1;
  const { left, height } = boxOf(share);
  const [u, v] = useMemo(() => [horizontal(left, reach), vertical(-height, height)], [share]);
  const lines = useMemo(() => ({ grid: pathOf(grid(share), u, v), cut: pathOf(cut(share), u, v) }), [share]);
  const part = useMemo(() => {
    const { pixels, places } = positivePart(line as Line, share);
    return { pixels: `${pathOf([pixels], x, y)}z`, places: `${pathOf([places], u, v)}z` };
  }, [line.join(), share]);
  const end = (i: number) => {
    const at = inPlane(state.line.slice(2 * i, 2 * i + 2), share);
    const said = at.map((value) => formatNumber(value, 2, true));
    return (
      <PointHandle
        x={across}
        y={up}
        at={[state.line[2 * i], state.line[2 * i + 1]]}
        min={-1}
        max={1}
        step={0.01}
        label={t.end(i + 1)}
        text={share === 1 ? `r = ${said[0]}, θ = ${said[1]}` : said.join(', ')}
        tone="forward"
        onInput={(to) => set({ line: state.line.map((old, k) => to[k - 2 * i] ?? old) })}
      />
    );
  };
  const counts = [
    { part: 'wrong', name: t.yours, wrong },
    { part: 'best', name: t.straight, wrong: straight.wrong },
    { part: 'trained', name: t.trainedOn('(x,\u00a0y)'), wrong: trained.pixels },
    { part: 'trained', name: t.trainedOn('(r,\u00a0θ)'), wrong: trained.polar },
  ];
  return (
    <div class="bending" data-picture>
      <figure {...pointing(pixels, x, y, point)}>
        <figcaption>{t.pixelSpace}</figcaption>
        <Plane
          {...{ x, y, labelledBy }}
          xTicks={wholes}
          yTicks={wholes}
          xLabel="x"
          yLabel="y"
          overlay={<Marked at={pixels[marked]} {...{ x, y }} />}
        >
          <Held part="curve" svg>
            <path class="bending-side" d={part.pixels} />
          </Held>
          <path class="bending-grid" d={ground} />
          <path class="bending-cut" d={border} />
          <Points at={pixels} {...{ isFirst, isWrong }} />
          {state.straight && <path class="bending-straight" d={pathOf([ends(straight.line)], x, y)} />}
          <Held part="curve" svg>
            <path class="bending-line" d={pathOf(carriedBack(line as Line, share), x, y)} />
          </Held>
        </Plane>
      </figure>
      <figure {...pointing(places, u, v, point)}>
        <figcaption>{t.featureSpace(share)}</figcaption>
        <Plane
          x={u}
          y={v}
          labelledBy={labelledBy}
          xTicks={share === 1 ? [0, 1, 2] : wholes.filter((tick) => tick >= left && (share === 0 || tick < 2))}
          yTicks={share === 1 ? turns : wholes}
          xLabel={share === 0 ? 'x' : share === 1 ? 'r' : 'x → r'}
          yLabel={share === 0 ? 'y' : share === 1 ? 'θ' : 'y → θ'}
          overlay={
            <>
              <Marked at={places[marked]} x={u} y={v} />
              {end(0)}
              {end(1)}
            </>
          }
        >
          <path class="bending-side" d={part.places} />
          <path class="bending-grid" d={lines.grid} />
          <path class="bending-cut" d={lines.cut} />
          <Points at={places} {...{ isFirst, isWrong }} />
          <path class="bending-line" d={pathOf([acrossBox(line as Line, share) ?? []], u, v)} />
        </Plane>
      </figure>
      <dl class="bending-said">
        {counts.map(({ part, name, wrong }) => (
          <Count key={name} {...{ part, name }} said={t.wrong(wrong, count)} />
        ))}
      </dl>
    </div>
  );
}

const Count = steady(({ part, name, said }: { part: string; name: string; said: string }) => (
  <div class={`is-${part}`}>
    <dt>{name}</dt>
    <dd>
      <Held part={part} instead="?">
        {said}
      </Held>
    </dd>
  </div>
));

const ground = pathOf(grid(0), x, y);
const border = pathOf(cut(0), x, y);

/** Two points of a line beyond the plane on either side. */
function ends([a, b, c]: Line): Point[] {
  const squared = a * a + b * b || 1;
  const [footX, footY] = [(-a * c) / squared, (-b * c) / squared];
  const far = (3 * reach) / Math.sqrt(squared);
  return [
    [footX - far * b, footY + far * a],
    [footX + far * b, footY - far * a],
  ];
}

type PointsProps = Pick<Model, 'isFirst' | 'isWrong'> & { at: Point[] };

/** The points of both classes, round and square; those on the wrong side of the line with a rim. */
function Points({ at, isFirst, isWrong }: PointsProps) {
  const dots = (isWanted: (i: number) => boolean) => {
    const some = at.filter((_, i) => isWanted(i));
    return { x: some.map(([px]) => px), y: some.map(([, py]) => py) };
  };
  const [first, second] = useMemo(
    () => [true, false].map((wanted) => dots((i) => isFirst[i] === wanted)),
    [at, isFirst],
  );
  return (
    <>
      <Held part="wrong" svg>
        <Dot {...dots((i) => isWrong[i])} r={7} tone="gradient" opacity={0.3} />
      </Held>
      <Dot {...first} r={3.5} tone="class-0" />
      <Dot {...second} r={3} symbol="square" tone="class-1" />
    </>
  );
}

const Marked = ({ at, x, y }: { at: Point; x: typeof across; y: typeof across }) => (
  <At left={x(at[0])} top={y(at[1])} class="bending-marked" />
);

/** Marks the point that a pointer comes near to, in both planes. */
function pointing(places: Point[], x: typeof across, y: typeof across, point: (i: number | null) => void) {
  const find = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).querySelector('.plane')!.getBoundingClientRect();
    const [px, py] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    const distances = places.map((at) => Math.hypot(x(at[0]) / 100 - px, y(at[1]) / 100 - py));
    const least = Math.min(...distances);
    point(least < near ? distances.indexOf(least) : null);
  };
  return {
    onPointerMove: find,
    onPointerDown: find,
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && point(null),
  };
}

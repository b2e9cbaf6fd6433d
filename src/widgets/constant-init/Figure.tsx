import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { chord, polygonPath, positiveSide, squareOf, type Line as HalfPlane } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Dot, Line } from '@ui/plot/marks';
import { groupsOf, rowsOf, steps, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const extent = 2.2;
const x = horizontal(-extent, extent);
const y = vertical(-extent, extent);
const corners = squareOf(extent);
const blank: number[] = [];
const along = horizontal(0, steps);
const [least, largest] = [1e-12, 100];
const size = logarithmic(least, largest, 100, 0);
/** A difference of 0 lies on the floor of the scale. */
const height = (gap: number) => Math.min(largest, Math.max(least, gap));

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, describedBy }: Props) {
  const { units, points, labels } = model;
  const now = Math.min(state.step, units.length - 1);
  const cloud = useMemo(
    () =>
      [0, 1].map((label) => {
        const own = points.filter((_, i) => labels[i] === label);
        return { x: own.map(([at]) => at), y: own.map(([, at]) => at) };
      }),
    [points, labels],
  );
  return (
    <div class="copies">
      <div>
        <Plane
          {...{ x, y, describedBy }}
          xTicks={blank}
          yTicks={blank}
          overlay={
            <Held
              part="units"
              instead={
                <>
                  <Counts numbers={units[0]} t={t} />
                  <At left={3} top={4} class="copies-word">
                    {t.waits}
                  </At>
                </>
              }
            >
              <Counts numbers={units[now]} t={t} />
            </Held>
          }
        >
          <Held part="units" svg instead={<Lines numbers={units[0]} />}>
            <Lines numbers={units[now]} />
          </Held>
          <Dot {...cloud[0]} r={3.5} tone="class-0" />
          <Dot {...cloud[1]} r={3} symbol="square" tone="class-1" />
        </Plane>
        <p class="copies-key">{t.line}</p>
      </div>
      <Course {...{ model, t, describedBy, now }} />
    </div>
  );
}

/** Units as good as the same, with one's line. */
const linesOf = (numbers: number[]) => {
  const rows = rowsOf(numbers);
  return groupsOf(numbers).map((group) => {
    const line = rows[group[0]].slice(0, 3) as unknown as HalfPlane;
    return { count: group.length, line, ends: chord(corners, line) };
  });
};

/** The line of each unit, and the side on which its input is positive. */
function Lines({ numbers }: { numbers: number[] }) {
  const lines = linesOf(numbers).filter(({ ends }) => ends);
  return (
    <>
      {lines.map(({ line }, i) => (
        <path key={i} class="copies-side" d={polygonPath(positiveSide(corners, line), x, y)} />
      ))}
      {lines.map(({ ends }, i) => (
        <path key={i} class="copies-line" d={polygonPath(ends!, x, y)} />
      ))}
    </>
  );
}

/** At the end of each line, how many units share it. */
function Counts({ numbers, t }: { numbers: number[]; t: Strings }) {
  const lines = linesOf(numbers);
  const outside = lines.reduce((sum, { ends, count }) => sum + (ends ? 0 : count), 0);
  return (
    <>
      {lines.map(({ ends, count }, i) => {
        if (!ends || count === 1) return null;
        const [[fromX, fromY], [toX, toY]] = ends;
        return (
          <At key={i} left={x(fromX + 0.85 * (toX - fromX))} top={y(fromY + 0.85 * (toY - fromY))} class="copies-count">
            {t.copies(count)}
          </At>
        );
      })}
      {outside > 0 && (
        <At left={3} top={96} class="copies-word is-low">
          {t.outside(outside)}
        </At>
      )}
    </>
  );
}

/** Along the steps so far: by how much the units differ. */
function Course({
  model: { apart },
  t,
  describedBy,
  now,
}: Pick<Props, 'model' | 't' | 'describedBy'> & { now: number }) {
  // prettier-ignore
  const soFar = apart.slice(0, now + 1);
  const ticks = [[1, '1'], [1e-3, '10⁻³'], [1e-6, '10⁻⁶'], [1e-9, '10⁻⁹'], [least, t.none]] as const; // prettier-ignore
  return (
    <Plane
      x={along}
      y={size}
      describedBy={describedBy}
      xLabel={t.steps}
      yLabel={t.gap}
      yTicks={ticks}
      overlay={
        <Held part="units">
          <At left={along(now)} top={size(height(apart[now]))} class="at-dot tone-forward" />
        </Held>
      }
    >
      <Held part="units" svg>
        <Line x={soFar.map((_, step) => step)} y={soFar.map(height)} tone="forward" strokeWidth={2} />
      </Held>
    </Plane>
  );
}

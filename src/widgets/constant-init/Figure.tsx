import { Held } from '@kit/Held';
import { TwoClasses } from '@parts/units/TwoClasses';
import { UnitLines } from '@parts/units/UnitLines';
import { chord, squareOf, type Line as HalfPlane } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Line } from '@ui/plot/marks';
import { groupsOf, rowsOf, steps } from './model';
import type { Props } from './props';
import type { Strings } from './strings';
import '@ui/figures/Key.css';
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

export function Figure({ state, model, t, labelledBy }: Props) {
  const { units, points, labels } = model;
  const now = Math.min(state.step, units.length - 1);
  const unitsAt = (step: number) => (
    <UnitLines lines={linesOf(units[step]).map(({ line }) => line)} {...{ corners, x, y }} />
  );
  return (
    <div class="copies">
      <div>
        <Plane
          {...{ x, y, labelledBy }}
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
          <Held part="units" svg instead={unitsAt(0)}>
            {unitsAt(now)}
          </Held>
          <TwoClasses {...{ points, labels }} />
        </Plane>
        <ul class="line-key">
          <li class="tone-forward">{t.line}</li>
        </ul>
      </div>
      <Course {...{ model, t, labelledBy, now }} />
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
  model: { apart, branch },
  t,
  labelledBy,
  now,
}: Pick<Props, 'model' | 't' | 'labelledBy'> & { now: number }) {
  const soFar = (list: number[], from = 0) => {
    const part = list.slice(from, now + 1);
    return { x: part.map((_, i) => from + i), y: part.map(height) };
  };
  const ticks = [[1, '1'], [1e-3, '10⁻³'], [1e-6, '10⁻⁶'], [1e-9, '10⁻⁹'], [least, t.none]] as const; // prettier-ignore
  return (
    <Plane
      x={along}
      y={size}
      labelledBy={labelledBy}
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
        {branch && <Line {...soFar(branch.apart, branch.at)} tone="forward" strokeWidth={2} opacity={0.4} />}
        <Line {...soFar(apart)} tone="forward" strokeWidth={2} />
      </Held>
    </Plane>
  );
}

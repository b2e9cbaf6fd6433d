import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { TwoClasses } from '@parts/units/TwoClasses';
import { UnitLines } from '@parts/units/UnitLines';
import { chord, type Line as HalfPlane, type Point } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Line } from '@ui/plot/marks';
import { steps, units, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/Key.css';
import './style.css';

const [wide, high] = [3, 2.2];
const x = horizontal(-wide, wide);
const y = vertical(-high, high);
const corners: Point[] = [
  [-wide, -high],
  [wide, -high],
  [wide, high],
  [-wide, high],
];
const none: number[] = [];
const along = horizontal(0, steps);
const share = vertical(0, 100);
const shareTicks = [0, 25, 50, 75, 100];

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, describedBy }: Props) {
  const { lines, dead, points, labels } = model;
  const now = Math.min(state.step, dead.length - 1);
  const unitsAt = (step: number) => <UnitLines lines={linesAt(lines[step])} dead={dead[step]} {...{ corners, x, y }} />;
  const away = linesAt(lines[now]).filter((line) => !chord(corners, line)).length;
  return (
    <div class="dying">
      <div>
        <Plane
          {...{ x, y, describedBy }}
          xTicks={none}
          yTicks={none}
          overlay={
            <Held part="never">
              {away > 0 && (
                <At left={3} top={4} class="dying-away">
                  {t.away(away)}
                </At>
              )}
            </Held>
          }
        >
          <Held part="never" svg instead={unitsAt(0)}>
            {unitsAt(now)}
          </Held>
          <TwoClasses {...{ points, labels }} />
        </Plane>
        <ul class="line-key">
          <li class="tone-forward">{t.alive}</li>
          <Held part="never">
            <li class="tone-muted is-dashed">{t.dead}</li>
          </Held>
        </ul>
      </div>
      <Course {...{ model, t, describedBy, now }} />
    </div>
  );
}

const linesAt = (numbers: number[]) =>
  Array.from({ length: units }, (_, j) => numbers.slice(3 * j, 3 * j + 3) as unknown as HalfPlane);

/** Along the steps so far: the share of units that fire for no example, and of examples that are right. */
function Course({ model, t, describedBy, now }: Pick<Props, 'model' | 't' | 'describedBy'> & { now: number }) {
  const { never, accuracy } = model;
  const soFar = (list: number[], of: number) => {
    const part = list.slice(0, now + 1);
    return { x: part.map((_, step) => step), y: part.map((value) => (100 * value) / of) };
  };
  return (
    <div>
      <Plane
        x={along}
        y={share}
        describedBy={describedBy}
        xLabel={t.steps}
        yLabel={t.shares}
        yTicks={shareTicks}
        overlay={
          <Held part="never">
            <At left={along(now)} top={share((100 * never[now]) / units)} class="at-dot tone-margin" />
            <At left={along(now)} top={share(100 * accuracy[now])} class="at-dot tone-correct" />
          </Held>
        }
      >
        <Held part="never" svg>
          <Line {...soFar(accuracy, 1)} tone="correct" />
          <Line {...soFar(never, units)} tone="margin" />
        </Held>
      </Plane>
      <ul class="line-key">
        <li class="tone-margin">{t.never}</li>
        <li class="tone-correct">{t.right}</li>
      </ul>
    </div>
  );
}

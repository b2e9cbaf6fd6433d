import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { TwoClasses } from '@parts/units/TwoClasses';
import { UnitLines } from '@parts/units/UnitLines';
import { chord, type Line as HalfPlane, type Point } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { steps, units, ways, type Model, type State as ModelState } from './model';
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

interface State extends ModelState {
  fork: number[];
}

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, labelledBy }: Props) {
  const { lines, dead, points, labels } = model;
  const now = Math.min(state.step, dead.length - 1);
  const unitsAt = (step: number) => <UnitLines lines={linesAt(lines[step])} dead={dead[step]} {...{ corners, x, y }} />;
  const away = linesAt(lines[now]).filter((line) => !chord(corners, line)).length;
  return (
    <div class="dying">
      <div>
        <Plane
          {...{ x, y, labelledBy }}
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
      <Course {...{ model, t, labelledBy, now }} step={state.step} />
    </div>
  );
}

/** Forks the training: do units still die at another rate, and do the dead come back? */
export const Details = (props: Props) => (
  <Held part="never">
    <Branches {...props} />
  </Held>
);

function Branches({ state, model, t, set, locale }: Props) {
  const at = Math.min(state.step, model.never.length - 1);
  const told = ({ rate, optimizer, slope }: State, { never, accuracy }: Pick<Model, 'never' | 'accuracy'>) => {
    const now = Math.min(state.step, never.length - 1);
    return t.branch(t.controls.optimizer.options[optimizer], rate, slope, never[now], percent(accuracy[now]));
  };
  return <Forking {...{ locale, state, ways, set, told }} step={at} last={steps} pale={model.branch} full={model} />;
}

const percent = (share: number) => formatNumber(100 * share, 0);

const linesAt = (numbers: number[]) =>
  Array.from({ length: units }, (_, j) => numbers.slice(3 * j, 3 * j + 3) as unknown as HalfPlane);

interface CourseProps extends Pick<Props, 'model' | 't' | 'labelledBy'> {
  now: number;
  /** How far both branches are drawn; one may have stopped before. */
  step: number;
}

/** Along the steps so far: the share of units that fire for no example, and of examples that are right. */
function Course({ model, t, labelledBy, now, step }: CourseProps) {
  const { never, accuracy, branch } = model;
  const soFar = (list: number[], of: number) => {
    const part = list.slice(0, step + 1);
    return { x: part.map((_, step) => step), y: part.map((value) => (100 * value) / of) };
  };
  const pale = { opacity: 0.4 };
  return (
    <div>
      <Plane
        x={along}
        y={share}
        labelledBy={labelledBy}
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
          {branch && <Line {...soFar(branch.accuracy, 1)} {...pale} tone="correct" />}
          {branch && <Line {...soFar(branch.never, units)} {...pale} tone="margin" />}
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

import { useEffect, useRef } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PointHandle } from '@ui/controls/PointHandle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Dot } from '@ui/plot/marks';
import { clouds, extent, framesPerStep, type Model, type State } from './model';
import { carried, stretched } from './reshape';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';
import { pathPoint } from '@ui/figures/pathPoint';

const x = horizontal(-extent, extent);
const y = vertical(-extent, extent);
const ticks = [-4, -2, 0, 2, 4];
const names = Object.keys(clouds) as (keyof typeof clouds)[];

type Props = FigureOf<State, Model, Strings>;
type Shape = NonNullable<Model['before']>;

export function Figure(props: Props) {
  const { state, model, t } = props;
  const { before, after, path, at } = model;
  const next = Math.ceil(at);
  const name = t.after[path[next]];
  const glide = useGlide(state.step, (step) => props.set({ step }));
  return (
    <div class={`preprocess ${at === 0 ? 'is-raw' : ''}`}>
      <div class="preprocess-before">
        <p>{t.before}</p>
        <Before {...props} />
        {before ? <Numbers {...before} t={t} /> : t.none}
      </div>
      <div class="preprocess-after">
        <p>{at === next ? name : t.onTheWay(name)}</p>
        <After {...props} />
        <Held part="covariance" instead={<p class="preprocess-numbers">{t.waits}</p>}>
          {after ? <Numbers {...after} t={t} /> : t.none}
        </Held>
      </div>
      <div class="preprocess-row needs-script" role="group" aria-label={t.stops}>
        {path.map((step, i) => (
          <button
            key={step}
            type="button"
            class="button"
            aria-pressed={at === i}
            onClick={() => glide(i * framesPerStep)}
          >
            {t.stop[step]}
          </button>
        ))}
      </div>
      <div class="preprocess-row preprocess-clouds needs-script" role="group" aria-label={t.cloud}>
        {names.map((cloud) => (
          <button
            key={cloud}
            type="button"
            class="button"
            aria-pressed={state.points.join() === clouds[cloud].join()}
            onClick={() => props.set({ points: clouds[cloud] })}
          >
            {t.clouds[cloud]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Moves to another frame, through those between. */
function useGlide(step: number, set: (step: number) => void) {
  const request = useRef(0);
  const stop = () => cancelAnimationFrame(request.current);
  useEffect(() => stop, []);
  return (to: number) => {
    stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return set(to);
    const [from, began] = [step, performance.now()];
    const long = 35 * Math.abs(to - from);
    request.current = requestAnimationFrame(function advance(now) {
      const share = long > 0 ? Math.min(1, Math.max(0, now - began) / long) : 1;
      set(Math.round(from + share * (to - from)));
      if (share < 1) request.current = requestAnimationFrame(advance);
    });
  };
}

const ellipseOf = ({ mean, directions, variances }: Shape) => {
  const [long, short] = variances.map((variance) => 2 * Math.sqrt(variance));
  const [[a, b]] = directions;
  return (
    Array.from({ length: 49 }, (_, i) => {
      const [cos, sin] = [long * Math.cos((i * Math.PI) / 24), short * Math.sin((i * Math.PI) / 24)];
      return `${i ? 'L' : 'M'}${pathPoint(x(mean[0] + cos * a - sin * b), y(mean[1] + cos * b + sin * a))}`;
    }).join('') + 'z'
  );
};
const axisTip = ({ mean, directions, variances }: Shape, k: number) =>
  mean.map((value, i) => value + 2 * Math.sqrt(variances[k]) * directions[k][i]);

/** The ellipse of a cloud with its axes. */
function Spread({ shape }: { shape: Shape }) {
  if (shape.variances[0] === 0) return null;
  const [mx, my] = shape.mean;
  return (
    <>
      <path class="preprocess-ellipse" d={ellipseOf(shape)} />
      {[0, 1].map((k) => {
        const [tipX, tipY] = axisTip(shape, k);
        return (
          shape.variances[k] > 0 && (
            <path key={k} class="preprocess-axis" d={`M${x(mx)} ${y(my)}L${x(tipX)} ${y(tipY)}`} />
          )
        );
      })}
    </>
  );
}

const columns = (points: number[][]) => ({ x: points.map(([at]) => at), y: points.map(([, at]) => at) });

/** The cloud as it comes, to be dragged. */
function Before({ state, model: { train, test, before }, t, set, labelledBy }: Props) {
  const { points } = state;
  const isByHand = useRef(false);
  const axes = useSameAxes(before, isByHand);
  const move = (points: number[]) => {
    isByHand.current = true;
    set({ points });
  };
  const put = (list: readonly number[], i: number, to: number[]) =>
    list.map((value, at) => (at === 2 * i ? to[0] : at === 2 * i + 1 ? to[1] : value));
  const bounds = { min: -extent, max: extent, step: 0.05 };
  return (
    <Plane
      {...{ x, y, labelledBy }}
      xTicks={ticks}
      yTicks={ticks}
      overlay={
        <>
          {train.map(([px, py], i) => (
            <PointHandle
              key={i}
              {...{ x, y, ...bounds }}
              at={[px, py]}
              label={t.point(i + 1)}
              tone="class-0"
              class="preprocess-point"
              onInput={(to) => move(put(points, i, to))}
            />
          ))}
          {state.showTest &&
            test
              .slice(1)
              .map(([px, py], i) => (
                <PointHandle
                  key={`t${i}`}
                  {...{ x, y, ...bounds }}
                  at={[px, py]}
                  label={t.testPoint(i + 1)}
                  tone="class-1"
                  class="preprocess-point shape-2"
                  onInput={(to) => set({ test: put(state.test, i, to) })}
                />
              ))}
          {before && (
            <>
              {axes.map((axis, k) => {
                if (Math.hypot(axis[0], axis[1]) < 0.01) return null;
                return (
                  <PointHandle
                    key={`a${k}`}
                    {...{ x, y, ...bounds }}
                    at={within(before.mean[0] + axis[0], before.mean[1] + axis[1])}
                    label={t.axis[k]}
                    tone="margin"
                    onInput={(to) => {
                      const next = stretched(points, before.mean, axis, [to[0] - before.mean[0], to[1] - before.mean[1]]); // prettier-ignore
                      if (next) move(next);
                    }}
                  />
                );
              })}
              <PointHandle
                {...{ x, y, ...bounds }}
                at={[before.mean[0], before.mean[1]]}
                label={t.mean}
                tone="margin"
                onInput={(to) => move(carried(points, before.mean, to))}
              />
            </>
          )}
        </>
      }
    >
      <path class="preprocess-origin" d="M50 0V100M0 50H100" />
      {before && <Spread shape={before} />}
      {state.showTest && test.length > 0 && (
        <Dot {...columns([test[0]])} r={8} tone="class-1" class="preprocess-twin" />
      )}
    </Plane>
  );
}

const within = (...at: number[]) => at.map((value) => Math.max(-extent, Math.min(extent, value))) as [number, number];

/**
 * The axes at two deviations: moved by hand, they keep their order and direction, so that the hand keeps hold of its own;
 * a reset or an undo brings back those that there were.
 */
function useSameAxes(shape: Shape | null, isByHand: { current: boolean }): number[][] {
  const last = useRef<number[][]>([]);
  const drawn = useRef('');
  if (!shape) return [];
  let axes = shape.directions;
  if (drawn.current !== String(axes)) {
    if (!isByHand.current) last.current = [];
    isByHand.current = false;
    drawn.current = String(axes);
  }
  const [was] = last.current;
  const along = (axis: number[]) => (was ? axis[0] * was[0] + axis[1] * was[1] : 1);
  let order = [0, 1];
  if (was && Math.abs(along(axes[1])) > Math.abs(along(axes[0]))) order = [1, 0];
  axes = order.map((k, i) => {
    const kept = last.current[i] ?? axes[k];
    const sign = axes[k][0] * kept[0] + axes[k][1] * kept[1] < 0 ? -1 : 1;
    return axes[k].map((value) => sign * value);
  });
  last.current = axes;
  return axes.map((axis, i) => axis.map((value) => 2 * Math.sqrt(shape.variances[order[i]]) * value));
}

/** The cloud on its way. */
function After({ state, model, t, labelledBy }: Props) {
  const { now, testNow, grid, after } = model;
  const lines = Array.from({ length: grid.length / 2 }, (_, i) => [grid[2 * i], grid[2 * i + 1]]);
  return (
    <Plane
      {...{ x, y, labelledBy }}
      xTicks={ticks}
      yTicks={ticks}
      overlay={
        state.showTest &&
        testNow.length > 0 && (
          <Held part="gap">
            <At left={x(testNow[0][0])} top={y(testNow[0][1])} class="preprocess-said">
              {t.key.twin}
            </At>
          </Held>
        )
      }
    >
      <Held part="cloud" svg>
        <path
          class="preprocess-grid"
          d={lines.map(([[x1, y1], [x2, y2]]) => `M${pathPoint(x(x1), y(y1))}L${pathPoint(x(x2), y(y2))}`).join('')}
        />
      </Held>
      <path class="preprocess-origin" d="M50 0V100M0 50H100" />
      <Held part="cloud" svg>
        {after && <Spread shape={after} />}
        <Dot {...columns(now)} r={3.5} tone="class-0" />
      </Held>
      {state.showTest && testNow.length > 0 && (
        <Held part="gap" svg>
          <path
            class="preprocess-gap"
            d={`M${x(now[0][0]).toFixed(2)} ${y(now[0][1]).toFixed(2)}L${x(testNow[0][0]).toFixed(2)} ${y(testNow[0][1]).toFixed(2)}`}
          />
          <Dot {...columns(testNow)} r={4} symbol="square" tone="class-1" />
        </Held>
      )}
    </Plane>
  );
}

/** Mean and covariance matrix. */
function Numbers({ mean, covariance, t }: Shape & { t: Strings }) {
  const written = (value: number) => formatNumber(value, 2, true);
  return (
    <div class="preprocess-numbers">
      <span>
        {t.meanOf} ({mean.map(written).join(', ')})
      </span>
      <span class="preprocess-matrix">
        {t.covarianceOf}
        <table>
          <tbody>
            {covariance.map((row, i) => (
              <tr key={i}>
                {row.map((value, j) => (
                  <td key={j}>{written(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </span>
    </div>
  );
}

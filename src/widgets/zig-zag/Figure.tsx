import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { PointHandle } from '@ui/controls/PointHandle';
import { Bars } from '@ui/figures/Bars';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatPercent } from '@ui/number';
import { Line, Rect } from '@ui/plot/marks';
import { span, steps, ways, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import '@ui/figures/Key.css';
import './style.css';
import { pathPoint } from '@ui/figures/pathPoint';

/** As wide as makes a unit of either weight about equally long. */
const x = horizontal(-1.42 * span, 1.42 * span);
const y = vertical(-1.08 * span, 1.08 * span);
const ticks = [-2, 0, 2];
/** How long the longest arrow at a point is. */
const reach = 0.8;

interface State extends ModelState {
  fork: number[];
}

type Ways = Pick<Model, 'positive' | 'centred'>;
type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  const { state, model, t, set, labelledBy } = props;
  const { positive, centred, isPositive, branch } = model;
  const soFar = (path: Model['positive']) => ({
    x: path.x.slice(0, state.step + 1),
    y: path.y.slice(0, state.step + 1),
  });
  const at = ({ x: xs, y: ys }: Model['positive']) => {
    const now = Math.min(state.step, xs.length - 1);
    return [xs[now], ys[now]] as const;
  };
  const [here, there] = [at(positive), at(centred)];
  return (
    <div class="zigzag">
      <div>
        <Plane
          {...{ x, y, labelledBy }}
          xTicks={ticks}
          yTicks={ticks}
          xLabel={t.weights[0]}
          yLabel={t.weights[1]}
          overlay={
            <>
              <At left={x(0)} top={y(0)} class="zigzag-start">
                {t.start}
              </At>
              <Held part="paths">
                <Held part="centred">
                  <At left={x(there[0])} top={y(there[1])} class="at-dot tone-forward" />
                </Held>
                <At left={x(here[0])} top={y(here[1])} class="at-dot tone-gradient" />
              </Held>
              <PointHandle
                {...{ x, y }}
                at={[state.target[0], state.target[1]]}
                min={-span}
                max={span}
                step={0.05}
                label={t.target}
                tone="correct"
                // the whole way follows the hand
                onInput={(target) => set({ target, step: steps })}
              />
            </>
          }
        >
          {isPositive && (
            <Held part="quadrants" svg>
              <Rect x2={here[0]} y1={here[1]} class="zigzag-forbidden" />
              <Rect x1={here[0]} y2={here[1]} class="zigzag-forbidden" />
            </Held>
          )}
          <Held part="paths" svg>
            <Held part="centred" svg>
              {branch && <Line {...soFar(branch.centred)} tone="forward" strokeWidth={1.75} opacity={0.4} />}
              <Line {...soFar(centred)} tone="forward" strokeWidth={1.75} />
            </Held>
            {branch && <Line {...soFar(branch.positive)} tone="gradient" strokeWidth={1.75} opacity={0.4} />}
            <Line {...soFar(positive)} tone="gradient" strokeWidth={1.75} />
          </Held>
          <Held part="quadrants" svg>
            <Arrows {...{ state, positive, here }} />
          </Held>
        </Plane>
        <ul class="line-key">
          <li class="tone-gradient">{t.key.positive}</li>
          <li class="tone-forward">{t.key.centred}</li>
          <Held part="quadrants">
            <li>{t.key.example}</li>
            <li class={`is-forbidden ${isPositive ? '' : 'is-absent'}`}>{t.forbidden}</li>
          </Held>
        </ul>
      </div>
      <Lengths {...props} />
    </div>
  );
}

interface ArrowsProps {
  state: State;
  positive: Model['positive'];
  here: readonly [number, number];
}

/** Where each example of the next step pulls, and their mean, which is where it goes. */
function Arrows({ state, positive, here: [w1, w2] }: ArrowsProps) {
  const { chosen, starts, inputs } = positive;
  const examples = chosen.slice(starts[state.step] ?? chosen.length, starts[state.step + 1]);
  if (examples.length === 0) return null;
  const pulls = Array.from(examples, (i) => {
    const [a, b] = inputs[i];
    const error = (w1 - state.target[0]) * a + (w2 - state.target[1]) * b;
    return [-error * a, -error * b];
  });
  const mean = [0, 1].map((k) => pulls.reduce((total, pull) => total + pull[k], 0) / examples.length);
  const scale = reach / Math.max(1e-9, ...pulls.map(([a, b]) => Math.hypot(a, b)));
  const arrow = ([a, b]: number[]) => `M${pathPoint(x(w1), y(w2))}L${pathPoint(x(w1 + scale * a), y(w2 + scale * b))}`;
  return (
    <>
      <path class="zigzag-pulls" d={pulls.map(arrow).join('')} />
      <path class="zigzag-mean" d={arrow(mean)} />
    </>
  );
}

/** The lengths of the paths. */
function Lengths({ model, t, labelledBy }: Props) {
  const { positive, centred, straight, least } = model;
  const top = 1.05 * Math.max(1, straight, least, positive.length, centred.length);
  const rows = [
    { name: t.rows.straight, tone: 'muted', length: straight },
    { name: t.rows.least, tone: 'margin', length: least },
    { name: t.rows.positive, tone: 'gradient', length: positive.length },
    { name: t.rows.centred, tone: 'forward', length: centred.length },
  ].map(({ name, tone, length }) => ({
    ...{ name, parts: [{ value: length, tone }] },
    reading: formatNumber(length, 1, true),
  }));
  const onlyStraight = <Bars rows={rows.slice(0, 1)} max={4 * straight || 1} labelledBy={labelledBy} />;
  return (
    <div class="zigzag-lengths">
      <p>{t.lengths}</p>
      <Held part="lengths" instead={onlyStraight}>
        <Bars rows={rows} max={top} labelledBy={labelledBy} />
      </Held>
    </div>
  );
}

/** How many steps the paths take, and how many of them lead into the quadrants where no single example leads. */
export function Details(props: Props) {
  const { positive, centred } = props.model;
  const { t } = props;
  return (
    <div class="zigzag-steps">
      <Held part="lengths" instead={t.waits}>
        <table class="number-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t.columns.steps}</th>
              <th scope="col">{t.columns.opposite}</th>
            </tr>
          </thead>
          <tbody>
            {[positive, centred].map(({ steps: made, forbidden }, i) => (
              <tr key={i} class={i ? 'tone-forward' : 'tone-gradient'}>
                <th scope="row" class="tone-text">
                  {i ? t.key.centred : t.key.positive}
                </th>
                <td>{Number.isFinite(made) ? made : t.missing}</td>
                <td>{formatPercent(forbidden, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Branches {...props} />
      </Held>
    </div>
  );
}

/** Forks both descents: how do they continue with other batches, or another rate? */
function Branches({ state, model, t, set, locale }: Props) {
  const told = ({ batch, rate }: State, run: Ways) => {
    const of = ({ length, steps: made }: Model['positive']) =>
      [formatNumber(length, 1, true), Number.isFinite(made) ? t.steps(made) : t.missing] as const;
    return t.branch(t.controls.batch.options[batch], formatNumber(rate, 2), of(run.positive), of(run.centred));
  };
  const last = lastFrame(model);
  const step = Math.min(state.step, last);
  return <Forking {...{ locale, state, ways, set, told, step, last }} pale={model.branch} full={model} />;
}

const longest = ({ positive, centred }: Ways) => Math.max(positive.x.length, centred.x.length) - 1;

/** When the last of the descents has arrived. */
export const lastFrame = (model: Model) => Math.max(longest(model), model.branch ? longest(model.branch) : 0);

import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { DescentMap } from '@parts/surface/DescentMap';
import { PointHandle } from '@ui/controls/PointHandle';
import { chord, polygonPath, type Point } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Dot } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { mostSteps, span, turned, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import '@ui/figures/Key.css';
import './style.css';

const reach = 8;
const x = horizontal(-reach, reach);
const y = vertical(-reach, reach);
const ticks = [-5, 0, 5];
const corners: Point[] = [
  [-reach, -reach],
  [reach, -reach],
  [reach, reach],
  [-reach, reach],
];

type Props = FigureOf<State, Model, Strings>;
type Side = Model['far'];

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { twist, step, start, offset } = state;
  const cloud = { twist, t, set, labelledBy, x: model.x, y: model.y };
  const surface = { twist, step, start, t, set, labelledBy };
  return (
    <div class="sensitive">
      <Cloud {...cloud} side={model.far} by={offset} name={t.far} isMoved />
      <Surface {...surface} side={model.far} withBias={model.withBias?.[0]} name={t.lossFar} />
      <Cloud {...cloud} side={model.centred} by={nowhere} name={t.centred} isMoved={false} />
      <Surface {...surface} side={model.centred} withBias={model.withBias?.[1]} name={t.lossCentred} />
      <ul class="line-key">
        <li class="is-dashed">{t.key.line}</li>
        <Held part="flips">
          <li>{t.key.turned}</li>
          <li class="is-changed">{t.key.changed}</li>
        </Held>
      </ul>
    </div>
  );
}

const nowhere = [0, 0];

interface SideProps extends Pick<Props, 't' | 'set' | 'labelledBy'> {
  side: Side;
  name: string;
  twist: number;
}

/** The index of an angle among those that were tried. */
export const indexOf = ({ twists }: Side, twist: number) => twists.angles.indexOf(Math.round(2 * twist) / 2);

type CloudProps = SideProps & Pick<Model, 'x' | 'y'> & { by: number[]; isMoved: boolean };

/** The points, the line between the classes, and the same line with its weights turned. */
const Cloud = steady(({ side, by, x: inputs, y: labels, twist, name, isMoved, t, set, labelledBy }: CloudProps) => {
  const { parameters, twists } = side;
  const at = indexOf(side, twist);
  const points = useMemo(() => inputs.map(([px, py]) => [px + by[0], py + by[1]]), [inputs, by]);
  const other = turned(parameters, twist);
  const scoreOf = ([w1, w2, b]: number[], [px, py]: number[]) => w1 * px + w2 * py + b;
  const changed = points.filter((point) => scoreOf(parameters, point) > 0 !== scoreOf(other, point) > 0);
  const columns = (list: number[][]) => ({ x: list.map(([px]) => px), y: list.map(([, py]) => py) });
  const line = (weights: number[]) => polygonPath(chord(corners, weights as unknown as [number, number, number]) ?? [], x, y); // prettier-ignore
  return (
    <div>
      <p>{name}</p>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={ticks}
        yTicks={ticks}
        overlay={
          isMoved && (
            <PointHandle
              {...{ x, y }}
              at={[by[0], by[1]]}
              min={-5}
              max={5}
              step={0.25}
              label={t.offset}
              tone="margin"
              onInput={(offset) => set({ offset })}
            />
          )
        }
      >
        <path class="sensitive-origin" d="M50 0V100M0 50H100" />
        {[0, 1].map((label) => (
          <Dot
            key={label}
            {...columns(points.filter((_, i) => labels[i] === label))}
            r={2.5}
            symbol={label ? 'square' : 'circle'}
            tone={`class-${label}`}
          />
        ))}
        <path class="sensitive-line" d={line(parameters)} />
        <Held part="flips" svg>
          <path class="sensitive-line is-turned" d={line(other)} />
          <Dot {...columns(changed)} r={6} tone="gradient" class="sensitive-changed" />
        </Held>
      </Plane>
      <Held part="flips" instead={<span class="sensitive-number">{t.waits}</span>}>
        <span class="sensitive-number">{t.flips(twists.flips[at], formatNumber(twists.losses[at], 3, true))}</span>
      </Held>
    </div>
  );
});

type SurfaceProps = SideProps & Pick<State, 'step' | 'start'> & { withBias?: { steps: number } };

/** The loss over the two weights, with the descent at its best rate. */
const Surface = steady(({ side, withBias, name, twist, step, start, t, set, labelledBy }: SurfaceProps) => {
  const { parameters, map, descent } = side;
  const other = turned(parameters, twist);
  const paths = useMemo(() => [{ tone: 'gradient', x: descent.x, y: descent.y }], [descent]);
  return (
    <div>
      <p>{name}</p>
      <Held part="surface" instead={<span class="sensitive-waits">{t.waits}</span>}>
        <DescentMap
          map={map}
          {...{ span, paths, labelledBy }}
          upTo={step}
          start={start}
          label={t.start}
          minima={[[parameters[0], parameters[1]]]}
          words={(left, top) => (
            <Held part="flips">
              <At left={left(other[0])} top={top(other[1])} class="at-dot tone-margin" />
            </Held>
          )}
          onStart={(start) => set({ start })}
        />
      </Held>
      <Held part="steps" instead={<span class="sensitive-number">{t.waits}</span>}>
        <span class="sensitive-number">{t.steps(t.needed(descent.steps, mostSteps))}</span>
        <span class="sensitive-number">
          {t.stepsWithBias(withBias ? t.needed(withBias.steps, mostSteps) : t.computing)}
        </span>
      </Held>
    </div>
  );
});

const kappaText = (kappa: number) => formatNumber(kappa, kappa < 10 ? 1 : 0);

/** Condition numbers, best rates and steps, even if the bias is learned. */
export function Details({ model: { far, centred, withBias }, t }: Props) {
  const rows = [
    { name: t.table.weights, sides: [far, centred].map(({ kappa, descent }) => ({ kappa, ...descent })) },
    { name: t.table.bias, sides: withBias },
  ];
  const steps = (count: number) => (Number.isFinite(count) ? formatNumber(count) : t.table.never(mostSteps));
  return (
    <div class="sensitive-table">
      <Held part="steps" instead={t.waits}>
        <table class="number-table">
          <caption>{t.table.caption}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.table.kappa}</th>
              <th scope="col">{t.table.rate}</th>
              <th scope="col">{t.table.steps}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({ name, sides }) =>
              [t.table.far, t.table.centred].map((side, i) => {
                const found = sides?.[i];
                return (
                  <tr key={name + side}>
                    <th scope="row">{t.table.row(name, side)}</th>
                    <td>{found ? kappaText(found.kappa) : t.computing}</td>
                    <td>{found ? formatNumber(found.rate) : t.computing}</td>
                    <td>{found ? steps(found.steps) : t.computing}</td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </Held>
    </div>
  );
}

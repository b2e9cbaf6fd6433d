import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Forking } from '@parts/fork/Forking';
import { DescentMap } from '@parts/surface/DescentMap';
import { At } from '@ui/figures/Plane';
import { Arrows, Lens } from './Arrows';
import { Stability, StabilityKey } from './Stability';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { formatNumber, formatShort } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { atMost, powers } from '@ui/plot/ticks';
import { span, steps, ways, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  step: number;
  shifted: boolean;
  fork: number[];
}

type Props = FigureOf<State, Model, Strings>;

const names = ['momentum', 'nesterov'] as const;
type Name = (typeof names)[number];
const tones = { momentum: 'class-1', nesterov: 'class-2' } as const;
const stepScale = horizontal(0, steps);
const lowest = -4; // powers of ten
const stepTicks = [0, 10, 20, 30, 40];
const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);

export function Figure({ state, model, t, set, labelledBy }: Props) {
  return (
    <div class="momentum">
      {names.map((name) => (
        <div key={name} class="momentum-way">
          <OneWay {...{ name, state, model, t, set, labelledBy }} />
          <Stability
            {...{ set, labelledBy }}
            name={t.place(t[name])}
            looksAhead={name === 'nesterov'}
            rho={state.rho}
            rate={state.rate}
          />
        </div>
      ))}
      <ul class="momentum-key">
        <li class="tone-forward">{t.velocity}</li>
        <li class="tone-gradient">{t.gradient}</li>
        <li class="momentum-step">{t.actual}</li>
        <li class="momentum-felt">{t.felt}</li>
      </ul>
      <div class="momentum-shades">
        <p id={`${labelledBy}-stability`} class="momentum-said">
          {t.stability}
        </p>
        <StabilityKey t={t} />
      </div>
    </div>
  );
}

/** How high each is, step by step. */
export const Details = (props: Props) => (
  <div class="momentum">
    <Heights {...props} />
    <Branches {...props} />
  </div>
);

/** Forks the descent: how does it continue with another ρ or α, and its present velocity? */
function Branches({ state, model, t, set, locale }: Props) {
  const { step } = state;
  const { heights, branch } = model;
  const pale = branch && { momentum: branch.momentum.heights, nesterov: branch.nesterov.heights };
  const told = ({ rho, rate }: State, run: Model['heights']) => {
    const height = (name: Name) => formatShort(run[name][step]);
    return t.branch(formatNumber(rho, 2), formatNumber(rate, 2), height('momentum'), height('nesterov'));
  };
  return <Forking {...{ locale, state, ways, step, set, told, pale }} last={steps} full={heights} />;
}

function OneWay({
  name,
  state,
  model,
  t,
  set,
  labelledBy,
}: Pick<Props, 'state' | 'model' | 't' | 'set' | 'labelledBy'> & { name: Name }) {
  const { step, shifted } = state;
  const way = model.arrows[name];
  const paths = useMemo(() => {
    const own = {
      tone: tones[name],
      quantity: `momentum-vectors.${name}`,
      x: way.map(({ from }) => from[0]),
      y: way.map(({ from }) => from[1]),
    };
    const pale = model.branch ? [{ ...model.branch[name], tone: tones[name], isPale: true }] : [];
    const drawn = [...pale, own];
    return name === 'nesterov' && shifted ? [...drawn, { tone: 'loss', ...model.shifted }] : drawn;
  }, [model, shifted]);
  return (
    <figure>
      <figcaption class={`tone-${tones[name]} tone-text`}>
        {t[name]}
        {name === 'nesterov' && shifted && <span class="tone-loss tone-text"> {t.shifted}</span>}
      </figcaption>
      <DescentMap
        map={model.map}
        {...{ span, paths, labelledBy }}
        upTo={step}
        start={state.start}
        label={t.start(t[name])}
        onStart={(start) => set({ start })}
        marks={(x, y) => <Arrows step={way[step]} {...{ x, y }} />}
        words={(x, y) => (
          <>
            <At left={x(way[step].felt[0])} top={y(way[step].felt[1])} class="momentum-ring" />
            <Lens step={way[step]} beside={names.map((each) => model.arrows[each][step])} t={t} />
          </>
        )}
      />
    </figure>
  );
}

/** As high as the paths go: what flies off is seen to fly off. */
function heightAxis({ heights, branch }: Model) {
  const all = names.flatMap((name) => [...heights[name], ...(branch?.[name].heights ?? [])]);
  const most = Math.log10(Math.max(100, ...all));
  const highest = Math.min(300, 2 * Math.ceil(most / 2));
  const within = (height: number) => Math.min(10 ** highest, Math.max(10 ** lowest, height));
  const by = Math.max(2, 2 * Math.round((highest - lowest) / 8));
  const ticks = [atMost(lowest), ...powers(lowest + by, highest, by)];
  return { scale: logarithmic(10 ** lowest, 10 ** highest, 100, 0), ticks, within };
}

function Heights({ state, model, t, labelledBy }: Pick<Props, 'state' | 'model' | 't' | 'labelledBy'>) {
  const { step } = state;
  const { scale, ticks, within } = useMemo(() => heightAxis(model), [model]);
  const curves = useMemo(() => {
    const line = (name: Name, heights: number[], pale: object): MarkSpec => ({
      ...{ mark: 'line', name, x: eachStep, y: heights.map(within), stroke: tones[name] },
      ...pale,
    });
    const { branch, heights } = model;
    const pale = branch ? names.map((name) => line(name, branch[name].heights, { name: `${name}, branch`, opacity: 0.4 })) : []; // prettier-ignore
    return [...pale, ...names.map((name) => line(name, heights[name], {}))];
  }, [model]);
  return (
    <div class="momentum-heights">
      <Chart
        name="heights"
        x={stepScale}
        y={scale}
        labelledBy={labelledBy}
        xTicks={stepTicks}
        yTicks={ticks}
        xLabel={t.steps}
        yLabel={t.height}
        marks={curves}
        overlay={names.map((name) => (
          <At
            key={name}
            left={stepScale(step)}
            top={scale(within(model.heights[name][step]))}
            class={`at-dot tone-${tones[name]}`}
            quantity={`momentum-vectors.${name}`}
          />
        ))}
      />
    </div>
  );
}

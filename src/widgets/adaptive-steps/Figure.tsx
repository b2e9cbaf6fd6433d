import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { DescentMap } from '@parts/surface/DescentMap';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { formatNumber, formatShort } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { span, steps, ways, type Model, type State as ModelState } from './model';
import { rules, type Rule } from './rules';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  step: number;
  fork: number[];
}

type Props = FigureOf<State, Model, Strings>;

// as in the race
const tones: Record<Rule, string> = { adagrad: 'class-3', rmsprop: 'class-4', adam: 'class-5' };
/** The rule whose rates a page may ask for. */
export const asked: Rule = 'adagrad';
/** The name of the rate that x is given: the text gives AdaGrad's first and last. */
export const rateName = (rule: Rule, step: number) =>
  rule === 'adagrad' && step === 0
    ? 'adaptive.first'
    : rule === 'adagrad' && step === steps
      ? 'adaptive.last'
      : `adaptive-steps.${rule}`;
/** The name of a first step. */
const firstName = (rule: Rule, corrected: boolean) =>
  rule === 'adagrad' ? 'adaptive-steps.start' : rule === 'adam' && !corrected ? 'adaptive.eager' : `adaptive.${rule}`;
const stepScale = horizontal(0, steps);
const rateScale = logarithmic(1e-4, 100, 100, 0);
const within = (rate: number) => Math.min(100, Math.max(1e-4, rate));
const ticks = { step: [0, 50, 100, 150, 200], rate: [0.001, 0.01, 0.1, 1, 10] };
const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { step } = state;
  const paths = useMemo(() => {
    const of = (paths: Model['paths'], isPale: boolean) =>
      rules.map((rule) => ({ tone: tones[rule], isPale, x: paths[rule].x, y: paths[rule].y }));
    return [...(model.branch ? of(model.branch, true) : []), ...of(model.paths, false)];
  }, [model]);
  return (
    <div class="adaptive">
      <div class="adaptive-map">
        <DescentMap
          map={model.map}
          {...{ span, paths, describedBy }}
          upTo={step}
          start={state.start}
          label={t.start}
          onStart={(start) => set({ start })}
        />
        <table class="adaptive-rules">
          <thead>
            <tr>
              <td />
              <th scope="col">{t.first}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule} class={`tone-${tones[rule]}`}>
                <th scope="row">{t.rules[rule]}</th>
                <td>
                  <Held part="first" instead="?">
                    <span class="adaptive-first" data-quantity={firstName(rule, state.corrected)}>
                      {formatNumber(model.paths[rule].moved[0][0], 3)}
                    </span>
                  </Held>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Rates coordinate={0} name="x" {...{ model, step, t, describedBy }} />
      <Rates coordinate={1} name="y" {...{ model, step, t, describedBy }} />
    </div>
  );
}

/** Forks the descents: how do they go on at another rate, with what they have gathered? */
export function Details({ state, model, t, set, locale }: Props) {
  const { step } = state;
  const told = ({ rate, beta2 }: State, paths: Model['paths']) => {
    const away = (rule: Rule) => formatShort(Math.hypot(paths[rule].x[step], paths[rule].y[step]));
    return t.branch(
      formatNumber(rate, 2),
      beta2,
      rules.map((rule) => t.away(t.rules[rule], away(rule))),
    );
  };
  return <Forking {...{ locale, state, ways, step, set, told }} last={steps} pale={model.branch} full={model.paths} />;
}

/** The rate that each rule gives one coordinate, step by step. */
function Rates({
  coordinate,
  name,
  model,
  step,
  t,
  describedBy,
}: Pick<Props, 'model' | 't' | 'describedBy'> & { coordinate: 0 | 1; name: string; step: number }) {
  const curves = useMemo(() => {
    const line = (rule: Rule, paths: Model['paths'], pale: object): MarkSpec => {
      const rates = paths[rule].effective[coordinate].map(within);
      return { mark: 'line', ...(rule === asked && { part: 'rates' }), name: rule, className: `adaptive-${rule}`, x: eachStep, y: rates, stroke: tones[rule], ...pale }; // prettier-ignore
    };
    const { branch, paths } = model;
    const pale = branch ? rules.map((rule) => line(rule, branch, { name: `${rule}, branch`, opacity: 0.4 })) : [];
    return [...pale, ...rules.map((rule) => line(rule, paths, {}))];
  }, [model]);
  return (
    <Chart
      name={name}
      x={stepScale}
      y={rateScale}
      describedBy={describedBy}
      xTicks={ticks.step}
      yTicks={ticks.rate}
      xLabel={t.steps}
      yLabel={t.rate(name)}
      marks={curves}
      upTo={stepScale(step)}
      overlay={
        <>
          {rules.map((rule) => {
            const top = rateScale(within(model.paths[rule].effective[coordinate][step]));
            const quantity = coordinate === 0 ? rateName(rule, step) : undefined;
            const dot = (
              <At left={stepScale(step)} top={top} class={`at-dot tone-${tones[rule]}`} quantity={quantity} />
            );
            return rule === asked ? <Held part="rates">{dot}</Held> : dot;
          })}
        </>
      }
    />
  );
}

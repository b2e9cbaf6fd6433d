import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { Held } from '@kit/Held';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import { steps, type Model } from './model';
import { asked, askedFirst, early, earlyStep, rateName, tones } from './names';
import { rules } from './rules';
import type { Strings } from './strings';

interface Props {
  model: Model;
  step: number;
  t: Strings;
  describedBy: string;
}

const [least, most] = [1e-4, 10];
const height = logarithmic(least, most, 100, 0);
const within = (value: number) => Math.min(most, Math.max(least, value));
const heightTicks = [0.0001, 0.001, 0.01, 0.1, 1, 10];

const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);
const stepScale = horizontal(0, steps);
const stepTicks = [0, 50, 100, 150, 200];
const coordinates = ['x', 'y'] as const;

/** The rates that each rule gives the two coordinates, step by step: of x a line, of y a broken one. */
export function Rates({ model, step, t, describedBy }: Props) {
  const curves = useMemo(() => {
    const of = (paths: Model['paths'], branch = '', pale = {}) =>
      rules.flatMap((rule) =>
        coordinates.map((of, k): MarkSpec => {
          const y = paths[rule].effective[k].map(within);
          const look = { stroke: tones[rule], ...(k === 1 && { strokeDasharray: '5 4' }), ...pale };
          return { mark: 'line', ...(rule === asked && { part: 'rates' }), name: `${rule}, ${of}${branch}`, className: `adaptive-${rule}`, x: eachStep, y, ...look }; // prettier-ignore
        }),
      );
    return [...(model.branch ? of(model.branch, ', branch', { opacity: 0.4 }) : []), ...of(model.paths)];
  }, [model]);
  const left = stepScale(step);
  return (
    <Chart
      name="rates"
      x={stepScale}
      y={height}
      describedBy={describedBy}
      xTicks={stepTicks}
      yTicks={heightTicks}
      xLabel={t.steps}
      yLabel={t.rate}
      marks={curves}
      upTo={left}
      overlay={
        <>
          {rules.map((rule) => {
            const dots = coordinates.map((of, k) => {
              const top = height(within(model.paths[rule].effective[k][step]));
              const look = `at-dot tone-${tones[rule]}`;
              return (
                <At key={of} {...{ left, top }} class={look} quantity={k === 0 ? rateName(rule, step) : undefined} />
              );
            });
            return rule === asked ? <Held part="rates">{dots}</Held> : dots;
          })}
        </>
      }
    />
  );
}

const earlyScale = horizontal(0.5, early + 0.5);
const firstOnes = Array.from({ length: early }, (_, i) => i + 1);

/** How far each rule goes along x at each of its first steps. */
export function Moves({ model, step, t, describedBy }: Props) {
  const curves = useMemo(
    () =>
      rules.map((rule): MarkSpec => {
        const y = model.paths[rule].moved[0].slice(0, early).map(within);
        return { mark: 'line', ...(rule === askedFirst && { part: 'first' }), name: rule, className: `adaptive-${rule}-moves`, x: firstOnes, y, stroke: tones[rule] }; // prettier-ignore
      }),
    [model],
  );
  const at = earlyStep(step);
  return (
    <Chart
      name="moves"
      x={earlyScale}
      y={height}
      describedBy={describedBy}
      xTicks={[1, 10, 20, 30]}
      yTicks={heightTicks}
      xLabel={t.steps}
      yLabel={t.moved}
      marks={curves}
      overlay={
        <>
          {rules.map((rule) => {
            const top = height(within(model.paths[rule].moved[0][at - 1]));
            const dot = <At left={earlyScale(at)} top={top} class={`at-dot tone-${tones[rule]}`} />;
            return rule === askedFirst ? <Held part="first">{dot}</Held> : dot;
          })}
        </>
      }
    />
  );
}

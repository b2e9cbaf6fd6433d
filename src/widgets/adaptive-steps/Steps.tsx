import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import type { Locale } from '@i18n/locale';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { formatShort } from '@ui/number';
import type { MarkSpec, Tick } from '@ui/plot/spec';
import { atMost } from '@ui/plot/ticks';
import { steps, type Model } from './model';
import { asked, askedFirst, rateName, tones } from './names';
import { rules } from './rules';
import type { Strings } from './strings';

interface Props {
  model: Model;
  step: number;
  t: Strings;
  labelledBy: string;
}

const [least, most] = [1e-4, 10];
const height = logarithmic(least, most, 100, 0);
const within = (value: number) => Math.min(most, Math.max(least, value));
const heightTicks: Tick[] = [atMost(-4), 0.001, 0.01, 0.1, 1, [most, `≥ ${most}`]];

const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);
const stepScale = horizontal(0, steps);
const stepTicks = [0, 50, 100, 150, 200];
const coordinates = ['x', 'y'] as const;

/** The rates that each rule gives the two coordinates, step by step: of x a line, of y a broken one. */
export function Rates({ model, step, t, labelledBy }: Props) {
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
      labelledBy={labelledBy}
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

const movesScale = logarithmic(1, steps, 0, 100);
const taken = eachStep.slice(1);

/**
 * How far each rule has moved at each step so far, a solid line along x and a dashed one along y; and the reader's
 * guess.
 */
export function Moves({ model, step, t, labelledBy, locale, guess }: Props & { locale: Locale; guess?: number }) {
  const curves = useMemo(
    () =>
      rules.flatMap((rule) =>
        coordinates.map((along, k): MarkSpec => {
          const y = model.paths[rule].moved[k].slice(0, steps).map(within);
          const isAsked = rule === askedFirst;
          return { mark: 'line', ...(isAsked && { part: 'first' }), name: `${rule}, ${along}`, className: isAsked ? 'adaptive-first' : `adaptive-${rule}-moves`, x: taken, y, stroke: tones[rule], ...(k === 1 && { strokeDasharray: '5 4' }) }; // prettier-ignore
        }),
      ),
    [model],
  );
  const left = step > 0 ? movesScale(step) : -2;
  return (
    <Chart
      name="moves"
      x={movesScale}
      y={height}
      labelledBy={labelledBy}
      xTicks={[1, 3, 10, 30, 200]}
      yTicks={heightTicks}
      xLabel={t.steps}
      yLabel={t.moved}
      marks={curves}
      upTo={left}
      overlay={
        <>
          {guess !== undefined && (
            <GuessMark locale={locale} top={height(within(guess))}>
              {formatShort(guess)}
            </GuessMark>
          )}
          {step > 0 &&
            rules.map((rule) => {
              const dots = coordinates.map((along, k) => {
                const top = height(within(model.paths[rule].moved[k][step - 1]));
                // around the dot of another that is as far
                const look = rule === askedFirst ? 'at-ring' : 'at-dot';
                return <At key={along} {...{ left, top }} class={`${look} tone-${tones[rule]}`} />;
              });
              return rule === askedFirst ? <Held part="first">{dots}</Held> : dots;
            })}
        </>
      }
    />
  );
}

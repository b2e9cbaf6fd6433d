import { useContext, useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { DescentMap } from '@parts/surface/DescentMap';
import { formatNumber, formatShort } from '@ui/number';
import { span, steps, ways, type Model, type State as ModelState } from './model';
import { askedFirst, askedRate, tones } from './names';
import { rules, type Rule } from './rules';
import { FirstSteps } from './FirstSteps';
import { Moves, Rates } from './Steps';
import type { Strings } from './strings';
import '@ui/figures/Key.css';
import './style.css';

interface State extends ModelState {
  step: number;
  view: 'rates' | 'moves';
  guess: number[];
  fork: number[];
}

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, labelledBy, locale, guesses }: Props) {
  const { step, view } = state;
  // where its first step is asked for, its way is not on the map either
  const without = useContext(IsHeld)('first') && view === 'moves' ? askedFirst : undefined;
  // whoever has said that it goes by α, or by the slope times α, goes as much farther as α is larger
  const answer = guesses.first === undefined ? undefined : (guesses.first * state.rate) / askedRate;
  const paths = useMemo(() => {
    const of = (paths: Model['paths'], isPale: boolean) =>
      rules
        .filter((rule) => rule !== without)
        .map((rule) => ({ tone: tones[rule], isPale, x: paths[rule].x, y: paths[rule].y }));
    return [...(model.branch ? of(model.branch, true) : []), ...of(model.paths, false)];
  }, [model, without]);
  return (
    <div class="adaptive" data-view={view}>
      <div class="adaptive-map">
        <DescentMap
          map={model.map}
          {...{ span, paths, labelledBy }}
          upTo={step}
          start={state.start}
          label={t.start}
          onStart={(start) => set({ start })}
        />
      </div>
      <div class="adaptive-side">
        {view === 'rates' ? (
          <Rates {...{ model, step, t, labelledBy }} />
        ) : (
          <>
            <FirstSteps
              {...{ model, step, t, labelledBy }}
              rate={state.rate}
              guess={state.guess}
              isAsked={'first' in guesses}
              answer={answer}
              onGuess={(guess) => set({ guess })}
            />
            <Moves {...{ model, step, t, labelledBy, locale }} guess={answer} />
          </>
        )}
        <ul class="line-key">
          {rules.map((rule) => (
            <li key={rule} class={`tone-${tones[rule]}`}>
              {t.rules[rule]}
            </li>
          ))}
          <li>{t.along('x')}</li>
          <li class="is-dashed">{t.along('y')}</li>
        </ul>
      </div>
    </div>
  );
}

/** Forks the descents: how do they continue with another rate, keeping their state? */
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

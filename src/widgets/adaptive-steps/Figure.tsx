import { useContext, useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { DescentMap } from '@parts/surface/DescentMap';
import { FirstSteps } from './FirstSteps';
import { span, type Model, type State as ModelState } from './model';
import { askedFirst, tones } from './names';
import { rules } from './rules';
import { Moves, Rates } from './Steps';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  step: number;
  view: 'rates' | 'moves';
}

export function Figure({ state, model, t, set, describedBy }: FigureOf<State, Model, Strings>) {
  const { step, view } = state;
  // where its first step is asked for, its way is not on the map either
  const without = useContext(IsHeld)('first') && view === 'moves' ? askedFirst : undefined;
  const paths = useMemo(
    () =>
      rules
        .filter((rule) => rule !== without)
        .map((rule) => ({ tone: tones[rule], x: model.paths[rule].x, y: model.paths[rule].y })),
    [model, without],
  );
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
      </div>
      <div class="adaptive-side">
        {view === 'rates' ? (
          <>
            <Rates {...{ model, step, t, describedBy }} />
            <ul class="adaptive-key">
              {rules.map((rule) => (
                <li key={rule} class={`tone-${tones[rule]} is-line`}>
                  {t.rules[rule]}
                </li>
              ))}
              <li class="is-line">{t.along('x')}</li>
              <li class="is-dashed">{t.along('y')}</li>
            </ul>
          </>
        ) : (
          <>
            <Moves {...{ model, step, t, describedBy }} />
            <FirstSteps {...{ model, t }} corrected={state.corrected} />
          </>
        )}
      </div>
    </div>
  );
}

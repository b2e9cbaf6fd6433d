import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Draws } from './Draws';
import { ideas, neighbours, type Model, type State } from './model';
import { own, percent } from './names';
import type { Strings } from './strings';
import { tones } from './tones';
import '@ui/controls/button.css';
import './style.css';

const x = horizontal(-2, neighbours.max + 1);
const y = vertical(50, 102);
const ticks = { x: [1, 10, 20, 30, 40], y: [50, 60, 70, 80, 90, 100] };
const eachK = Array.from({ length: neighbours.max }, (_, i) => i + 1);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { idea, k } = state;
  const { curve, here, outcomes, peeks } = model;
  const at = ideas.indexOf(idea);
  const chosen = outcomes[at];
  const seen = idea === 'test' ? [] : peeks;
  const last = seen.at(-1);
  return (
    <div class="splits">
      <Chart
        name="accuracy"
        x={x}
        y={y}
        describedBy={describedBy}
        xTicks={ticks.x.map((tick) => [tick, Math.abs(tick - chosen.k) < 5 ? '' : String(tick)])}
        yTicks={ticks.y}
        xLabel={t.k}
        yLabel={t.accuracy}
        marks={[
          {
            mark: 'line',
            name: idea,
            x: eachK,
            y: curve.map((share) => 100 * share),
            stroke: tones[idea],
            strokeWidth: 2.5,
          },
          {
            ...{ mark: 'dot', name: 'opened', fill: 'gradient' },
            ...{ x: seen.map((peek) => peek.k), y: seen.map((peek) => 100 * peek.test) },
          },
        ]}
        overlay={
          <>
            <At
              left={x(chosen.k)}
              top={y(100 * curve[chosen.k - 1])}
              class="splits-best"
              quantity={own(`chosen.${at}`)}
            />
            <At left={x(chosen.k)} top={100} class="splits-chosen" quantity={own(`chosen.${at}`)}>
              k = {chosen.k}
            </At>
            {last && (
              <>
                <At left={x(last.k)} top={y(100 * last.test)} class="splits-opened" />
                <At left={x(last.k)} top={y(100 * last.test)} class="splits-stem" />
                <At left={x(last.k)} top={84} class={`splits-opened-word ${x(last.k) > 60 ? 'is-left' : ''}`}>
                  {t.openedAt(percent(last.test))}
                </At>
              </>
            )}
            <Handle
              axis="x"
              left={x(k)}
              top={y(100 * here)}
              scale={x}
              value={k}
              {...neighbours}
              step={1}
              label="k"
              tone="forward"
              quantity={`${own('k')} ${own('here')}`}
              onInput={(next) => set({ k: next })}
            />
          </>
        }
      />
      <Draws {...{ state, model, t, describedBy }} />
      <Seal {...{ state, model, t, set }} />
    </div>
  );
}

interface SealProps {
  state: State;
  model: Model;
  t: Strings;
  set(patch: Partial<State>): void;
}

/** The test set in its envelope: a button that breaks the seal, and what was seen so far. */
function Seal({ state: { idea, k, draw, opened }, model: { peeks, bestPeek }, t, set }: SealProps) {
  const best = peeks[bestPeek];
  if (idea === 'test')
    return (
      <div class="splits-seal is-open">
        <p>{t.cheating}</p>
      </div>
    );
  return (
    <div class={`splits-seal ${best ? 'is-open' : ''}`}>
      <div>
        <p>
          {best ? t.peeks(peeks.length) : t.sealed}
          {best && (
            <>
              {(peeks.length === 1 ? t.honest : t.best)(best.k, percent(best.test))}
              <Held part="sealed">{t.itsFresh(percent(best.fresh))}</Held>
            </>
          )}
        </p>
        {peeks.length > 1 && (
          <ol class="splits-claims">
            {peeks.map((peek, i) => (
              <li key={peek.k} class={i === bestPeek ? 'is-best' : undefined}>
                {t.claim(peek.k, percent(peek.test))}
              </li>
            ))}
          </ol>
        )}
      </div>
      <p class="splits-buttons needs-script">
        <button
          type="button"
          class="button"
          disabled={peeks.some((peek) => peek.k === k)}
          onClick={() => set({ opened: [...opened, draw, k] })}
        >
          {t.open(k)}
        </button>{' '}
        {best && (
          <button
            type="button"
            class="button"
            onClick={() => set({ opened: opened.filter((_, i) => opened[i - (i % 2)] !== draw) })}
          >
            {t.seal}
          </button>
        )}
      </p>
    </div>
  );
}

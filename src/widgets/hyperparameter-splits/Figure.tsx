import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { AsWide } from '@ui/AsWide';
import { Button } from '@ui/controls/Button';
import { Handle } from '@ui/controls/Handle';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { inPercent } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { steady } from '@ui/steady';
import { Draws } from './Draws';
import { ideas, neighbours, type Model, type State } from './model';
import { own } from './names';
import type { Strings } from './strings';
import { tones } from './tones';
import '@ui/controls/button.css';
import './style.css';

const x = horizontal(-2, neighbours.max + 1);
const y = vertical(50, 102);
const ticks = { x: [1, 10, 20, 30, 40], y: [50, 60, 70, 80, 90, 100] };
const eachK = Array.from({ length: neighbours.max }, (_, i) => i + 1);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { k, draw, opened } = state;
  // what the model was computed for: the picture never mixes two ideas
  const { idea, curve, outcomes, promised, drawn, peeks, bestPeek } = model;
  return (
    <div class="splits">
      <Accuracy {...{ idea, k, curve, outcomes, peeks, t, set, labelledBy }} />
      <Draws {...{ idea, draw, drawn, outcomes, promised, t, labelledBy }} />
      <Seal {...{ idea, k, draw, opened, peeks, bestPeek, t, set }} />
    </div>
  );
}

type AccuracyProps = Pick<Model, 'idea' | 'curve' | 'outcomes' | 'peeks'> & Pick<State, 'k'> & Pick<Props, 't' | 'set' | 'labelledBy'>; // prettier-ignore

/** The accuracy that may be looked at while k is chosen. */
const Accuracy = steady(({ idea, k, curve, outcomes, peeks, t, set, labelledBy }: AccuracyProps) => {
  const at = ideas.indexOf(idea);
  const chosen = outcomes[at];
  const seen = useMemo(() => (idea === 'test' ? [] : peeks), [idea, peeks]);
  const last = seen.at(-1);
  const xTicks = useMemo(
    () => ticks.x.map((tick) => [tick, Math.abs(tick - chosen.k) < 5 ? '' : String(tick)] as const),
    [chosen.k],
  );
  const marks = useMemo(
    (): MarkSpec[] => [
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
    ],
    [idea, curve, seen],
  );
  return (
    <Chart
      name="accuracy"
      x={x}
      y={y}
      labelledBy={labelledBy}
      xTicks={xTicks}
      yTicks={ticks.y}
      xLabel={t.k}
      yLabel={t.accuracy}
      marks={marks}
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
                {t.openedAt(inPercent(last.test))}
              </At>
            </>
          )}
          <Handle
            axis="x"
            left={x(k)}
            top={y(100 * curve[k - 1])}
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
  );
});

type SealProps = Pick<Model, 'idea' | 'peeks' | 'bestPeek'> & Pick<State, 'k' | 'draw' | 'opened'> & Pick<Props, 't' | 'set'>; // prettier-ignore

/** The test set in its envelope: a button that breaks the seal, and what was seen so far. */
const Seal = steady(({ idea, k, draw, opened, peeks, bestPeek, t, set }: SealProps) => {
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
              {(peeks.length === 1 ? t.honest : t.best)(best.k, inPercent(best.test))}
              <Held part="sealed">{t.itsFresh(inPercent(best.fresh))}</Held>
            </>
          )}
        </p>
        {peeks.length > 1 && (
          <ol class="splits-claims">
            {peeks.map((peek, i) => (
              <li key={peek.k} class={i === bestPeek ? 'is-best' : undefined}>
                {t.claim(peek.k, inPercent(peek.test))}
              </li>
            ))}
          </ol>
        )}
      </div>
      <p class="splits-buttons needs-script">
        <Button
          class="button"
          off={peeks.some((peek) => peek.k === k)}
          onClick={() => set({ opened: [...opened, draw, k] })}
        >
          <AsWide as={t.open(neighbours.max)}>{t.open(k)}</AsWide>
        </Button>{' '}
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
});
